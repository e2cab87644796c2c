// The games of the list: continued, taken out as files, let go.

import { namedGame } from '../earlier/index';
import { areSamePeople, namesIn } from '../classroom/aliases';
import { gamesAt } from './assignmentViews';
import { confirmFirst } from '../ui/hud/dialogs/dialogStack';
import type { KeptGame } from '../types/keptGame';
import { roundWords } from '../ui/hud/title/keptWords';
import { t } from '../ui/text';
import { games } from './device';
import { saveTextToFile } from './exports';
import { showGame } from './flow';
import { type ContinueFault, lossOf, openStored } from './openGame';
import { continueFault, isOpening } from './page';
import { tryPiece } from './pieces';
import { showEarlier } from './showEarlier';
import { isSame } from './storage/saveRecord';

/** Opens a kept game; where that cannot be done it stays as it is, and the reason is told. */
async function open(id: string): Promise<void> {
  isOpening.value = true;
  const canRead = await tryPiece('reader');
  const stored = canRead ? await games.load(id) : null;
  const opened = stored && (await openStored(stored));
  isOpening.value = false;
  if (stored === null || opened === null) return;
  const text = 'text' in stored ? stored.text : null;
  if (!opened.ok && opened.error.kind === 'earlier') return showEarlier(opened.error.game);
  if (!opened.ok) {
    continueFault.value = { id, fault: opened.error, text };
    return;
  }
  const { session, place, isOlder } = opened.value;
  if (isOlder) continueFault.value = { id, fault: { kind: 'older' }, text };
  await showGame(session, place);
}

/** The newest game that these people play for the assignment at this address; null where they have none. */
export function keptFor(address: string, aliases: readonly string[]): KeptGame | null {
  const own = gamesAt(address).find(({ aliases: kept = [] }) =>
    areSamePeople(kept, namesIn(aliases)),
  );
  return own ?? null;
}

/** Goes on with the game that is shown. If another page has gone on with it since, says so first. */
export async function continueGame(shown: KeptGame): Promise<void> {
  const { games: now } = await games.refresh();
  const stored = now.find(({ id }) => id === shown.id);
  if (stored === undefined || isSame(stored.save, shown.save)) return open(shown.id);
  return confirmFirst({
    title: t('movedOn.title'),
    body: t('movedOn.onTitle', { shown: roundWords(shown), stored: roundWords(stored) }),
    accept: t('movedOn.goOn', { place: roundWords(stored) }),
    onAccept: () => void open(shown.id),
  });
}

/** Goes on with the game as another page has kept it. */
export async function goOnWithNewer(id: string): Promise<void> {
  if (!(await tryPiece('reader'))) return;
  games.letGo();
  await open(id);
}

/** Plays a game of earlier rules again in those. */
export async function verifyKept({ id }: Pick<KeptGame, 'id'>): Promise<void> {
  const stored = await games.load(id);
  const text = 'text' in stored ? stored.text : null;
  const game = namedGame(text ?? '');
  if (game !== null) return showEarlier(game);
  const fault: ContinueFault = stored.kind === 'found' ? { kind: 'damaged' } : lossOf(stored);
  continueFault.value = { id, fault, text };
}

/** Takes a game out as a file, whatever rules it was played under. */
export async function saveKept({
  id,
  seats,
  turn,
}: Pick<KeptGame, 'id' | 'seats' | 'turn'>): Promise<void> {
  const stored = await games.load(id);
  const text = 'text' in stored ? stored.text : null;
  if (text !== null) saveTextToFile(text, seats, turn);
  else if (stored.kind !== 'found') continueFault.value = { id, fault: lossOf(stored), text };
}

/** Asks, and lets a game go for good. */
export function letGameGo(id: string, name: string): void {
  confirmFirst({
    title: t('games.letGoTitle'),
    body: t('games.letGoBody', { name }),
    accept: t('games.letGo'),
    onAccept: () => void games.remove(id),
  });
}

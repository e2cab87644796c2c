// Opens a game from a text, a file or the storage; what cannot be opened leaves everything as it is.

import { type NamedGame, namedGame } from '../earlier/index';
import { err, ok, type Result } from '../lib/result';
import { resumeSession, type Session, type SessionContent } from '../session/index';
import type { Replay } from '../types/replay';
import { termsIn } from '../classroom/fit';
import type { OpenFault } from './openFault';
import { openCarriedScenario, playedIn } from './own/ownScenarios';
import { bringContent } from './own/playable';
import { broughtView, loadPiece } from './pieces';
import { isEarlier, isOrphan } from './rulesHere';
import type { GamePlace, StoredGame } from './storage/gameList';
import type { StorageFailure } from './storage/port';

/** Largest file that is read, in bytes. */
export const LARGEST_FILE_BYTES = 2 * 1024 * 1024;

/** Why a kept game cannot be continued. */
export type ContinueFault =
  | OpenFault
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'storage'; readonly reason: StorageFailure };

export interface ContinuedGame {
  readonly session: Session;
  /** The latest save was damaged and this is the one before it. */
  readonly isOlder: boolean;
  readonly place: GamePlace;
}

/** What a game is held against: what it carries, else the scenario of its id on this page. */
async function contentFor({
  carried,
  scenario,
}: Replay): Promise<Result<SessionContent, OpenFault>> {
  if (carried === undefined) return bringContent(scenario.id);
  const opened = await openCarriedScenario(carried);
  return opened.ok ? ok(playedIn(opened.value)) : opened;
}

/** The game of a save or replay, recomputed from its inputs. Waits for the pieces that read it. */
export async function openText(text: string): Promise<Result<Session, OpenFault>> {
  const named = namedGame(text);
  if (named === null) return openHere(text);
  if (named.hasOwnRules) return openOwnRules(named, text);
  if (isEarlier(named.rules)) return err({ kind: 'earlier', game: named });
  if (isOrphan(named)) return err({ kind: 'orphan', rules: named.rules });
  return openHere(text);
}

/** A game with rules of its author is one of this version, or else of the earlier rules in which it comes out. */
async function openOwnRules(game: NamedGame, text: string): Promise<Result<Session, OpenFault>> {
  const opened = await openHere(text);
  if (opened.ok || opened.error.kind === 'content') return opened;
  await loadPiece('earlier');
  const rules = await broughtView('rulesOfOwn')!(game);
  return rules === null ? opened : err({ kind: 'earlier', game: { ...game, rules } });
}

/** A game of the rules that are played here. */
async function openHere(text: string): Promise<Result<Session, OpenFault>> {
  await loadPiece('reader');
  const save = broughtView('parseGame')!(text);
  if (!save.ok) return err({ kind: 'unsound', issues: save.error });
  const content = await contentFor(save.value.replay);
  if (!content.ok) return content;
  const resumed = resumeSession(content.value, save.value, termsIn(save.value.assignment));
  return resumed.ok ? resumed : err({ kind: 'refused', fault: resumed.error });
}

/** The text of a file that the player chose; its size is looked at before it is read. */
export async function readFile(file: Blob): Promise<Result<string, OpenFault>> {
  if (file.size > LARGEST_FILE_BYTES)
    return err({ kind: 'tooLarge', bytes: file.size, mostBytes: LARGEST_FILE_BYTES });
  const text = await file.text().catch(() => null);
  return text === null ? err({ kind: 'unreadable' }) : ok(text);
}

/** The game of such a file. */
export async function openFile(file: Blob): Promise<Result<Session, OpenFault>> {
  const text = await readFile(file);
  return text.ok ? openText(text.value) : text;
}

/** Why what is stored of a game is no whole save. */
export function lossOf(stored: Exclude<StoredGame, { readonly kind: 'found' }>): ContinueFault {
  return stored.kind === 'unreadable'
    ? { kind: 'storage', reason: stored.reason }
    : { kind: stored.kind };
}

/** The game that the storage holds. */
export async function openStored(
  stored: StoredGame,
): Promise<Result<ContinuedGame, ContinueFault>> {
  if (stored.kind !== 'found') return err(lossOf(stored));
  const { text, isOlder, place } = stored;
  const opened = await openText(text);
  return opened.ok ? ok({ session: opened.value, isOlder, place }) : opened;
}

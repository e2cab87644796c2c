// The title screen with the scenarios of this page and the game that is kept in the browser.

import { computed, signal } from '@preact/signals';
import { scoreWeights } from '../engine/index';
import { selectPlace } from '../selectors/index';
import type { Session } from '../session/index';
import { confirmFirst } from '../ui/hud/dialogs/dialogStack';
import { BriefingDialog } from '../ui/hud/title/briefingDialog';
import type { SavedGame } from '../ui/hud/title/continueCard';
import { type Offer, TitleScreen } from '../ui/hud/title/titleScreen';
import { countryName } from '../ui/hud/names';
import { t } from '../ui/text';
import { catalogue, contentOf } from './catalogue';
import { showGame } from './flow';
import { seedInAddress, startGame } from './newGame';
import { lazyView } from './lazyView';
import { openFile, openStored } from './openGame';
import { briefing, keptFault, loadFault, runningSession } from './page';
import { preferences } from './preferences';
import { saves } from './saving';

const SourcesTable = lazyView('SourcesTable');

/** The game that is kept in this browser, opened. */
const kept = signal<Session | null>(null);

/** Looks again for a game that is kept in this browser. */
export async function lookForKept(): Promise<void> {
  const opened = openStored(await saves.load());
  kept.value = opened.ok ? opened.value.session : null;
  if (!opened.ok) keptFault.value = opened.error.kind === 'none' ? null : opened.error;
  else keptFault.value = opened.value.isOlder ? { kind: 'older' } : null;
}

function summaryOf(session: Session): SavedGame {
  const { state, scenario } = session.get().game;
  return {
    country: session.human,
    name: countryName(scenario, session.human),
    place: selectPlace(session.get().game),
    halfYear: state.halfYear,
    isOver: state.outcome !== 'running',
  };
}

/** Every seat that can be governed; the same list each time, so that a choice among them holds. */
const offers = computed<readonly Offer[]>(() =>
  catalogue().flatMap(({ scenario }) =>
    scenario.seats.map(({ country }) => ({ scenario, country })),
  ),
);

function begin({ scenario, country }: Offer, variant: string): void {
  const content = contentOf(scenario.id);
  briefing.value = null;
  if (content === undefined) return;
  void showGame(
    startGame(content, { human: country, variant, seed: seedInAddress(location.search) }),
  );
}

/** A game by its country and turn, for a question about it. */
function placeOf(session: Session): string {
  const { name, place } = summaryOf(session);
  const { round, number, length } = place;
  return t('menu.turn', { country: name, round, turn: number, length });
}

/** Asks before the game of a file takes the place of the one that runs. */
function askToReplace(running: Session, loaded: Session): void {
  confirmFirst({
    title: t('file.loadTitle'),
    body: t('file.loadBody', { running: placeOf(running), loaded: placeOf(loaded) }),
    accept: t('file.loadAccept'),
    onAccept: () => void showGame(loaded),
  });
}

/** Opens a file that the player chose; a running game is touched only when the file is sound and the player agrees. */
export async function loadFile(file: File): Promise<void> {
  const opened = await openFile(file);
  const running = runningSession();
  if (!opened.ok) loadFault.value = opened.error;
  else if (running === null) await showGame(opened.value);
  else askToReplace(running, opened.value);
}

function Briefing() {
  const open = briefing.value;
  if (open === null) return null;
  const content = contentOf(open.offer.scenario.id);
  if (content === undefined) return null;
  return (
    <BriefingDialog
      {...open.offer}
      weights={scoreWeights(content)}
      sources={<SourcesTable {...open.offer} />}
      onBegin={() => begin(open.offer, open.variant)}
      onClose={() => {
        briefing.value = null;
      }}
    />
  );
}

export function TitlePage() {
  const session = kept.value;
  return (
    <>
      <TitleScreen
        offers={offers.value}
        saved={session === null ? null : summaryOf(session)}
        onLanguage={(language) => preferences.change({ language })}
        onContinue={() => session !== null && void showGame(session)}
        onBrief={(offer, variant) => {
          briefing.value = { offer, variant };
        }}
        onLoad={(file) => void loadFile(file)}
      />
      <Briefing />
    </>
  );
}

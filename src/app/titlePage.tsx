// The title screen with the scenarios of this page and the game that is kept in the browser.

import { computed, signal } from '@preact/signals';
import { LEVEL_RECORD, SIGHTS } from '../bots/index';
import { scoreWeights } from '../engine/index';
import { selectPlace } from '../selectors/index';
import type { Session } from '../session/index';
import { confirmFirst } from '../ui/hud/dialogs/dialogStack';
import { BriefingDialog } from '../ui/hud/title/briefingDialog';
import type { SavedGame } from '../ui/hud/title/continueCard';
import type { LevelOffer } from '../ui/hud/title/levelPicker';
import { type ChosenGame, type Offer, TitleScreen } from '../ui/hud/title/titleScreen';
import { countryName } from '../ui/hud/names';
import { t } from '../ui/text';
import { catalogue, contentOf } from './catalogue';
import { showGame } from './flow';
import { seatsInAddress, seedInAddress, startGame } from './newGame';
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
    countries: session.setup.humans,
    name: session.setup.humans.map((id) => countryName(scenario, id)).join(', '),
    place: selectPlace(session.get().game),
    halfYear: state.halfYear,
    level: session.setup.level ?? 0,
    isOver: state.outcome !== 'running',
  };
}

/** Every seat that can be governed; the same list each time, so that a choice among them holds. */
const offers = computed<readonly Offer[]>(() =>
  catalogue().flatMap(({ scenario }) =>
    scenario.seats.map(({ country }) => ({ scenario, country })),
  ),
);

/** Every level of rivals with its figures. */
const LEVELS: readonly LevelOffer[] = LEVEL_RECORD.levels.map((figures) => ({
  level: figures.level,
  ...(SIGHTS[figures.level] ?? { turns: 0, tries: 0 }),
  figures,
}));

function begin({ offer, variant, level }: ChosenGame): void {
  const { scenario, country } = offer;
  const content = contentOf(scenario.id);
  briefing.value = null;
  if (content === undefined) return;
  const seed = seedInAddress(location.search);
  const humans = seatsInAddress(location.search, scenario) ?? [country];
  void showGame(startGame(content, { humans, variant, level, seed }));
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
      onBegin={() => begin(open)}
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
        levels={LEVELS}
        record={LEVEL_RECORD}
        saved={session === null ? null : summaryOf(session)}
        onLanguage={(language) => preferences.change({ language })}
        onContinue={() => session !== null && void showGame(session)}
        onBrief={(chosen) => {
          briefing.value = chosen;
        }}
        onLoad={(file) => void loadFile(file)}
      />
      <Briefing />
    </>
  );
}

// The title screen with the scenarios of this page and the game that is kept in the browser.

import { computed, signal } from '@preact/signals';
import { LEVEL_RECORD, SIGHTS } from '../bots/index';
import { scoreWeights } from '../engine/index';
import { selectPlace } from '../selectors/index';
import type { Session, SessionState } from '../session/index';
import { confirmFirst } from '../ui/hud/dialogs/dialogStack';
import { BriefingDialog } from '../ui/hud/title/briefingDialog';
import type { SavedGame } from '../ui/hud/title/continueCard';
import type { LevelOffer } from '../ui/hud/title/levelPicker';
import { SetUpDialog } from '../ui/hud/title/setUpDialog';
import type { ChosenGame } from '../ui/hud/title/shelf';
import { TitleScreen } from '../ui/hud/title/titleScreen';
import { countryName } from '../ui/hud/names';
import { t } from '../ui/text';
import { catalogue, contentOf } from './catalogue';
import { showGame } from './flow';
import { seatsInAddress, seedInAddress, startGame } from './newGame';
import { lazyView, loadReferenceViews } from './lazyView';
import { openFile, openStored } from './openGame';
import { type GamePlan, keptFault, loadFault, plan, runningSession } from './page';
import { playedScenarios } from './playedScenarios';
import { preferences } from './preferences';
import { saves } from './saving';

const SourcesTable = lazyView('SourcesTable', loadReferenceViews);

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
    title: scenario.texts.title,
    name: session.setup.humans.map((id) => countryName(scenario, id)).join(', '),
    place: selectPlace(session.get().game),
    halfYear: state.halfYear,
    level: session.setup.level ?? 0,
    isOver: state.outcome !== 'running',
  };
}

/** Every scenario; the same list each time, so that a choice among them holds. */
const scenarios = computed(() => catalogue().map(({ scenario }) => scenario));

/** Every level of rivals with its figures. */
const LEVELS: readonly LevelOffer[] = LEVEL_RECORD.levels.map((figures) => ({
  level: figures.level,
  ...(SIGHTS[figures.level] ?? { turns: 0, tries: 0 }),
  figures,
}));

function begin({ scenario, humans, variant, level }: ChosenGame): void {
  const content = contentOf(scenario.id);
  plan.value = null;
  if (content === undefined) return;
  const seed = seedInAddress(location.search);
  void showGame(startGame(content, { humans, variant, level, seed }));
}

/** A game by its country and turn, for a question about it. */
function placeOf(session: Session): string {
  const { name, place } = summaryOf(session);
  const { round, number, length } = place;
  return t('menu.turn', { country: name, round, turn: number, length });
}

/** The game that is set up, or the first on the shelf, before its first turn: numbers about it are asked of it. */
export const plannedGame = computed<SessionState | null>(() => {
  const [first] = catalogue();
  const { game } = plan.value ?? {};
  const content = game === undefined ? first : contentOf(game.scenario.id);
  if (content === undefined) return null;
  const { seats, variants } = content.scenario;
  const { humans, variant } = game ?? { humans: [seats[0]!.country], variant: variants[0]!.id };
  return startGame(content, { humans, variant, level: 0, seed: 0 }).get();
});

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

function change(part: Partial<GamePlan>): void {
  if (plan.value !== null) plan.value = { ...plan.value, ...part };
}

/** Where nobody plays there is nothing to set up. */
function isOnlyWatched({ scenario }: ChosenGame): boolean {
  return scenario.watch === true;
}

/** Opens what a card offers; the address may name its seats. */
function open(game: ChosenGame, step: GamePlan['step']): void {
  const humans = seatsInAddress(location.search, game.scenario) ?? game.humans;
  plan.value = { game: { ...game, humans }, step, isAtOnce: step === 'briefing' };
}

function close(): void {
  plan.value = null;
}

function Briefing({ game, isAtOnce }: GamePlan) {
  const content = contentOf(game.scenario.id);
  if (content === undefined) return null;
  const { scenario, humans, variant } = game;
  const setUp = () => change({ step: 'setUp' });
  return (
    <BriefingDialog
      scenario={scenario}
      countries={humans}
      variant={variant}
      weights={scoreWeights(content)}
      sources={<SourcesTable scenario={scenario} countries={humans} />}
      onBegin={() => begin(game)}
      onClose={isAtOnce ? close : setUp}
      {...(isOnlyWatched(game) ? { beginWords: t('title.watchBegin') } : { onSetUp: setUp })}
    />
  );
}

function Plan() {
  const now = plan.value;
  if (now === null) return null;
  if (now.step === 'briefing') return <Briefing {...now} />;
  return (
    <SetUpDialog
      game={now.game}
      levels={LEVELS}
      record={LEVEL_RECORD}
      replaces={kept.value !== null}
      onChange={(game) => change({ game })}
      onBrief={() => change({ step: 'briefing', isAtOnce: false })}
      onClose={close}
    />
  );
}

export function TitlePage() {
  const session = kept.value;
  return (
    <>
      <TitleScreen
        scenarios={scenarios.value}
        played={playedScenarios.played.value}
        saved={session === null ? null : summaryOf(session)}
        onLanguage={(language) => preferences.change({ language })}
        onContinue={() => session !== null && void showGame(session)}
        onChoose={(game) => open(game, isOnlyWatched(game) ? 'briefing' : 'setUp')}
        onBrief={(game) => open(game, 'briefing')}
        onLoad={(file) => void loadFile(file)}
      />
      <Plan />
    </>
  );
}

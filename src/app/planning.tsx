// A game that is to begin: set up and briefed on the title screen, or opened from a file.

import { useEffect } from 'preact/hooks';
import { CATALOGUE } from 'virtual:catalogue';
import { LEVEL_RECORD, LOOK_AHEAD } from '../bots/index';
import { assumptionFault, scoreWeights } from '../engine/index';
import { NO_NOTES, selectPlace } from '../selectors/index';
import type { Session, SessionContent, SessionState } from '../session/index';
import type { CatalogueEntry } from '../types/catalogueEntry';
import { FOUND_LEVEL } from '../types/names';
import {
  closeDialog,
  confirmFirst,
  dialogStack,
  openDialog,
  type WhyQuestion,
} from '../ui/hud/dialogs/dialogStack';
import { note } from '../ui/hud/lesson/introduced';
import { countryName } from '../ui/hud/names';
import { BriefingDialog } from '../ui/hud/title/briefingDialog';
import type { LevelOffer } from '../ui/hud/title/levelPicker';
import { SetUpDialog } from '../ui/hud/title/setUpDialog';
import { type ChosenGame } from '../ui/hud/title/catalogue';
import { t } from '../ui/text';
import { isForClass } from '../classroom/address';
import { aliasFault, namesIn } from '../classroom/aliases';
import { fitAssignment, type FitNote, openChoices, termsOf } from '../classroom/fit';
import { assignmentInFile, LARGEST_ASSIGNMENT_BYTES } from '../classroom/link';
import { AssignedHead, noteWords } from '../classroom/pupil/assignedHead';
import { AssumedList, AssumptionFields } from './assumptionFields';
import { addressFor, assignmentFor } from './assignment';
import { askAgain, contentOf, isListed, loadedContents } from './content';
import type { Ask } from './contentFiles';
import { games } from './device';
import { setAside, showGame } from './flow';
import { continueGame, keptFor } from './keptGames';
import { laterView, quietView } from './laterView';
import { startGame } from './newGame';
import type { OpenFault } from './openFault';
import { LARGEST_FILE_BYTES, openFile } from './openGame';
import { offeredScenarios } from './own/ownCatalogue';
import { bringContent } from './own/playable';
import { keepCarriedOf, keepCarriedText } from './own/scenarioFile';
import type { TakenFile } from './own/takenFiles';
import {
  contentFaults,
  filesForWorkshop,
  type GamePlan,
  isOpening,
  loadFault,
  plan,
  type Players,
  runningSession,
} from './page';
import { leaveWorldAddress, openWorkshop } from './pageAddresses';
import { broughtView, tryPiece } from './pieces';
import { showEarlier } from './showEarlier';

const SourcesTable = laterView('SourcesTable', 'reference');
const MadeBy = laterView('MadeBy', 'reference');
const SetUpExtras = quietView('SetUpExtras', 'menu');

const NOBODY: Players = { aliases: [''], wasTried: false };

/** What whoever does not look ahead sees of the future. */
const NO_SIGHT = { turns: 0, tries: 0 };

/** Every level of rivals with its figures. */
const LEVELS: readonly LevelOffer[] = LEVEL_RECORD.levels.map((figures) => {
  const { level } = figures;
  const sight = level === FOUND_LEVEL ? NO_SIGHT : (LOOK_AHEAD[level] ?? NO_SIGHT);
  return { level, ...sight, figures };
});

/** Where nobody plays there is nothing to set up. */
function isOnlyWatched({ watch }: CatalogueEntry): boolean {
  return watch === true;
}

/** The game that would begin, before its first turn, so that numbers about it can be explained. Null until its files are there. */
export function plannedGame(): SessionState | null {
  const planned = plan.value?.game;
  const content = planned === undefined ? firstLoaded() : contentOf(planned.scenario.id);
  if (content === undefined) return null;
  const { seats, variants } = content.scenario;
  const first = { humans: [seats[0]!.country], variant: variants[0]!.id, assumptions: {} };
  const { humans, variant, assumptions } = planned ?? first;
  const game = { humans, variant, assumptions, level: 0, sight: 'openSea', seed: 0 } as const;
  return startGame(content, game).get();
}

function firstLoaded(): SessionContent | undefined {
  const [first] = loadedContents.value.values();
  return first;
}

function change(part: Partial<GamePlan>): void {
  if (plan.value !== null) plan.value = { ...plan.value, ...part };
}

/** A note is done with once its choice was made. */
function notesLeft({ game, notes }: GamePlan, chosen: ChosenGame): readonly FitNote[] {
  const isOpen: Readonly<Record<FitNote['kind'], boolean>> = {
    seats: chosen.humans === game.humans,
    length: chosen.variant === game.variant,
    assumptions: chosen.assumptions === game.assumptions,
    content: true,
  };
  return notes.filter(({ kind }) => isOpen[kind]);
}

/** At null the world is drawn when the game begins. */
function fixWorld({ seed: _seed, ...game }: ChosenGame, seed: number | null): void {
  change({ game: seed === null ? game : { ...game, seed } });
}

function close(): void {
  plan.value = null;
  leaveWorldAddress();
}

/** Tells why a scenario cannot be played; where its files did not come, with a way to try `again`. */
function tellFault(fault: OpenFault | null, again: () => void): void {
  contentFaults.value = fault?.kind === 'content' ? { faults: fault.faults, again } : null;
  if (fault !== null && fault.kind !== 'content') loadFault.value = { fault, lacks: null };
}

/** Brings a scenario. What is wrong with it closes the plan and is told, with a way to try `again`. */
async function bringPlanned(
  id: string,
  again: (send: Ask) => Promise<void>,
  send?: Ask,
): Promise<boolean> {
  isOpening.value = true;
  const content = await bringContent(id, send);
  isOpening.value = false;
  tellFault(content.ok ? null : content.error, () => void again(askAgain));
  if (!content.ok && plan.peek()?.game.scenario.id === id) close();
  return content.ok;
}

/** Brings the game that numbers of the title screen are explained by, and then answers. */
async function askWhenBrought(question: WhyQuestion, send?: Ask): Promise<void> {
  const again = (asked: Ask) => askWhenBrought(question, asked);
  const asked = plan.peek()?.game.scenario.id ?? CATALOGUE[0]!.id;
  if (!(await bringPlanned(asked, again, send))) return;
  if (dialogStack.peek().length === 0 && runningSession() === null) openDialog(question);
}

/** In place of an explanation while there is no game to explain: closes it, and opens it again once there is one. */
export function AskLater({ question }: { readonly question: WhyQuestion }) {
  useEffect(() => {
    closeDialog();
    void askWhenBrought(question);
  }, []);
  return null;
}

/** The plan without assumptions that the rules of its scenario do not allow, which only an address can ask for. */
function withSoundAssumptions(now: GamePlan, { ruleset }: SessionContent): GamePlan {
  const { game, notes } = now;
  if (assumptionFault(ruleset, game.assumptions) === null) return now;
  const asked = Object.entries(game.assumptions).map(([id, number]) => `${id} ${number}`);
  const note = { kind: 'assumptions', asked } as const;
  return { ...now, game: { ...game, assumptions: {} }, notes: [...notes, note] };
}

/** Opens a game of the catalogue: its set-up, or its briefing at once. `lacks`: what a link asked for and the scenario does not have. */
export async function openPlan(
  game: ChosenGame,
  isAtOnce: boolean,
  lacks: readonly FitNote[] = [],
  send?: Ask,
): Promise<void> {
  const fitted = fitAssignment(assignmentFor(game.scenario.id), game.scenario, game);
  const { game: own } = fitted;
  const notes = [...lacks, ...fitted.notes];
  const step = isAtOnce || isOnlyWatched(game.scenario) ? 'briefing' : 'setUp';
  const isBriefed = step === 'briefing';
  const next: GamePlan = { game: own, step, isAtOnce: isBriefed, notes, ...NOBODY };
  if (step === 'setUp') plan.value = next;
  const again = (asked: Ask) => openPlan(game, isAtOnce, lacks, asked);
  if (!(await bringPlanned(game.scenario.id, again, send))) return;
  const content = contentOf(game.scenario.id)!;
  const { scenario } = content;
  const now = step === 'briefing' ? next : plan.peek();
  if (now?.game.scenario.id !== scenario.id) return;
  plan.value = withSoundAssumptions({ ...now, game: { ...now.game, scenario } }, content);
}

/** From where a game is set up to its briefing. */
async function brief(game: ChosenGame, send?: Ask): Promise<void> {
  const again = (asked: Ask) => brief(game, asked);
  if (!(await bringPlanned(game.scenario.id, again, send))) return;
  change({ game, step: 'briefing', isAtOnce: false });
}

function begin({ game, aliases: typed }: GamePlan): void {
  const { scenario, humans, variant, level, sight, assumptions, seed } = game;
  const content = contentOf(scenario.id);
  const assignment = assignmentFor(scenario.id);
  const address = addressFor(scenario.id);
  const aliases = namesIn(typed);
  const needsNames = address !== null && (isForClass(assignment) || aliases.length > 0);
  if (needsNames && aliasFault(typed) !== null) return change({ wasTried: true });
  close();
  if (content === undefined) return;
  const world = { seed: seed ?? assignment.seed };
  const chosen = { humans, variant, level, sight, assumptions, ...world };
  const assigned = address === null ? null : { address, terms: termsOf(assignment) };
  const session = startGame(content, assigned === null ? chosen : { ...chosen, aliases, assigned });
  note(session.get().game, NO_NOTES);
  void showGame(session);
}

/** Opens the set-up of a scenario with the usual choices. */
export async function setUpGame(id: string): Promise<void> {
  const scenario = offeredScenarios().find((each) => each.id === id);
  if (scenario === undefined) return;
  await openPlan(fitAssignment(assignmentFor(id), scenario).game, false);
}

/** Begins a game with the usual choices and without a briefing; one that is set by a teacher is briefed. */
export async function beginAtOnce(id: string, send?: Ask): Promise<void> {
  const scenario = offeredScenarios().find((each) => each.id === id);
  if (scenario === undefined) return;
  const { game } = fitAssignment(assignmentFor(id), scenario);
  if (addressFor(id) !== null) return openPlan(game, true);
  if (!(await bringPlanned(id, (asked) => beginAtOnce(id, asked), send))) return;
  begin({ game, step: 'briefing', isAtOnce: true, notes: [], ...NOBODY });
}

/** The assignment above its briefing, where the game is one. */
function Head(now: GamePlan) {
  const { game, notes, ...players } = now;
  const address = addressFor(game.scenario.id);
  if (address === null) return null;
  return (
    <AssignedHead
      assignment={assignmentFor(game.scenario.id)}
      game={game}
      notes={notes}
      {...players}
      kept={keptFor(address, players.aliases)}
      onAliases={(aliases) => change({ aliases })}
      onBegin={() => begin(now)}
      onContinue={(kept) => {
        close();
        void continueGame(kept);
      }}
    />
  );
}

function Briefing(now: GamePlan) {
  const { game, isAtOnce } = now;
  const content = contentOf(game.scenario.id);
  if (content === undefined) return null;
  const { scenario } = content;
  const { humans, variant } = game;
  const setUp = () => change({ step: 'setUp' });
  const open = openChoices(assignmentFor(scenario.id));
  const canSetUp = !isOnlyWatched(scenario) && Object.values(open).some(Boolean);
  return (
    <BriefingDialog
      scenario={scenario}
      countries={humans}
      variant={variant}
      isAssumed={Object.keys(game.assumptions).length > 0}
      weights={scoreWeights(content)}
      sources={<SourcesTable scenario={scenario} countries={humans} />}
      head={
        <>
          <Head {...now} />
          {isListed(scenario.id) ? null : <MadeBy scenario={scenario} />}
          <AssumedList content={content} numbers={game.assumptions} />
        </>
      }
      onBegin={() => begin(now)}
      onClose={isAtOnce ? close : setUp}
      {...(isOnlyWatched(scenario) ? { beginWords: t('title.watchBegin') } : {})}
      {...(canSetUp ? { onSetUp: setUp } : {})}
    />
  );
}

export function Plan() {
  const now = plan.value;
  if (now === null) return null;
  if (now.step === 'briefing') return <Briefing {...now} />;
  return (
    <SetUpDialog
      game={now.game}
      open={openChoices(assignmentFor(now.game.scenario.id))}
      levels={LEVELS}
      record={LEVEL_RECORD}
      assumptions={
        <AssumptionFields
          scenario={now.game.scenario.id}
          numbers={now.game.assumptions}
          onChange={(assumptions) => change({ game: { ...now.game, assumptions } })}
        />
      }
      notes={Object.fromEntries(now.notes.map((note) => [note.kind, noteWords(note)]))}
      extras={<SetUpExtras game={now.game} onSeed={(seed) => fixWorld(now.game, seed)} />}
      onChange={(game) => change({ game, notes: notesLeft(now, game) })}
      onBrief={() => void brief(now.game)}
      onClose={close}
    />
  );
}

/** A game by its country and turn, for a question about it. */
function placeOf(session: Session): string {
  const { game } = session.get();
  const { round, number, length } = selectPlace(game);
  const country = session.setup.humans.map((id) => countryName(game.scenario, id)).join(', ');
  return t('menu.turn', { country, round, turn: number, length });
}

/** Asks the player before another game replaces the one on the page; both are kept where the device keeps anything. */
function askToChange(running: Session, loaded: Session): void {
  const isSafe = games.status.peek().kind !== 'failed';
  const places = { running: placeOf(running), loaded: placeOf(loaded) };
  confirmFirst({
    title: t('file.loadTitle'),
    body: t(isSafe ? 'file.loadBody' : 'file.loadLoses', places),
    accept: t('file.loadAccept'),
    onAccept: () => void showGame(loaded),
  });
}

/** Follows an assignment that came as a file; true where the file was one. */
async function followAssignment(file: File): Promise<boolean> {
  const text = file.size > LARGEST_ASSIGNMENT_BYTES ? '' : await file.text().catch(() => '');
  const found = assignmentInFile(text);
  if (found === null) return false;
  if (found.carried !== null) {
    const fault = await keepCarriedText(found.carried);
    if (fault !== null) {
      loadFault.value = { fault, lacks: null };
      return true;
    }
  }
  location.hash = found.address;
  return true;
}

/** Brings what an author has written to the page for it, where a running game waits; true where one of the files is such. */
async function followAuthor(files: readonly TakenFile[]): Promise<boolean> {
  if (!(await tryPiece('reader'))) return false;
  const isFor = broughtView('isForWorkshop')!;
  const small = files.filter(({ file }) => file.size <= LARGEST_FILE_BYTES);
  const texts = await Promise.all(small.map(({ file }) => file.text().catch(() => '')));
  if (!texts.some(isFor)) return false;
  filesForWorkshop.value = files;
  if (runningSession() === null) openWorkshop();
  else setAside();
  return true;
}

/** Opens files that were dropped: those of an author together, else the first of them. */
export async function loadFiles(files: readonly TakenFile[]): Promise<void> {
  const [first] = files;
  if (first === undefined || (await followAuthor(files))) return;
  await loadFile(first.file);
}

/** Tells why a game was not opened. One that lacks its scenario is opened again once that is here. */
function tellUnopened(fault: OpenFault, file: File): void {
  if (fault.kind === 'earlier') return void showEarlier(fault.game);
  const lacks =
    fault.kind === 'unknownScenario'
      ? { scenario: fault.scenario, again: () => void loadFile(file) }
      : null;
  loadFault.value = { fault, lacks };
}

/** Opens a file that the player chose: what an author has written goes to the page for it, a game is one more on this device. */
export async function loadFile(file: File): Promise<void> {
  if (await followAssignment(file)) return;
  if (await followAuthor([{ file, way: null }])) return;
  isOpening.value = true;
  const opened = (await tryPiece('reader')) ? await openFile(file) : null;
  isOpening.value = false;
  if (opened === null) return;
  const running = runningSession();
  if (!opened.ok) return tellUnopened(opened.error, file);
  void keepCarriedOf(opened.value);
  if (running === null) await showGame(opened.value);
  else askToChange(running, opened.value);
}

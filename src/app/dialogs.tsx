// Draws the dialogs that are open over the page, the last on top.

import { scoreWeights } from '../engine/index';
import { type PastTurn, selectRounds } from '../selectors/index';
import type { TurnReasons } from '../why/index';
import type { Session, SessionState } from '../session/index';
import { ConfirmDialog } from '../ui/hud/dialogs/confirmDialog';
import {
  closeAllDialogs,
  closeDialog,
  dialogStack,
  followWhy,
  openDialog,
  type OpenDialog,
} from '../ui/hud/dialogs/dialogStack';
import { BriefingDialog } from '../ui/hud/title/briefingDialog';
import { countryName } from '../ui/hud/names';
import { inLanguage, t } from '../ui/text';
import { isStopped } from '../ui/hud/stopped';
import { assignmentIn } from '../classroom/address';
import { AssumedInGame, AssumptionFields } from './assumptionFields';
import { assigned } from './assignment';
import {
  copyText,
  openAsPupil,
  pageAddress,
  reachOfPage,
  saveAssignment,
  saveHandIn,
} from './classActs';
import { games } from './device';
import { page } from './page';
import { leaveTrustAddress, openCollect } from './pageAddresses';
import { isListed } from './content';
import { saveToFile } from './exports';
import { afterReport, leaveGame } from './flow';
import { askAdviser } from './lazyAdviser';
import { laterView, quietView } from './laterView';
import { continueGame, letGameGo, saveKept, verifyKept } from './keptGames';
import { NotHereDialog } from './notHereDialog';
import { offeredScenarios } from './own/ownCatalogue';
import { carriedToSet, scenariosToSet } from './own/setScenarios';
import { PaperPage } from './paperPage';
import { broughtView, type PieceName, type Pieces, tryPiece } from './pieces';
import { AskLater, beginAtOnce, loadFile, plannedGame, setUpGame } from './planning';
import { changeSettings, preferences, settingsNow } from './preferences';
import { canGoOn, isEarlier, rulesFor } from './rulesHere';
import { withoutNetwork } from './updates';
import { useSession } from './useSession';

/** A dialog of a piece; while that cannot be had, one that says so. */
function dialogOf<N extends keyof Pieces>(name: N, piece?: PieceName): Pieces[N] {
  return laterView(name, piece, () => <NotHereDialog />);
}

const AddressPage = dialogOf('AddressPage', 'menu');
const AheadDialog = dialogOf('AheadDialog', 'turn');
const AskingDialog = dialogOf('AskingDialog', 'turn');
const AdviserDialog = dialogOf('AdviserDialog', 'reference');
const ChapterDialog = dialogOf('ChapterDialog');
const DemandDialog = dialogOf('DemandDialog', 'turn');
const EventDialog = dialogOf('EventDialog');
const ForecastDialog = dialogOf('ForecastDialog', 'end');
const ClassDialog = dialogOf('ClassDialog', 'class');
const GamesDialog = dialogOf('GamesDialog', 'menu');
const GlossaryDialog = dialogOf('GlossaryDialog', 'reference');
const HandInDialog = dialogOf('HandInDialog', 'class');
const HistoryPage = dialogOf('HistoryPage', 'menu');
const KeysDialog = dialogOf('KeysDialog', 'menu');
const LicencesPage = dialogOf('LicencesPage', 'menu');
const MenuDialog = dialogOf('MenuDialog', 'menu');
const RenamePage = dialogOf('RenamePage', 'menu');
const SaveAsPage = dialogOf('SaveAsPage', 'menu');
const SettingsDialog = dialogOf('SettingsDialog', 'menu');
const LessonEndDialog = dialogOf('LessonEndDialog');
const LessonMenu = laterView('LessonMenu');
const MinistersDialog = dialogOf('MinistersDialog', 'reference');
const NoticesDialog = dialogOf('NoticesDialog');
const OffersDialog = dialogOf('OffersDialog', 'turn');
const OpeningDialog = dialogOf('OpeningDialog');
const ProjectDialog = dialogOf('ProjectDialog', 'turn');
const ProposalDialog = dialogOf('ProposalDialog', 'turn');
const RecordSheet = laterView('RecordSheet', 'end');
const ReviewGroup = laterView('ReviewGroup', 'turn');
const ReportScreen = dialogOf('ReportScreen', 'turn');
const TodayOnTitle = quietView('TodayOnTitle', 'menu');
const SourcesTable = laterView('SourcesTable', 'reference');
const MadeBy = laterView('MadeBy', 'reference');
const LeversScreen = dialogOf('LeversScreen', 'reference');
const ModelPage = dialogOf('ModelPage', 'why');
const TrustPage = dialogOf('TrustPage', 'trust');
const WhyDialog = dialogOf('WhyDialog', 'why');
const WorldScreen = dialogOf('WorldScreen', 'reference');

/** What moved the numbers of a turn, found by the piece that explains them. */
async function reasonsOf(turn: PastTurn, country: string): Promise<TurnReasons | null> {
  return (await tryPiece('why')) ? broughtView('selectTurnReasons')!(turn, country) : null;
}

/** The list of games over a running one, which is kept in it as it stands. */
function openGames(): void {
  void games.refresh();
  openDialog({ kind: 'games' });
}

/** Begins a lesson anew, as another game. */
function repeatLesson({ game }: SessionState): Promise<void> {
  return beginAtOnce(game.scenario.id);
}

/** From the end of a lesson to where the game that it leads on to is set up, over the title screen. */
function setUpNext(id: string): Promise<void> {
  leaveGame();
  return setUpGame(id);
}

function titleOf(scenario: string): string {
  const listed = offeredScenarios().find(({ id }) => id === scenario);
  return listed === undefined ? scenario : inLanguage(listed.texts.title);
}

type DialogOf<K extends OpenDialog['kind']> = Extract<OpenDialog, { kind: K }>;
type Drawer<K extends OpenDialog['kind']> = (
  dialog: DialogOf<K>,
  game: { readonly session: Session; readonly state: SessionState } | null,
) => preact.JSX.Element | null;
type DrawerTable = { readonly [K in OpenDialog['kind']]: Drawer<K> };

const DRAWERS: DrawerTable = {
  settings: () => (
    <SettingsDialog
      settings={settingsNow.value}
      withoutNetwork={withoutNetwork()}
      onChange={changeSettings}
    />
  ),
  class: ({ scenario }) => (
    <ClassDialog
      scenarios={scenariosToSet()}
      own={carriedToSet}
      Assumptions={AssumptionFields}
      {...(scenario === undefined ? {} : { first: scenario })}
      before={assigned.value.kind === 'set' ? assigned.value.assignment : null}
      page={pageAddress()}
      reach={reachOfPage()}
      copy={copyText}
      onSave={saveAssignment}
      onPupil={openAsPupil}
      onPrint={(assignment, sheet) => openDialog({ kind: 'paper', assignment, sheet })}
      onCollect={openCollect}
      onClose={closeDialog}
    />
  ),
  paper: ({ assignment, sheet }) => <PaperPage assignment={assignment} sheet={sheet} />,
  handIn: (_dialog, game) =>
    game && (
      <HandInDialog
        session={game.session}
        state={game.state}
        assignment={assignmentIn(game.session.setup.assigned?.address)}
        copy={copyText}
        onSave={() => saveHandIn(game.session)}
        onClose={closeDialog}
      />
    ),
  games: () => (
    <GamesDialog
      list={games.list.value}
      scenarios={offeredScenarios()}
      canGoOn={canGoOn}
      rulesFor={rulesFor}
      isVerified={({ rules }) => isEarlier(rules)}
      onVerify={(kept) => void verifyKept(kept)}
      onContinue={(kept) => void continueGame(kept)}
      onSave={(kept) => void saveKept(kept)}
      onLetGo={letGameGo}
      onRename={(kept) => openDialog({ kind: 'rename', game: kept })}
      onAddress={(kept) => openDialog({ kind: 'address', of: { kind: 'kept', game: kept } })}
      onHistory={() => openDialog({ kind: 'history' })}
      today={page.value.kind === 'title' ? <TodayOnTitle isListed /> : null}
      onClose={closeDialog}
    />
  ),
  history: () => <HistoryPage />,
  saveAs: (_dialog, game) => game && <SaveAsPage session={game.session} />,
  rename: ({ game }) => <RenamePage kept={game} />,
  address: ({ of }, game) => <AddressPage of={of} session={game?.session ?? null} />,
  keys: () => <KeysDialog hasLetterKeys={preferences.settings.value.hasLetterKeys} />,
  glossary: ({ entry }) => <GlossaryDialog entry={entry} onClose={closeDialog} />,
  licences: () => <LicencesPage />,
  confirm: ({ question }) => <ConfirmDialog question={question} />,
  why: (question, game) => {
    const state = game?.state ?? plannedGame();
    if (state === null) return <AskLater question={question} />;
    return (
      <WhyDialog
        state={state}
        country={state.active}
        {...question}
        onPath={followWhy}
        onClose={closeDialog}
      />
    );
  },
  menu: ({ saved }, game) =>
    game && (
      <MenuDialog
        state={game.state}
        country={countryName(game.state.game.scenario, game.state.active)}
        level={game.session.setup.level ?? 0}
        isAssigned={game.session.setup.assigned !== undefined}
        onRedo={() => game.session.redo()}
        onReset={() => game.session.resetTurn()}
        onSave={() => saveToFile(game.session)}
        onSaveAs={() => openDialog({ kind: 'saveAs' })}
        savedAs={saved}
        onGames={games.status.value.kind === 'failed' ? null : openGames}
        onAddress={() => openDialog({ kind: 'address', of: { kind: 'running' } })}
        onLoad={(file) => void loadFile(file)}
        onLeave={leaveGame}
        lesson={<LessonMenu state={game.state} onRepeat={() => void repeatLesson(game.state)} />}
      />
    ),
  briefing: (_dialog, game) => {
    if (game === null) return null;
    const seat = { scenario: game.state.game.scenario, countries: [game.state.active] };
    return (
      <BriefingDialog
        {...seat}
        variant={game.state.game.state.variant}
        isAssumed={game.state.game.ruleset.assumed !== undefined}
        weights={scoreWeights(game.state.game)}
        sources={<SourcesTable {...seat} />}
        head={
          <>
            {isListed(seat.scenario.id) ? null : <MadeBy scenario={seat.scenario} />}
            <AssumedInGame game={game.state.game} />
          </>
        }
        beginWords={t('menu.resume')}
        onBegin={closeAllDialogs}
        onClose={closeDialog}
      />
    );
  },
  adviser: (_dialog, game) =>
    game && <AdviserDialog session={game.session} state={game.state} adviser={askAdviser} />,
  forecast: (_dialog, game) => game && <ForecastDialog state={game.state} />,
  chapter: ({ index }, game) =>
    game && (
      <ChapterDialog session={game.session} state={game.state} index={index} Review={ReviewGroup} />
    ),
  opening: (_dialog, game) => game && <OpeningDialog session={game.session} state={game.state} />,
  notices: (_dialog, game) => game && <NoticesDialog state={game.state} />,
  project: (_dialog, game) => game && <ProjectDialog session={game.session} state={game.state} />,
  event: (_dialog, game) => game && <EventDialog session={game.session} state={game.state} />,
  ahead: (_dialog, game) => game && <AheadDialog session={game.session} state={game.state} />,
  ministers: (_dialog, game) => game && <MinistersDialog state={game.state} />,
  offers: (_dialog, game) => game && <OffersDialog session={game.session} state={game.state} />,
  asking: (_dialog, game) => game && <AskingDialog session={game.session} state={game.state} />,
  demand: (_dialog, game) => game && <DemandDialog session={game.session} state={game.state} />,
  proposal: ({ from }, game) =>
    game && <ProposalDialog session={game.session} state={game.state} from={from} />,
  levers: (_dialog, game) => game && <LeversScreen session={game.session} />,
  model: ({ parameter }, game) => <ModelPage game={game} parameter={parameter} />,
  trust: () => (
    <TrustPage
      onClose={() => {
        closeDialog();
        leaveTrustAddress();
      }}
    />
  ),
  lessonEnd: (_dialog, game) => {
    const lesson = game?.state.game.scenario.lesson;
    if (game === null || lesson === undefined) return null;
    return (
      <LessonEndDialog
        lesson={lesson}
        next={titleOf(lesson.next.scenario)}
        onNext={() => void setUpNext(lesson.next.scenario)}
        onRepeat={() => void repeatLesson(game.state)}
        onClose={closeDialog}
      />
    );
  },
  world: (_dialog, game) => game && <WorldScreen state={game.state} />,
  report: ({ turn }, game) => {
    if (game === null) return null;
    const rounds = selectRounds(game.state.history);
    const round = rounds[turn];
    if (round === undefined) return null;
    const isLatest =
      turn === rounds.length - 1 &&
      game.state.orders.length === 0 &&
      !isStopped(game.session, game.state.game);
    const close = () => {
      closeDialog();
      if (isLatest) afterReport(game.session);
    };
    return (
      <ReportScreen
        turn={round}
        history={game.state.history}
        country={game.state.active}
        reasonsOf={reasonsOf}
        record={<RecordSheet state={game.state} turn={round} />}
        isLatest={isLatest}
        onClose={close}
      />
    );
  },
};

export function Dialogs({ session }: { readonly session: Session | null }) {
  const state = useSession(session);
  const game = session === null || state === null ? null : { session, state };
  return (
    <>
      {dialogStack.value.map((dialog, i) => {
        const draw = DRAWERS[dialog.kind] as Drawer<OpenDialog['kind']>;
        return <div key={i}>{draw(dialog as never, game)}</div>;
      })}
    </>
  );
}

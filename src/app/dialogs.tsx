// Draws the dialogs that are open over the page, the last on top.

import { useEffect, useState } from 'preact/hooks';
import { scoreWeights } from '../engine/index';
import { selectRounds } from '../selectors/index';
import type { Session, SessionState } from '../session/index';
import { ConfirmDialog } from '../ui/hud/dialogs/confirmDialog';
import {
  closeAllDialogs,
  closeDialog,
  dialogStack,
  followWhy,
  type OpenDialog,
} from '../ui/hud/dialogs/dialogStack';
import { BriefingDialog } from '../ui/hud/title/briefingDialog';
import { countryName } from '../ui/hud/names';
import { t } from '../ui/text';
import { saveToFile } from './exports';
import { afterReport, leaveGame } from './flow';
import { askAdviser } from './lazyAdviser';
import {
  lazyView,
  loadEndViews,
  loadMenuViews,
  loadReferenceViews,
  loadTurnViews,
  loadWhyViews,
} from './lazyView';
import { preferences } from './preferences';
import { loadFile, lookForKept, plannedGame } from './titlePage';

const AdviserDialog = lazyView('AdviserDialog', loadReferenceViews);
const ChapterDialog = lazyView('ChapterDialog');
const EventDialog = lazyView('EventDialog');
const ForecastDialog = lazyView('ForecastDialog', loadEndViews);
const KeysDialog = lazyView('KeysDialog', loadMenuViews);
const LicencesPage = lazyView('LicencesPage', loadMenuViews);
const MenuDialog = lazyView('MenuDialog', loadMenuViews);
const SettingsDialog = lazyView('SettingsDialog', loadMenuViews);
const NoticesDialog = lazyView('NoticesDialog');
const OpeningDialog = lazyView('OpeningDialog');
const ProjectDialog = lazyView('ProjectDialog', loadTurnViews);
const ProposalDialog = lazyView('ProposalDialog', loadTurnViews);
const RecordSheet = lazyView('RecordSheet', loadEndViews);
const ReportScreen = lazyView('ReportScreen', loadTurnViews);
const SourcesTable = lazyView('SourcesTable', loadReferenceViews);
const LeversScreen = lazyView('LeversScreen', loadReferenceViews);
const ModelPage = lazyView('ModelPage', loadReferenceViews);
const WhyDialog = lazyView('WhyDialog', loadWhyViews);
const WorldScreen = lazyView('WorldScreen', loadReferenceViews);

type DialogOf<K extends OpenDialog['kind']> = Extract<OpenDialog, { kind: K }>;
type Drawer<K extends OpenDialog['kind']> = (
  dialog: DialogOf<K>,
  game: { readonly session: Session; readonly state: SessionState } | null,
) => preact.JSX.Element | null;
type DrawerTable = { readonly [K in OpenDialog['kind']]: Drawer<K> };

async function leave(): Promise<void> {
  leaveGame();
  await lookForKept();
}

const DRAWERS: DrawerTable = {
  settings: () => (
    <SettingsDialog
      settings={preferences.settings.value}
      onChange={(part) => preferences.change(part)}
    />
  ),
  keys: () => <KeysDialog hasLetterKeys={preferences.settings.value.hasLetterKeys} />,
  licences: () => <LicencesPage />,
  confirm: ({ question }) => <ConfirmDialog question={question} />,
  why: ({ quantity, path }, game) => {
    const state = game?.state ?? plannedGame.value;
    if (state === null) return null;
    return (
      <WhyDialog
        state={state}
        country={state.active}
        quantity={quantity}
        path={path}
        onPath={followWhy}
        onClose={closeDialog}
      />
    );
  },
  menu: (_dialog, game) =>
    game && (
      <MenuDialog
        state={game.state}
        country={countryName(game.state.game.scenario, game.state.active)}
        level={game.session.setup.level ?? 0}
        onRedo={() => game.session.redo()}
        onReset={() => game.session.resetTurn()}
        onSave={() => saveToFile(game.session)}
        onLoad={(file) => void loadFile(file)}
        onLeave={() => void leave()}
      />
    ),
  briefing: (_dialog, game) => {
    if (game === null) return null;
    const seat = { scenario: game.state.game.scenario, countries: [game.state.active] };
    return (
      <BriefingDialog
        {...seat}
        variant={game.state.game.state.variant}
        weights={scoreWeights(game.state.game)}
        sources={<SourcesTable {...seat} />}
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
    game && <ChapterDialog session={game.session} state={game.state} index={index} />,
  opening: (_dialog, game) => game && <OpeningDialog session={game.session} state={game.state} />,
  notices: (_dialog, game) => game && <NoticesDialog state={game.state} />,
  project: (_dialog, game) => game && <ProjectDialog session={game.session} state={game.state} />,
  event: (_dialog, game) => game && <EventDialog session={game.session} state={game.state} />,
  proposal: ({ from }, game) =>
    game && <ProposalDialog session={game.session} state={game.state} from={from} />,
  levers: (_dialog, game) => game && <LeversScreen session={game.session} />,
  model: ({ parameter }, game) => <ModelPage game={game} parameter={parameter} />,
  world: (_dialog, game) => game && <WorldScreen state={game.state} />,
  report: ({ turn }, game) => {
    if (game === null) return null;
    const rounds = selectRounds(game.state.history);
    const round = rounds[turn];
    if (round === undefined) return null;
    const isLatest = turn === rounds.length - 1 && game.state.orders.length === 0;
    const close = () => {
      closeDialog();
      if (isLatest) afterReport(game.session);
    };
    return (
      <ReportScreen
        turn={round}
        country={game.state.active}
        record={<RecordSheet state={game.state} turn={round} />}
        isLatest={isLatest}
        onClose={close}
      />
    );
  },
};

/** The state of a session, followed while the component is shown. */
function useSession(session: Session | null): SessionState | null {
  const [, seeState] = useState(session?.get() ?? null);
  useEffect(
    () =>
      session?.subscribe(
        (now) => now,
        (now) => seeState(now),
      ),
    [session],
  );
  return session?.get() ?? null;
}

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

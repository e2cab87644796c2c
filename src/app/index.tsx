// The page: its screens, its dialogs, its keys, and how it starts.

import '../ui/theme/titleSheet.css';
import { useEffect } from 'preact/hooks';
import { selectRounds } from '../selectors/index';
import type { Session } from '../session/index';
import { LiveRegion } from '../ui/hud/controls/liveRegion';
import { openDialog } from '../ui/hud/dialogs/dialogStack';
import { MainScreen } from '../ui/hud/mainScreen';
import { ForecastContext } from '../ui/hud/forecast/forecastPort';
import { HandOverScreen } from '../ui/hud/seats/handOverScreen';
import { tNamed } from '../ui/text';
import { askAgain, catalogue, loadCatalogue } from './catalogue';
import { chartPort } from './chart';
import type { Ask } from './contentFiles';
import { catchBugs, CrashBoundary } from './crashBoundary';
import { Dialogs } from './dialogs';
import { DebriefPage } from './debriefPage';
import { saveToFile } from './exports';
import { askForecast } from './forecasts';
import { beginSeat, endTurn, leaveGame, showGame, takeBack } from './flow';
import { listenToPresses } from './asking';
import { listenToKeys } from './keyboard';
import { lazyView, loadChartViews, prefetchTurnViews } from './lazyView';
import { startGame } from './newGame';
import { ContentNotice, KeptNotice, LoadFaultNotice, StorageNotice } from './notices';
import { contentFaults, page, runningSession } from './page';
import { followPreferences } from './preferences';
import { lookForKept, TitlePage } from './titlePage';
import { toggleWatching } from './watching';

const EndForecast = lazyView('EndForecast');

const CHART_SHEETS = {
  Country: lazyView('CountrySheet', loadChartViews),
  Passage: lazyView('PassageOverlay', loadChartViews),
  Place: lazyView('PlaceSheet', loadChartViews),
};

function playAgain(session: Session): void {
  const { setup } = session;
  const { variant } = setup;
  void showGame(startGame(setup, { humans: setup.humans, variant, level: setup.level ?? 0 }));
}

async function leave(): Promise<void> {
  leaveGame();
  await lookForKept();
}

function lastReport(session: Session): void {
  openDialog({ kind: 'report', turn: selectRounds(session.get().history).length - 1 });
}

function Screen() {
  const now = page.value;
  if (now.kind === 'loading') return <p class="page-loading">{tNamed('app.loading', '')}</p>;
  if (now.kind === 'title') return <TitlePage />;
  const { session } = now;
  if (now.kind === 'debrief')
    return (
      <DebriefPage
        key={session.setup.seed}
        session={session}
        onAgain={() => playAgain(session)}
        onLeave={() => void leave()}
      />
    );
  if (now.kind === 'handOver')
    return (
      <HandOverScreen
        state={session.get()}
        onBegin={() => beginSeat(session)}
        onTakeBack={(seat) => takeBack(session, seat)}
        onSave={() => saveToFile(session)}
        onLeave={() => void leave()}
      />
    );
  return (
    <MainScreen
      key={`${session.setup.seed} ${session.get().active}`}
      session={session}
      chart={chartPort}
      forecast={<EndForecast />}
      sheets={CHART_SHEETS}
      onMenu={() => openDialog({ kind: 'menu' })}
      onReport={() => lastReport(session)}
      onEndTurn={() => void endTurn(session)}
      onNearEnd={() => void prefetchTurnViews()}
      onWatch={() => void toggleWatching(session)}
    />
  );
}

export function App() {
  const now = page.value;
  const session = now.kind === 'game' || now.kind === 'debrief' ? now.session : null;
  useEffect(() => window.scrollTo(0, 0), [now.kind]);
  return (
    <CrashBoundary>
      <ForecastContext.Provider value={typeof Worker === 'undefined' ? null : askForecast}>
        <Screen />
        <StorageNotice />
        <KeptNotice />
        <ContentNotice onAgain={() => void openTitle(askAgain)} />
        <Dialogs session={session} />
      </ForecastContext.Provider>
      <LoadFaultNotice />
      <LiveRegion />
    </CrashBoundary>
  );
}

/** Fetches the files of the game and shows the title screen, which tells what could not be had. */
async function openTitle(ask?: Ask): Promise<void> {
  page.value = { kind: 'loading' };
  contentFaults.value = await loadCatalogue(ask);
  if (catalogue().length > 0) await lookForKept();
  page.value = { kind: 'title' };
}

/** Reads what is kept, applies the settings and shows the title screen. */
export async function start(): Promise<void> {
  catchBugs();
  await followPreferences();
  listenToKeys(runningSession);
  listenToPresses();
  await openTitle();
}

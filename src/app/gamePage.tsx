// The screens of a running game, and what stands over any screen once a game can be played.

import { selectRounds } from '../selectors/index';
import type { Session } from '../session/index';
import { openDialog } from '../ui/hud/dialogs/dialogStack';
import { ForecastContext } from '../ui/hud/forecast/forecastPort';
import { MainScreen } from '../ui/hud/mainScreen';
import { HandOverScreen } from '../ui/hud/seats/handOverScreen';
import { chartPort } from './chart';
import { rescue } from './crashBoundary';
import { DebriefPage } from './debriefPage';
import { Dialogs } from './dialogs';
import { saveToFile } from './exports';
import { beginSeat, endTurn, leaveGame, showGame, takeBack } from './flow';
import { askForecast } from './forecasts';
import { listenToKeys } from './keyboard';
import { laterView } from './laterView';
import { startGame } from './newGame';
import { ContinueFaultNotice, ContentNotice, LoadFaultNotice, StorageNotice } from './notices';
import { MovedOnNotice } from './movedOn';
import { page, runningSession } from './page';
import { prefetchPiece } from './pieces';
import { Plan } from './planning';
import { toggleWatching } from './watching';

const EndForecast = laterView('EndForecast');

const CHART_SHEETS = {
  Country: laterView('CountrySheet', 'chart'),
  Passage: laterView('PassageOverlay', 'chart'),
  Place: laterView('PlaceSheet', 'chart'),
};

function playAgain(session: Session): void {
  const { setup } = session;
  const { variant } = setup;
  void showGame(startGame(setup, { humans: setup.humans, variant, level: setup.level ?? 0 }));
}

function lastReport(session: Session): void {
  openDialog({ kind: 'report', turn: selectRounds(session.get().history).length - 1 });
}

function Screen() {
  const now = page.value;
  if (!('session' in now)) return null;
  const { session } = now;
  if (now.kind === 'debrief')
    return (
      <DebriefPage
        key={session.setup.seed}
        session={session}
        onAgain={() => playAgain(session)}
        onLeave={leaveGame}
      />
    );
  if (now.kind === 'handOver')
    return (
      <HandOverScreen
        state={session.get()}
        onBegin={() => beginSeat(session)}
        onTakeBack={(seat) => takeBack(session, seat)}
        onSave={() => saveToFile(session)}
        onLeave={leaveGame}
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
      onNearEnd={() => void prefetchPiece('turn')}
      onWatch={() => void toggleWatching(session)}
    />
  );
}

const forecaster = typeof Worker === 'undefined' ? null : askForecast;

export function GamePage() {
  return (
    <ForecastContext.Provider value={forecaster}>
      <Screen />
    </ForecastContext.Provider>
  );
}

/** Dialogs and notices over any screen, the title's too. */
export function GameOverlay() {
  const now = page.value;
  const session = now.kind === 'game' || now.kind === 'debrief' ? now.session : null;
  return (
    <ForecastContext.Provider value={forecaster}>
      {now.kind === 'title' ? <Plan /> : null}
      <StorageNotice />
      <ContentNotice />
      <Dialogs session={session} />
      <LoadFaultNotice />
      <ContinueFaultNotice />
      <MovedOnNotice />
    </ForecastContext.Provider>
  );
}

/** From now on keys are heard, and a broken page can save its game. */
export function startGamePiece(): void {
  listenToKeys(runningSession);
  rescue.value = saveToFile;
}

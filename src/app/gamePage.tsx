// The screens of a running game, and what stands over any screen once a game can be played.

import type { ComponentChildren } from 'preact';
import { selectRounds } from '../selectors/index';
import type { Session } from '../session/index';
import { openDialog } from '../ui/hud/dialogs/dialogStack';
import { ForecastContext } from '../ui/hud/forecast/forecastPort';
import { lessonNotes } from '../ui/hud/lesson/notes';
import { MainScreen } from '../ui/hud/mainScreen';
import { PortraitContext } from '../ui/hud/people/portraitPort';
import { SightContext, sightOf } from '../ui/hud/sight';
import { HandOverScreen } from '../ui/hud/seats/handOverScreen';
import { assignmentIn } from '../classroom/address';
import { chartPort } from './chart';
import { DebriefPage } from './debriefPage';
import { Dialogs } from './dialogs';
import { saveToFile } from './exports';
import { beginSeat, endTurn, leaveGame, showGame, takeBack } from './flow';
import { FollowedNotice } from './own/followedNotice';
import { askForecast } from './forecasts';
import { listenToKeys } from './keyboard';
import { leaveHanded } from './handedGame';
import { laterView } from './laterView';
import { startGame } from './newGame';
import {
  ContentNotice,
  ContinueFaultNotice,
  EarlierNotice,
  LoadFaultNotice,
  StorageNotice,
} from './notices';
import { MovedOnNotice } from './movedOn';
import { addressHeld } from './heldAddress';
import { page, runningSession } from './page';
import { prefetchPiece } from './pieces';
import { followLessons } from './storage/lessons';
import { Plan } from './planning';
import { useSession } from './useSession';
import { toggleWatching } from './watching';

const AddressNotice = laterView('AddressNotice', 'menu');
const Coach = laterView('Coach');
const EndForecast = laterView('EndForecast');
const Portrait = laterView('Portrait', 'people');

const CHART_SHEETS = {
  Bottlenecks: laterView('BottlenecksSheet', 'chart'),
  Country: laterView('CountrySheet', 'chart'),
  Passage: laterView('PassageOverlay', 'chart'),
  Place: laterView('PlaceSheet', 'chart'),
  Ribbon: laterView('ProjectRibbon', 'chart'),
  Timeline: laterView('TimelineStrip', 'chart'),
};

function playAgain(session: Session): void {
  const { setup } = session;
  const { humans, variant, level = 0, assumptions = {}, aliases = [], assigned } = setup;
  const { seed } = assignmentIn(assigned?.address);
  const sight = sightOf(setup);
  const game = { humans, variant, level, sight, assumptions, seed, aliases };
  void showGame(startGame(setup, assigned === undefined ? game : { ...game, assigned }));
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
  if (now.kind === 'handed')
    return <DebriefPage key="handed" session={session} onAgain={null} onLeave={leaveHanded} />;
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
      coach={session.setup.scenario.lesson === undefined ? null : <Coach />}
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

/** Gives every view of a game the way to ask for forecasts, and the player's sight. */
function Lit({ session, children }: { session: Session | null; children: ComponentChildren }) {
  const { sight } = useSession(session) ?? { sight: 'openSea' };
  return (
    <ForecastContext.Provider value={forecaster}>
      <SightContext.Provider value={sight}>
        <PortraitContext.Provider value={Portrait}>{children}</PortraitContext.Provider>
      </SightContext.Provider>
    </ForecastContext.Provider>
  );
}

function sessionNow(): Session | null {
  const now = page.value;
  return 'session' in now ? now.session : null;
}

export function GamePage() {
  return (
    <Lit session={sessionNow()}>
      <Screen />
    </Lit>
  );
}

/** Dialogs and notices over any screen, the title's too. */
export function GameOverlay() {
  const now = page.value;
  const session = 'session' in now && now.kind !== 'handOver' ? now.session : null;
  return (
    <Lit session={sessionNow()}>
      {now.kind === 'title' || now.kind === 'workshop' ? <Plan /> : null}
      <FollowedNotice />
      <StorageNotice />
      <ContentNotice />
      <Dialogs session={session} />
      <LoadFaultNotice />
      <ContinueFaultNotice />
      <EarlierNotice />
      <MovedOnNotice />
      {addressHeld.value !== null && addressHeld.value === sessionNow() ? <AddressNotice /> : null}
    </Lit>
  );
}

/** From now on keys are heard, and lessons are remembered. */
export function startGamePiece(): void {
  followLessons(lessonNotes);
  listenToKeys(runningSession);
}

// The course of a game on the page: begin, end a turn, read its report, meet what the new turn brings, look back.

import type { Session } from '../session/index';
import { selectPlace, selectReport, selectRounds, type TurnReport } from '../selectors/index';
import type { CountryId } from '../types/names';
import { causeSentence } from '../ui/hud/causeWords';
import { announce, hush } from '../ui/hud/controls/liveRegion';
import { cutPassage, passage, runPassage, SHORT_PACE } from '../ui/hud/chart/passage';
import { playCue } from '../ui/hud/cues';
import { closeAllDialogs, openDialog } from '../ui/hud/dialogs/dialogStack';
import { t } from '../ui/text';
import { courseRound } from '../ui/text/course';
import { points } from '../ui/text/numbers';
import {
  hasTurnViews,
  loadChartViews,
  loadTurnViews,
  prefetchEndViews,
  prefetchLaterViews,
} from './lazyView';
import { openMoments, SHOWN_MOMENTS } from './moments';
import { page } from './page';
import { preferences } from './preferences';
import { rememberPlayed } from './playedScenarios';
import { saves } from './saving';

let unfollow: () => void = () => undefined;

/** Shows a game where it stands, and keeps it now and after every change. */
export async function showGame(session: Session): Promise<void> {
  await import('../ui/theme/gameSheet.css');
  if (session.get().history.length > 0) await loadTurnViews();
  unfollow();
  closeAllDialogs();
  unfollow = saves.keep(session);
  courseRound.value = selectPlace(session.get().game).round;
  if (isOver(session)) page.value = { kind: 'debrief', session };
  else if (isShared(session)) passOn(session);
  else beginTurn(session);
  void (session.get().history.length > 0 ? prefetchEndViews() : prefetchLaterViews());
}

function isOver(session: Session): boolean {
  return session.get().game.state.outcome !== 'running';
}

/** Whether several people play at this device. */
function isShared({ setup }: Session): boolean {
  return setup.humans.length > 1;
}

/** Takes everything of a seat from the page until the next one says that it is there. */
function passOn(session: Session): void {
  closeAllDialogs();
  hush();
  page.value = { kind: 'handOver', session };
}

/** Shows the game to the active seat, where it has not begun to give orders with what the start asks for. */
function beginTurn(session: Session): void {
  page.value = { kind: 'game', session };
  if (session.get().orders.length === 0) openMoments(session, SHOWN_MOMENTS);
}

/** Begins the turn of the next seat at this device: with its own report of the last one, unless it has begun before. */
export function beginSeat(session: Session): void {
  const { history, orders } = session.get();
  if (history.length === 0 || orders.length > 0) return beginTurn(session);
  page.value = { kind: 'game', session };
  openReport(session);
}

/** Opens the orders of a seat again that has handed the device over; it is asked for before anything is shown. */
export function takeBack(session: Session, seat: CountryId): void {
  if (session.takeBack(seat) && session.activate(seat)) passOn(session);
}

/** Goes back to the title screen; the game stays kept as it was. */
export function leaveGame(): void {
  unfollow();
  unfollow = () => undefined;
  closeAllDialogs();
  hush();
  page.value = { kind: 'title' };
  courseRound.value = 'turn';
}

function say(session: Session, report: TurnReport): void {
  const { game } = session.get();
  const cause = report.causes[0];
  announce(
    t('app.turnSummary', {
      round: report.round,
      turn: report.turnNumber,
      score: points(report.score.after, 1),
      cause: cause === undefined ? '' : causeSentence(cause, game.scenario),
    }),
  );
}

function openReport(session: Session): void {
  const round = selectRounds(session.get().history).at(-1)!;
  say(session, selectReport(round, session.get().active));
  openDialog({ kind: 'report', turn: round.turn });
  void prefetchEndViews();
}

/** Whether this end of a turn is shown in motion: its pieces are fetched by then, else it goes without. */
async function isInMotion(session: Session): Promise<boolean> {
  if (preferences.settings.peek().reducesMotion || isShared(session)) return false;
  return loadChartViews().then(
    () => true,
    () => false,
  );
}

/**
 * Ends the turn, lets it pass before the eye and opens its report, or hands the device on; pressing again while
 * the report is fetched ends nothing, and while the turn passes cuts that short.
 */
export async function endTurn(session: Session): Promise<void> {
  if (passage.peek() !== null) return cutPassage();
  const { game, active } = session.get();
  if (!hasTurnViews()) await loadTurnViews();
  const moves = await isInMotion(session);
  const now = session.get();
  if (now.game !== game || now.active !== active) return;
  const { hasShortPassage } = preferences.settings.peek();
  const passed = moves ? runPassage(hasShortPassage ? SHORT_PACE : 1) : undefined;
  if (!session.endTurn().ok) return cutPassage();
  playCue('endTurn');
  if (passed !== undefined) await passed;
  if (!isShared(session)) return openReport(session);
  if (isOver(session)) return showDebrief(session);
  return passOn(session);
}

function showDebrief(session: Session): void {
  closeAllDialogs();
  playCue('gameEnd');
  rememberPlayed(session);
  page.value = { kind: 'debrief', session };
}

/** After the report of the latest turn: the debrief when the game is over, else what the new turn brings. */
export function afterReport(session: Session): void {
  if (!isOver(session)) return openMoments(session);
  return showDebrief(session);
}

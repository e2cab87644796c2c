// The course of a game on the page: begin, end a turn, read its report, meet what the new turn brings, look back.

import { makeSave } from '../files/index';
import type { Session } from '../session/index';
import { isIntroduced, selectPlace, selectRounds } from '../selectors/index';
import type { CountryId } from '../types/names';
import { cutPassage, passage, runPassage, SHORT_PACE } from '../ui/hud/chart/passage';
import { closeAllDialogs, dialogStack, openDialog } from '../ui/hud/dialogs/dialogStack';
import { isGuided, lessonIn } from '../ui/hud/lesson/introduced';
import { announce, hush, playCue } from '../ui/hud/voice';
import { courseRound } from '../ui/text/speech';
import { games } from './device';
import { summaryOf } from './gameSummary';
import { openTurnDialogs, DIALOGS_AT_START } from './turnDialogs';
import { gameAside, page, runningSession } from './page';
import { pageAtAddress, WORKSHOP_ADDRESS } from './pageAddresses';
import { broughtView, hasPiece, loadPiece, prefetchAll, prefetchPiece, tryPiece } from './pieces';
import { preferences } from './preferences';
import { rememberPlayed } from './rememberPlayed';
import type { GamePlace } from './storage/gameList';
import type { KeptSource } from './storage/gameStore';
import { lookForUpdate } from './updates';

function sourceOf(session: Session): KeptSource {
  return {
    text: () => makeSave(session.toSave()),
    summary: () => summaryOf(session),
    subscribe: (onChange) => session.subscribe((state) => state, onChange),
  };
}

/** Takes focus away before the page changes: a browser that finds the element with focus gone lays the page out twice. */
function letGoOfFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Shows a game as it stands, and keeps it: as a new game, or in its place in the list. */
export async function showGame(session: Session, place: GamePlace | null = null): Promise<void> {
  if (session.get().history.length > 0) await loadPiece('turn');
  letGoOfFocus();
  closeAllDialogs();
  gameAside.value = null;
  games.keep(sourceOf(session), place);
  show(session);
  void prefetchAll();
}

/** Shows a game where it stands. */
function show(session: Session): void {
  courseRound.value = selectPlace(session.get().game).round;
  if (isOver(session)) page.value = { kind: 'debrief', session };
  else if (isShared(session)) passOn(session);
  else beginTurn(session);
}

/**
 * Shows a game in place of the one that it was carried over from, which waits or is on the page: it is kept in that one's
 * place or, `apart`, as a game of its own beside it.
 */
export function showCarried(session: Session, isApart: boolean): void {
  cutPassage();
  games.goOnAs(sourceOf(session), isApart);
  if (gameAside.peek() !== null) {
    gameAside.value = session;
    return;
  }
  const before = page.peek();
  const wasFree = before.kind === 'game' && dialogStack.peek().length === 0;
  closeAllDialogs();
  if (!wasFree || isOver(session)) return show(session);
  // Nothing opens: the player has already seen what the turn brought, and the seat at the device is the same.
  session.activate(before.session.get().active);
  page.value = { kind: 'game', session };
}

/** From a game to the page of its author; the game waits there. */
export function setAside(): void {
  const session = runningSession();
  if (session === null) return;
  closeAllDialogs();
  hush();
  gameAside.value = session;
  if (pageAtAddress() !== 'workshop') history.replaceState(null, '', WORKSHOP_ADDRESS);
  page.value = { kind: 'workshop' };
}

/** Back to the game that waits. */
export function backToGame(): void {
  const session = gameAside.peek();
  if (session === null) return;
  gameAside.value = null;
  closeAllDialogs();
  show(session);
}

/** The game that waits is left; it stays kept as it was. */
export function letAsideGo(): void {
  if (gameAside.peek() === null) return;
  gameAside.value = null;
  games.leave();
  courseRound.value = 'turn';
  void games.refresh();
}

function isOver(session: Session): boolean {
  return session.get().game.state.outcome !== 'running';
}

/** Whether several people play at this device. */
function isShared({ setup }: Session): boolean {
  return setup.humans.length > 1;
}

/** Removes everything of a seat from the page until the next seat's player says that he is there. */
function passOn(session: Session): void {
  closeAllDialogs();
  hush();
  page.value = { kind: 'handOver', session };
}

/** Shows the game to the active seat; where it has not begun to give orders, with the dialogs of the start. */
function beginTurn(session: Session): void {
  page.value = { kind: 'game', session };
  if (session.get().orders.length === 0) openTurnDialogs(session, DIALOGS_AT_START);
}

/** Begins the turn of the next seat at this device: with its own report of the last one, unless it has begun before. */
export function beginSeat(session: Session): void {
  const { history, orders } = session.get();
  if (history.length === 0 || orders.length > 0) return beginTurn(session);
  page.value = { kind: 'game', session };
  openReport(session);
}

/** Opens the orders of a seat again that has handed the device over. This is only offered before anything of the next seat is shown. */
export function takeBack(session: Session, seat: CountryId): void {
  if (session.takeBack(seat) && session.activate(seat)) passOn(session);
}

/** Goes back to the title screen, or to the page that the address names; the game stays kept as it was. */
export function leaveGame(): void {
  void games.refresh();
  games.leave();
  closeAllDialogs();
  hush();
  page.value = { kind: pageAtAddress() };
  courseRound.value = 'turn';
}

/** In a lesson there is no report before one is introduced. */
function openReport(session: Session): void {
  if (!isIntroduced(lessonIn(session.get()), 'report')) return afterReport(session);
  const { history, active } = session.get();
  const round = selectRounds(history).at(-1)!;
  announce(broughtView('turnSummary')!(round, history, active));
  openDialog({ kind: 'report', turn: round.turn });
}

/** Whether the end of this turn is animated: only if its pieces are there by then. */
async function isInMotion(session: Session): Promise<boolean> {
  if (preferences.settings.peek().reducesMotion || isShared(session)) return false;
  await prefetchPiece('chart');
  return hasPiece('chart');
}

/**
 * Ends the turn, lets it pass before the eye and opens its report, or hands the device on; pressing again while
 * the report is fetched ends nothing, and while the turn passes cuts that short. While the report cannot be had the turn
 * is not ended.
 */
export async function endTurn(session: Session): Promise<void> {
  if (passage.peek() !== null) return cutPassage();
  const { game, active } = session.get();
  if (!(await tryPiece('turn'))) return;
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
  if (isGuided(session.get().game)) openDialog({ kind: 'lessonEnd' });
}

/** After the report of the latest turn: the debrief when the game is over, else what the new turn brings. */
export function afterReport(session: Session): void {
  void lookForUpdate();
  if (!isOver(session)) return openTurnDialogs(session);
  return showDebrief(session);
}

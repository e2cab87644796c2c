// The course of a game on the page: begin, end a turn, read its report, meet what the new turn brings, look back.

import type { Session } from '../session/index';
import { selectPlace, selectReport, selectRounds, type TurnReport } from '../selectors/index';
import { causeSentence } from '../ui/hud/causeWords';
import { announce } from '../ui/hud/controls/liveRegion';
import { playCue } from '../ui/hud/cues';
import { closeAllDialogs, openDialog } from '../ui/hud/dialogs/dialogStack';
import { t } from '../ui/text';
import { courseRound } from '../ui/text/course';
import { points } from '../ui/text/numbers';
import { hasLaterViews, loadLaterViews, prefetchEndViews, prefetchLaterViews } from './lazyView';
import { openMoments, SHOWN_MOMENTS } from './moments';
import { page } from './page';
import { rememberPlayed } from './playedScenarios';
import { saves } from './saving';

let unfollow: () => void = () => undefined;

/** Shows a game where it stands, and keeps it now and after every change. */
export async function showGame(session: Session): Promise<void> {
  if (session.get().history.length > 0) await loadLaterViews();
  unfollow();
  closeAllDialogs();
  unfollow = saves.keep(session);
  courseRound.value = selectPlace(session.get().game).round;
  const isOver = session.get().game.state.outcome !== 'running';
  page.value = { kind: isOver ? 'debrief' : 'game', session };
  if (!isOver && session.get().orders.length === 0) openMoments(session, SHOWN_MOMENTS);
  void prefetchLaterViews();
}

/** Goes back to the title screen; the game stays kept as it was. */
export function leaveGame(): void {
  unfollow();
  unfollow = () => undefined;
  closeAllDialogs();
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

/** Ends the turn and opens its report; pressing again while the report is fetched ends nothing. */
export async function endTurn(session: Session): Promise<void> {
  const { turn } = session.get().game.state;
  if (!hasLaterViews()) await loadLaterViews();
  if (session.get().game.state.turn !== turn) return;
  if (!session.endTurn().ok) return;
  playCue('endTurn');
  const round = selectRounds(session.get().history).at(-1)!;
  say(session, selectReport(round, session.get().active));
  openDialog({ kind: 'report', turn: round.turn });
  void prefetchEndViews();
}

/** After the report of the latest turn: the debrief when the game is over, else what the new turn brings. */
export function afterReport(session: Session): void {
  if (session.get().game.state.outcome === 'running') return openMoments(session);
  playCue('gameEnd');
  rememberPlayed(session);
  page.value = { kind: 'debrief', session };
}

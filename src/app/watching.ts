// Plays the half-years of a game without players one after the other, and stops.

import type { Session } from '../session/index';
import { announce } from '../ui/hud/controls/liveRegion';
import { t } from '../ui/text';
import { halfYearName } from '../ui/text/numbers';
import { isWatching } from '../ui/hud/watchBar';
import { afterReport } from './flow';
import { tryPiece } from './pieces';
import { runningSession } from './page';
import { playByStyle } from './playByStyle';

/** Long enough to see what moves on the chart. */
const STEP_MS = 1600;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, STEP_MS));
}

/** Numbers the runs, so that an earlier one that wakes up late ends. */
let runs = 0;

/** Plays half-years until the end of the game, until it is called again, or until the game is left. */
export async function toggleWatching(session: Session): Promise<void> {
  const run = ++runs;
  const starts = !isWatching.peek();
  isWatching.value = false;
  if (!starts || !(await tryPiece('later')) || run !== runs) return;
  isWatching.value = true;
  const isMine = () => run === runs && runningSession() === session;
  while (isMine() && session.get().game.state.outcome === 'running') {
    playByStyle(session);
    announce(t('watch.passed', { date: halfYearName(session.get().game.state.halfYear - 1) }));
    await pause();
  }
  if (run !== runs) return;
  isWatching.value = false;
  if (isMine()) afterReport(session);
}

// Plays the half-years of a game without players one after the other, and stops.

import type { Session } from '../session/index';
import { announce } from '../ui/hud/voice';
import { t } from '../ui/text';
import { halfYearName } from '../ui/text/numbers';
import { watching } from '../ui/hud/viewState';
import { afterReport } from './flow';
import { tryPiece } from './pieces';
import { runningSession } from './page';
import { playByStyle } from './playByStyle';

/** Long enough to see what moves on the chart. */
const STEP_MS = 1600;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, STEP_MS));
}

/** Plays half-years until the end of the game, until it is called again, or until the game is left. */
export async function toggleWatching(session: Session): Promise<void> {
  const { isOn: wasOn, runs } = watching.peek();
  const run = runs + 1;
  const isLatest = () => watching.peek().runs === run;
  const isMine = () => isLatest() && runningSession() === session;
  watching.value = { isOn: false, runs: run };
  if (wasOn || !(await tryPiece('later')) || !isLatest()) return;
  watching.value = { isOn: true, runs: run };
  while (isMine() && session.get().game.state.outcome === 'running') {
    playByStyle(session);
    announce(t('watch.passed', { date: halfYearName(session.get().game.state.halfYear - 1) }));
    await pause();
  }
  if (!isLatest()) return;
  watching.value = { isOn: false, runs: run };
  if (isMine()) afterReport(session);
}

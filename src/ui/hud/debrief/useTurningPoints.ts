// Weighs the decisions of a game one round after the other, so that the page stays free while they are played again.

import { useEffect, useState } from 'preact/hooks';
import {
  type PastTurn,
  selectRounds,
  selectTurningPoints,
  type TurningPoint,
  weightiestDecision,
} from '../../../selectors';
import { afterPaint } from '../../afterPaint';

/** Null until every decision has been weighed. */
export function useTurningPoints(
  history: readonly PastTurn[],
  country: string,
): readonly TurningPoint[] | null {
  const [points, setPoints] = useState<readonly TurningPoint[] | null>(null);
  useEffect(() => {
    let isShown = true;
    const rounds = selectRounds(history).length;
    const weighFrom = (at: number) => {
      if (!isShown) return;
      if (at === rounds) return setPoints(selectTurningPoints(history, country));
      weightiestDecision(history, at, country);
      afterPaint(0, () => weighFrom(at + 1));
    };
    afterPaint(0, () => weighFrom(0));
    return () => {
      isShown = false;
    };
  }, [history, country]);
  return points;
}

// What the next step of each budget line is likely to add to the final score, and which line gains most.

import { useMemo } from 'preact/hooks';
import { budgetStep } from '../../../selectors';
import { PILLARS, type Pillar } from '../../../types/names';
import type { BudgetPercents } from '../../../types/order';
import { useGame } from '../gameModel';
import { useForecast } from './useForecast';

export interface LineGain {
  /** Points of the final score, the mean of some sampled futures. */
  readonly points: number;
  readonly isBest: boolean;
  readonly isStale: boolean;
}

export type LineGains = Readonly<Partial<Record<Pillar, LineGain>>>;

/** Less than this reads as nothing. */
export const LEAST_POINTS = 0.05;

/** The lines that are not full: theirs can be raised. */
function openLines({ percents }: { readonly percents: BudgetPercents }): readonly Pillar[] {
  return PILLARS.filter((pillar) => percents[pillar] < 100);
}

/** Nothing while it is worked out for the first time, and where nobody plays. */
export function useLineGains(): LineGains {
  const { state, decisions, country, session } = useGame();
  const { orders, game } = state.value;
  const lines = openLines(decisions.value);
  const question = useMemo(() => {
    if (session.setup.scenario.watch === true) return null;
    const { percents } = decisions.value;
    const lists = lines.map((pillar) => budgetStep(orders, country, percents, pillar));
    return { kind: 'gains', orders, lists } as const;
  }, [orders, game]);
  const { answer, isStale } = useForecast('budget', state.value, question);
  if (answer === null || answer.length !== lines.length) return {};
  const most = Math.max(LEAST_POINTS, ...answer);
  return Object.fromEntries(
    lines.map((pillar, i) => {
      const points = answer[i]!;
      return [pillar, { points, isBest: points === most, isStale }];
    }),
  );
}

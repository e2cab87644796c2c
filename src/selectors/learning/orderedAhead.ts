// What was ordered when, and when it took effect, read from the queues of halls, power and training.

import { POWER_SOURCES, type PowerSource } from '../../types/names';
import type { NationState } from '../../types/state';
import { figureOf, shareOf } from './figure';
import { type LookBack, type Measure, sum } from './lookBack';
import { nationOf } from '../../engine';

/** An amount of a line, ordered in one turn, that arrives in another. */
interface Batch {
  readonly leadTurns: number;
  readonly amount: number;
  /** Whether it took effect before the game was over. */
  readonly worked: boolean;
}

type Line = PowerSource | 'dataCentres' | 'talent';

const LINES: readonly Line[] = ['dataCentres', ...POWER_SOURCES, 'talent'];

function queueOf(nation: NationState, line: Line): readonly number[] {
  if (line === 'dataCentres') return nation.dataCentrePipelineMw;
  return line === 'talent' ? nation.expertPipeline : nation.powerPipelineMw[line];
}

/** What one turn put into a queue, by the turns until it takes effect. An amount that only moved to a later place was ordered before; so what is missing in one place is taken off what is more in the places behind it. */
function orderedIn(before: readonly number[], after: readonly number[]): number[] {
  let moved = 0;
  return after.map((amount, at) => {
    const more = amount - (before[at + 1] ?? 0) - moved;
    moved = Math.max(0, -more);
    return Math.max(0, more);
  });
}

function batchesOf({ states, country }: LookBack, line: Line): Batch[] {
  const queues = states.map((state) => queueOf(nationOf(state, country), line));
  const turns = queues.length - 1;
  return queues.slice(1).flatMap((queue, turn) =>
    orderedIn(queues[turn]!, queue).map((amount, at) => ({
      leadTurns: at + 1,
      amount,
      worked: turn + at + 1 < turns,
    })),
  );
}

/** Mean number of turns from the order to its effect, each batch weighed by its size. */
function meanLead(batches: readonly Batch[]): number {
  const total = sum(batches.map(({ amount }) => amount));
  return shareOf(sum(batches.map(({ amount, leadTurns }) => amount * leadTurns)), total);
}

/** How long power took from order to effect on average, the same for each line, and what came too late. */
export const leadTimes: Measure = (game) => {
  const power = POWER_SOURCES.flatMap((source) => batchesOf(game, source));
  const ordered = sum(power.map(({ amount }) => amount));
  const late = sum(power.map(({ amount, worked }) => (worked ? 0 : amount)));
  return figureOf(meanLead(power), 'halfYears', {
    parts: LINES.map((id) => ({ id, value: meanLead(batchesOf(game, id)) })),
    beside: [
      { id: 'orderedPower', value: ordered, unit: 'mw' },
      { id: 'latePower', value: late, unit: 'mw' },
    ],
  });
};

// Whether the answer to an event or a demand matters: how often each answer is the best one, and how far the answers lie apart.

import { ANSWER_TARGET, demandsWeighed, readBalance, type EventReading } from '../balance';
import type { Evidence } from '../evidence';
import { optionRows, type Measure } from './measure';

const UNREAD = { value: Number.NaN, error: Number.NaN, cases: 0 };

/** For every event and every demand that asks a country. */
function eventsIn({ plan, answered }: Evidence): EventReading[] {
  const events = [...plan.ruleset.events, ...demandsWeighed(plan.ruleset)];
  return readBalance({ events }, answered).filter(({ scope }) => scope === 'country');
}

export const answerBest: Measure = {
  id: 'answerBest',
  unit: 'percent',
  target: { atLeast: ANSWER_TARGET.bestPercent },
  contestants: [],
  needs: ['answers'],
  read: (evidence, target) =>
    eventsIn(evidence).flatMap(({ event, uses, options }) =>
      optionRows(
        target,
        uses === 0
          ? [{ option: event, ...UNREAD }]
          : options.map(({ option, best }) => ({
              option: `${event}, ${option}`,
              ...best,
              cases: uses,
            })),
      ),
    ),
};

export const answerSpread: Measure = {
  id: 'answerSpread',
  unit: 'points',
  target: { atLeast: ANSWER_TARGET.leastSpread, atMost: ANSWER_TARGET.mostSpread },
  contestants: [],
  needs: ['answers'],
  read: (evidence, target) =>
    eventsIn(evidence).flatMap(({ event, uses, spread }) =>
      optionRows(target, [
        { option: event, ...(uses === 0 ? UNREAD : { ...spread, cases: uses }) },
      ]),
    ),
};

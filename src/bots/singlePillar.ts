// Single pillar: all money on one line, always the cheap answer, no card. A yardstick, not a style.

import type { Bot } from '../types/bot';
import type { Pillar } from '../types/names';
import { BASE_PLAN, ordersOf } from './plan';

const NOTHING = { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 };

/** The bot that puts everything on this line. */
export function singlePillar(pillar: Pillar): Bot {
  return (view) =>
    ordersOf(view, {
      ...BASE_PLAN,
      weights: { ...NOTHING, [pillar]: 1 },
      stance: 'alignUsa',
      answer: 1,
    });
}

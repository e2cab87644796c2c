// Single pillar: all money on one line, always the cheap answer, no card. A yardstick, not a style.

import type { Pillar } from '../types/names';
import { bestProject } from './chapters';
import { planOf, type Style } from './plan';

const NOTHING = { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 };

/** The style that puts everything on this line. */
export function singlePillar(pillar: Pillar): Style {
  return (view) =>
    planOf({
      weights: { ...NOTHING, [pillar]: 1 },
      stance: 'alignUsa',
      answer: 1,
      focus: pillar,
      project: bestProject(view, (card) => (card.pillar === pillar ? 1 : 0)),
    });
}

// How far the best home model trailed the frontier over the game.

import { nationOf } from '../../engine';
import { figureOf } from './figure';
import { type Measure, nationAtEnd, turnsOf } from './lookBack';

/** Generations behind the frontier at the end, at the start and at best. */
export const lagCourse: Measure = (game) => {
  const before = nationOf(game.states[0]!, game.country).lagGenerations;
  const { lagGenerations, modelAutonomy } = nationAtEnd(game);
  const values = turnsOf(game).map((nation) => nation.lagGenerations);
  return figureOf(lagGenerations, 'generations', {
    parts: [
      { id: 'lagBefore', value: before },
      { id: 'lagBest', value: Math.min(before, ...values) },
      { id: 'lag', value: lagGenerations },
    ],
    beside: [{ id: 'modelAutonomy', value: modelAutonomy, unit: 'share' }],
    course: { id: 'lag', unit: 'generations', values },
  });
};

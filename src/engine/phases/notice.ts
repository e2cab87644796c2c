// What really happened in this half-year reaches a nation that it concerns.

import { applyCountryEffect } from '../events/index';
import type { NationPhase } from './phase';

export const notice: NationPhase = (turn, actor) => {
  for (const { countries, effects } of turn.notices) {
    if (!countries.includes(actor.nation.id)) continue;
    for (const effect of effects) applyCountryEffect(turn, actor, effect);
  }
};

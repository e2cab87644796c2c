// The frontier's algorithms leap ahead by some orders of magnitude.

import type { WorldEffectRule } from './effectRule';

export const addAlgorithms: WorldEffectRule<'addAlgorithms'> = (turn, { oom }) => {
  turn.state.world.algorithmGrowthOom += oom;
};

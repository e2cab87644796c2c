// Open weights move nearer to the frontier or fall back, within bounds.

import type { WorldEffectRule } from './effectRule';

export const shiftOpenWeights: WorldEffectRule<'shiftOpenWeights'> = (
  turn,
  { generations, floor, ceiling },
) => {
  const { world } = turn.state;
  const moved = world.openWeightsLagGenerations + generations;
  world.openWeightsLagGenerations = Math.min(ceiling, Math.max(floor, moved));
};

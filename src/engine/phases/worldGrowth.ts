// The world's compute, frontier runs and algorithms grow, and the calendar moves on.

import { interpolate } from '../../lib/detMath';
import type { WorldPhase } from './phase';

export const worldGrowth: WorldPhase = (turn) => {
  const { state } = turn;
  const { world } = state;
  const w = turn.p.world;
  world.computeGrowthOom += interpolate(w.computeGrowth, state.halfYear);
  world.trainingGrowthOom += interpolate(w.trainingGrowth, state.halfYear);
  world.algorithmGrowthOom += interpolate(w.algorithmGrowth, state.halfYear);
  world.spendingGrowthOom += interpolate(w.spendingGrowth, state.halfYear);
  state.turn++;
  state.halfYear++;
  const norm =
    w.openLagNorm +
    w.openLagTension * world.tension +
    turn.p.exports.openLag * world.exports.us.pressure;
  world.openWeightsLagGenerations += w.openLagSpeed * (norm - world.openWeightsLagGenerations);
  for (const { nation } of turn.actors) nation.usedChipsBeforeH100e = nation.usedChipsH100e;
};

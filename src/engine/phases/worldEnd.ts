// The price moves, shocks run down, and tension drifts towards its norm with a little noise.

import { clamp } from '../../lib/detMath';
import { STREAM_WORLD_NOISE } from '../turnContext';
import type { WorldPhase } from './step';

export const worldEnd: WorldPhase = (turn) => {
  const { world } = turn.state;
  const w = turn.p.world;
  world.chipPriceMultiplier = turn.nextChipPriceMultiplier;
  world.clampTurns = Math.max(0, world.clampTurns - 1);
  world.supplyShockTurns = Math.max(0, world.supplyShockTurns - 1);
  world.energyShockTurns = Math.max(0, world.energyShockTurns - 1);
  world.squeezeTurns = Math.max(0, world.squeezeTurns - 1);
  const noise = w.tensionNoise * (turn.randomFor(STREAM_WORLD_NOISE).nextUnit() - 0.5);
  world.tension = clamp(world.tension + w.tensionSpeed * (w.tensionNorm - world.tension) + noise);
};

// At the end of a turn the chip price moves, shocks have one turn less to run, and tension drifts towards its norm with a little chance.

import { clamp } from '../../lib/detMath';
import { STREAM_WORLD_NOISE, type Turn } from '../turnContext';
import type { WorldPhase } from './phase';

/** The level that tension drifts towards: the higher, the longer a superpower has withheld chips. */
function tensionNorm({ p, state }: Turn): number {
  const { us, china } = state.world.exports;
  const { tension } = p.exports;
  return p.world.tensionNorm + tension.us * us.pressure + tension.china * china.pressure;
}

export const worldEnd: WorldPhase = (turn) => {
  const { world } = turn.state;
  const w = turn.p.world;
  world.chipPriceMultiplier = turn.nextChipPriceMultiplier;
  world.clampTurns = Math.max(0, world.clampTurns - 1);
  world.supplyShockTurns = Math.max(0, world.supplyShockTurns - 1);
  world.energyShockTurns = Math.max(0, world.energyShockTurns - 1);
  world.squeezeTurns = Math.max(0, world.squeezeTurns - 1);
  const noise = w.tensionNoise * (turn.randomFor(STREAM_WORLD_NOISE).nextUnit() - 0.5);
  world.tension = clamp(
    world.tension + w.tensionSpeed * (tensionNorm(turn) - world.tension) + noise,
  );
};

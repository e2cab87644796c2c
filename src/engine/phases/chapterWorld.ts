// The chapter works on the whole world: it pulls open weights to its level and may bring a squeeze.

import { STREAM_CHAPTER } from '../turnContext';
import type { WorldPhase } from './phase';

export const chapterWorld: WorldPhase = (turn) => {
  const { world } = turn.state;
  const { chapter } = turn;
  const e = turn.p.chapterEffects;
  if (turn.chapterStarts) turn.events.push({ kind: 'chapterBegan', country: null, chapter });
  world.openWeightsLagGenerations +=
    e.openLagPull[chapter] * (e.openLagTarget[chapter] - world.openWeightsLagGenerations);
  if (e.squeezeChance[chapter] <= 0) return;
  const drawn = turn.randomFor(STREAM_CHAPTER).chance(e.squeezeChance[chapter]);
  if (drawn && world.squeezeTurns <= 0) world.squeezeTurns = e.squeezeTurns;
};

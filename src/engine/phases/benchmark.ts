// The country with the best composite becomes the benchmark: it gains prestige, and the others copy it.

import { clamp } from '../../lib/detMath';
import type { WorldPhase } from './phase';

export const benchmark: WorldPhase = (turn) => {
  const b = turn.p.benchmark;
  const { world } = turn.state;
  let best = turn.actors[0]?.nation;
  for (const { nation } of turn.actors) {
    if (best !== undefined && nation.indices.composite > best.indices.composite) best = nation;
  }
  if (best === undefined) return;
  if (best.id !== world.benchmark) {
    turn.events.push({ kind: 'benchmarkChanged', country: best.id, before: world.benchmark });
  }
  world.benchmark = best.id;
  for (const { nation } of turn.actors) {
    const lead = nation === best ? clamp((nation.indices.composite - b.threshold) / b.scale) : 0;
    nation.prestige = clamp(nation.prestige * b.kept + b.gain * lead);
    if (nation !== best) nation.algorithmicGapOom *= b.copying;
  }
};

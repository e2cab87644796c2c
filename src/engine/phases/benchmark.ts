// Who leads in each method is told, and the nation that others have taken over most from is the benchmark: as long as it is, it gains prestige.

import { clamp } from '../../lib/detMath';
import type { NationState } from '../../types/state';
import { leadsOf, timesCopied } from '../rules/methods';
import type { WorldPhase } from './phase';

/** Whoever is the benchmark stays it until another was taken over from more often. */
function mostCopied(before: NationState | undefined, nations: readonly NationState[]) {
  let most = before;
  for (const nation of nations)
    if (timesCopied(nation) > (most === undefined ? 0 : timesCopied(most))) most = nation;
  return most;
}

export const benchmark: WorldPhase = (turn) => {
  const b = turn.p.benchmark;
  const { world } = turn.state;
  const nations = turn.actors.map(({ nation }) => nation);
  const leads = leadsOf(turn.ruleset, turn.actors);
  world.leaders = {
    law: leads.law?.id ?? null,
    model: leads.model?.id ?? null,
    programme: leads.programme?.id ?? null,
  };
  const before = nations.find(({ id }) => id === world.benchmark);
  const most = mostCopied(before, nations);
  if (most !== undefined && most !== before)
    turn.events.push({ kind: 'benchmarkChanged', country: most.id, before: world.benchmark });
  world.benchmark = most?.id ?? null;
  for (const nation of nations) {
    const standing = nation === most ? Math.min(1, timesCopied(nation) / b.full) : 0;
    nation.prestige = clamp(nation.prestige * b.kept + b.gain * standing);
  }
};

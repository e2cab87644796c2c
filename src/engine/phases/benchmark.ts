// Who leads in each method is told, and the nation that others have taken over most from is the benchmark: as long as it is, it gains prestige.

import { clamp } from '../../lib/detMath';
import type { NationState } from '../../types/state';
import { leadsOf, timesCopied } from '../rules/methods';
import { actorOf, type Turn } from '../turnContext';
import type { WorldPhase } from './phase';

/** Whoever is the benchmark stays it until another was taken over from more often. */
function mostCopied({ actors }: Turn, before: NationState | undefined): NationState | undefined {
  let most = before;
  for (const { nation } of actors)
    if (timesCopied(nation) > (most === undefined ? 0 : timesCopied(most))) most = nation;
  return most;
}

export const benchmark: WorldPhase = (turn) => {
  const b = turn.p.benchmark;
  const { world } = turn.state;
  const leads = leadsOf(turn.ruleset, turn.actors);
  world.leaders = {
    law: leads.law?.id ?? null,
    model: leads.model?.id ?? null,
    programme: leads.programme?.id ?? null,
  };
  const before = world.benchmark === null ? undefined : actorOf(turn, world.benchmark)?.nation;
  const most = mostCopied(turn, before);
  if (most !== undefined && most !== before)
    turn.events.push({ kind: 'benchmarkChanged', country: most.id, before: world.benchmark });
  world.benchmark = most?.id ?? null;
  for (const { nation } of turn.actors) {
    const standing = nation === most ? Math.min(1, timesCopied(nation) / b.full) : 0;
    nation.prestige = clamp(nation.prestige * b.kept + b.gain * standing);
  }
};

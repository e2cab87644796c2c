// Explains what a superpower alone has: sales, the others' trust in it, and the index of lead and allies.

import type { Game } from '../../types/game';
import type { Explanation } from '../../types/explanation';
import type { Power } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { NationState } from '../../types/state';
import type { Actor } from '../actor';
import { paidUsdBn } from '../rules/exports';
import { alliesOf, sidesWith, TRUST_IN, type Ally, type Lead } from '../rules/lead';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import {
  difference,
  figure,
  literal,
  looked,
  measured,
  parameter,
  product,
  ratio,
  sum,
} from './nodes';

/** What each of the others paid this turn. */
export function explainSales(turn: Turn, seller: Actor, power: Power, trace: NationTrace): void {
  const paid = turn.actors
    .filter((buyer) => buyer !== seller)
    .map((buyer) => measured(`paidBy.${buyer.nation.id}`, paidUsdBn(buyer, power)));
  trace.set('exportSalesUsdBn', sum('exportSalesUsdBn', [literal(0), ...paid]));
}

function size({ id, gdpUsdTn }: Ally): Explanation {
  return figure(id, 'gdpUsdTn', gdpUsdTn);
}

/** The mean of the others' trust by their size; nothing for nations, and where there are no others. */
export function explainOwnTrust(
  standing: Pick<Game, 'scenario' | 'state'>,
  { superpower }: NationState,
  trace: NationTrace,
): void {
  const allies = superpower === null ? [] : alliesOf(standing);
  if (superpower === null || allies.length === 0) return;
  const name = TRUST_IN[superpower.sells];
  const trusts = allies.map((ally) =>
    product(`sizedTrust.${ally.id}`, [
      size(ally),
      measured(`trustOf.${ally.id}`, ally.nation[name]),
    ]),
  );
  trace.set(
    name,
    ratio(
      name,
      sum('alliesTrust', [literal(0), ...trusts]),
      sum('alliesSize', [literal(0), ...allies.map(size)]),
    ),
  );
}

function alignedShare(standing: Pick<Game, 'scenario' | 'state'>, power: Power): Explanation {
  const allies = alliesOf(standing);
  if (allies.length === 0) return literal(0);
  const aligned = allies.filter((ally) => sidesWith(ally, power));
  return ratio(
    'alignedShare',
    sum('alignedSize', [literal(0), ...aligned.map(size)]),
    sum('alliesSize', [literal(0), ...allies.map(size)]),
  );
}

/** The raw value of the index of lead and allies, from 0 to 1. */
export function explainLead(
  p: Parameters,
  standing: Pick<Game, 'scenario' | 'state'>,
  nation: NationState,
  lead: Lead,
  trace: NationTrace,
): Explanation {
  const l = p.leadAndAllies;
  const power = nation.superpower!.sells;
  const trust = TRUST_IN[power];
  const generations = trace.set(
    'leadGenerations',
    difference('leadGenerations', [
      measured('nextLagGenerations', lead.nextLagGenerations),
      trace.get('lagGenerations', nation.lagGenerations),
    ]),
  );
  const aligned = trace.set('alignedShare', alignedShare(standing, power));
  return sum('leadAndAlliesRaw', [
    product('leadPart', [
      parameter('leadAndAllies.leadWeight', l.leadWeight),
      looked('leadWorth', 'leadAndAllies.lead', l.lead, generations),
    ]),
    product('alliesTrustPart', [
      parameter('leadAndAllies.trustWeight', l.trustWeight),
      trace.get(trust, nation[trust]),
    ]),
    product('alignedPart', [parameter('leadAndAllies.alignedWeight', l.alignedWeight), aligned]),
  ]);
}

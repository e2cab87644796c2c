// Explains what a superpower alone has: sales, the others' trust in it, and the index of lead and allies.

import type { Game } from '../../types/game';
import type { Explanation } from '../../types/explanation';
import type { CountryId, Power } from '../../types/names';
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

/** A game, or a turn that is being resolved. */
type Standing = Pick<Game, 'scenario' | 'state'>;

/** What each of the others paid this turn. */
export function explainSales(turn: Turn, seller: Actor, power: Power, trace: NationTrace): void {
  const paid = turn.actors
    .filter((buyer) => buyer !== seller)
    .map((buyer) => of(turn, buyer.nation.id, measured('paidUsdBn', paidUsdBn(buyer, power))));
  trace.set('exportSalesUsdBn', sum('exportSalesUsdBn', [literal(0), ...paid]));
}

/** A number of another country, named with it. */
function of({ scenario }: Pick<Game, 'scenario'>, id: CountryId, node: Explanation): Explanation {
  const country = scenario.countries.find((each) => each.id === id);
  return country === undefined ? node : { ...node, actor: country.name };
}

function size(standing: Standing, { id, gdpUsdTn }: Ally): Explanation {
  return of(standing, id, figure(id, 'gdpUsdTn', gdpUsdTn));
}

function sizes(name: string, standing: Standing, allies: readonly Ally[]): Explanation {
  return sum(name, [literal(0), ...allies.map((ally) => size(standing, ally))]);
}

/** The mean of the others' trust by their size; nothing for nations, and where there are no others. */
export function explainOwnTrust(
  standing: Standing,
  { superpower }: NationState,
  trace: NationTrace,
): void {
  const allies = superpower === null ? [] : alliesOf(standing);
  if (superpower === null || allies.length === 0) return;
  const name = TRUST_IN[superpower.sells];
  const trusts = allies.map((ally) =>
    of(
      standing,
      ally.id,
      product('sizedTrust', [size(standing, ally), measured(name, ally.nation[name])]),
    ),
  );
  trace.set(
    name,
    ratio(
      'othersTrust',
      sum('alliesTrust', [literal(0), ...trusts]),
      sizes('alliesSize', standing, allies),
    ),
  );
}

function alignedShare(standing: Standing, power: Power): Explanation {
  const allies = alliesOf(standing);
  if (allies.length === 0) return literal(0);
  const aligned = allies.filter((ally) => sidesWith(ally, power));
  return ratio(
    'alignedShare',
    sizes('alignedSize', standing, aligned),
    sizes('alliesSize', standing, allies),
  );
}

/** The raw value of the index of lead and allies, from 0 to 1. */
export function explainLead(
  p: Parameters,
  standing: Standing,
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
      trace.set('leadWorth', looked('leadWorth', 'leadAndAllies.lead', l.lead, generations)),
    ]),
    product('alliesTrustPart', [
      parameter('leadAndAllies.trustWeight', l.trustWeight),
      trace.get(trust, nation[trust]),
    ]),
    product('alignedPart', [parameter('leadAndAllies.alignedWeight', l.alignedWeight), aligned]),
  ]);
}

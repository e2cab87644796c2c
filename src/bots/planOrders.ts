// The orders that bring a plan about.

import { roundWhole } from '../lib/detMath';
import type { PlayerView } from '../types/game';
import { PILLARS } from '../types/names';
import type { Order } from '../types/order';
import { chapterOrders } from './chapterOrders';
import { percentsOf } from './percents';
import { isLegal } from './picture';
import type { Plan } from './plan';

function budgetOrders({ own, seat }: PlayerView, plan: Plan): Order[] {
  const percents = percentsOf(plan.weights);
  const changed = PILLARS.some((pillar) => percents[pillar] !== own.budgetPercents[pillar]);
  return changed ? [{ kind: 'allocateBudget', country: seat, percents }] : [];
}

/** A crisis forces restraint, whatever is wished. */
function fiscalOrders({ own, seat: country }: PlayerView, { fiscalStance }: Plan): Order[] {
  if (fiscalStance === 'normal' || own.crisisTurns > 0) return [];
  return [{ kind: 'setFiscalStance', country, fiscalStance }];
}

function postureOrders({ own, seat: country }: PlayerView, plan: Plan): Order[] {
  const { powerMix, stance, modelProgramme, dataLaw } = plan;
  const orders: Order[] = [];
  if (powerMix !== own.powerMix) orders.push({ kind: 'setPowerMix', country, powerMix });
  if (stance !== own.stance) orders.push({ kind: 'setStance', country, stance });
  if (modelProgramme !== own.modelProgramme)
    orders.push({ kind: 'setModelProgramme', country, programme: modelProgramme });
  if (dataLaw !== own.dataLaw) orders.push({ kind: 'setDataLaw', country, law: dataLaw });
  return orders;
}

function shareOrders({ own, seat: country, ruleset }: PlayerView, plan: Plan): Order[] {
  const cap = roundWhole(100 * ruleset.parameters.stance.chinaShareCap[plan.stance]);
  const chinaPercent = Math.min(cap, plan.chinaPercent);
  const { buildPercent, governmentPercent } = plan;
  const orders: Order[] = [];
  if (buildPercent !== own.buildPercent)
    orders.push({ kind: 'setBuildShare', country, percent: buildPercent });
  if (chinaPercent !== own.chinaPercent)
    orders.push({ kind: 'setChinaShare', country, percent: chinaPercent });
  if (governmentPercent !== own.governmentPercent)
    orders.push({ kind: 'setGovernmentShare', country, percent: governmentPercent });
  return orders;
}

function answerOrders({ own, seat: country, ruleset }: PlayerView, { answer }: Plan): Order[] {
  const card = ruleset.events.find(({ id }) => id === own.announcedEvent);
  if (card?.scope !== 'country') return [];
  const option = card.options[answer] ?? card.options[0];
  return option === undefined
    ? []
    : [{ kind: 'answerEvent', country, event: card.id, option: option.id }];
}

/** Bots agree to every platform. */
function consentOrders({ own, seat: country, rivals }: PlayerView): Order[] {
  if (own.acceptPlatformsFrom.length === rivals.length) return [];
  return [{ kind: 'acceptPlatformsFrom', country, countries: rivals.map(({ id }) => id) }];
}

function cardOrders(view: PlayerView, { card }: Plan, given: readonly Order[]): Order[] {
  if (card === null) return [];
  if (view.own.politicalCapital < view.ruleset.parameters.cardCost[card.card]) return [];
  const order: Order = { kind: 'playCard', country: view.seat, card: card.card };
  const full: Order = card.target === null ? order : { ...order, target: card.target };
  return isLegal(view, full, given) ? [full] : [];
}

/** The orders for what differs from the standing ones; a card that may not be played is left out. */
export function ordersOf(view: PlayerView, plan: Plan): Order[] {
  const orders = [
    ...budgetOrders(view, plan),
    ...fiscalOrders(view, plan),
    ...postureOrders(view, plan),
    ...shareOrders(view, plan),
    ...answerOrders(view, plan),
    ...consentOrders(view),
    ...chapterOrders(view, plan),
  ];
  return [...orders, ...cardOrders(view, plan, orders)];
}

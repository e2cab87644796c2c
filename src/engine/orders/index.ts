// The exhaustive table of order kinds, and the checks that all of them share.

import { err, ok, type Result } from '../../lib/result';
import type { Game } from '../../types/game';
import type { CountryId } from '../../types/names';
import {
  isDecisionOf,
  ORDER_KINDS,
  type Order,
  type OrderKind,
  type OrderOf,
  type Refusal,
} from '../../types/order';
import type { GameState, NationState } from '../../types/state';
import { mayGovern } from '../rules/caretaker';
import type { CardSource } from '../rules/eventCards';
import { nationOf, nationScenarioOf } from '../rules/nations';
import { startsRound } from '../rules/rounds';
import type { Wishes } from '../decisions';
import { acceptPlatformsFrom } from './acceptPlatformsFrom';
import { allocateBudget } from './allocateBudget';
import { answerDeals } from './answerDeals';
import { answerDemand } from './answerDemand';
import { answerEvent } from './answerEvent';
import { beginProject } from './beginProject';
import { bidForLots } from './bidForLots';
import { chooseFocus } from './chooseFocus';
import { chooseOpening } from './chooseOpening';
import { makeDemand } from './makeDemand';
import { makePledge } from './makePledge';
import { offerDeal } from './offerDeal';
import { orderAhead } from './orderAhead';
import { playCard } from './playCard';
import {
  ALLOWED,
  checkFields,
  type OrderCheck,
  type OrderContext,
  type OrderRule,
  refuse,
} from './orderRule';
import { reviewPledge } from './reviewPledge';
import { setBuildShare } from './setBuildShare';
import { setDataLaw } from './setDataLaw';
import { setExportRule } from './setExportRule';
import { setFiscalStance } from './setFiscalStance';
import { setModelProgramme } from './setModelProgramme';
import { setPowerMix } from './setPowerMix';
import { setStance } from './setStance';

const ORDER_RULES: { readonly [K in OrderKind]: OrderRule<K> } = {
  allocateBudget,
  setFiscalStance,
  setBuildShare,
  setPowerMix,
  setStance,
  setModelProgramme,
  setDataLaw,
  playCard,
  answerEvent,
  acceptPlatformsFrom,
  chooseFocus,
  makePledge,
  beginProject,
  chooseOpening,
  setExportRule,
  bidForLots,
  answerDemand,
  offerDeal,
  answerDeals,
  reviewPledge,
  orderAhead,
  makeDemand,
};

function ruleOf(kind: OrderKind): OrderRule<OrderKind> {
  return ORDER_RULES[kind] as unknown as OrderRule<OrderKind>;
}

function checkSeat(kind: OrderKind, nation: NationState): OrderCheck {
  const { id, superpower, crisisTurns } = nation;
  if (!mayGovern(nation, kind)) return refuse('caretakerGoverns', { turns: crisisTurns });
  if (isDecisionOf(kind, superpower !== null)) return ALLOWED;
  return superpower === null
    ? refuse('onlyForSuperpower')
    : refuse('notForSuperpower', { country: id });
}

/** Whether one order may be given now, beside the orders that the seat has `given` this turn. */
export function checkOrder(
  game: Game,
  order: Order,
  given: readonly Order[] = [],
): Result<Order, Refusal> {
  if (game.state.outcome !== 'running') return refuse('gameOver') as Result<Order, Refusal>;
  if (!startsRound(game.state)) return refuse('midRound') as Result<Order, Refusal>;
  if (!ORDER_KINDS.includes(order.kind))
    return err({ code: 'unknownKind', details: { kind: String(order.kind) } });
  const isNation = game.state.countries.some(
    ({ id, role }) => id === order.country && role === 'nation',
  );
  if (!isNation)
    return err({ code: 'unknownCountry', details: { country: String(order.country) } });
  const nation = nationOf(game.state, order.country);
  const itsOwn = checkSeat(order.kind, nation);
  if (!itsOwn.ok) return itsOwn;
  const context: OrderContext = {
    game,
    nation,
    scenario: nationScenarioOf(game.scenario, order.country),
    given: given.filter(({ kind, country }) => kind !== order.kind && country === order.country),
  };
  const checked = ruleOf(order.kind).check?.(context, order) ?? checkFields(order);
  return checked.ok ? ok(order) : checked;
}

/** A refused order and its place in the list. */
export interface OrderFault {
  readonly index: number;
  readonly refusal: Refusal;
}

/** Whether the whole list of a seat is legal: orders for its own country only, one of each kind, each allowed beside the others. */
export function checkOrders(
  game: Game,
  seat: CountryId,
  orders: readonly Order[],
): Result<readonly Order[], OrderFault> {
  const kinds = new Set<OrderKind>();
  for (let index = 0; index < orders.length; index++) {
    const order = orders[index]!;
    const refused = checkOwn(game, seat, order, kinds, orders);
    if (refused !== null) return err({ index, refusal: refused });
    kinds.add(order.kind);
  }
  return ok(orders);
}

function checkOwn(
  game: Game,
  seat: CountryId,
  order: Order,
  kinds: ReadonlySet<OrderKind>,
  orders: readonly Order[],
): Refusal | null {
  if (order.country !== seat)
    return { code: 'otherSeat', details: { country: order.country, seat } };
  if (kinds.has(order.kind)) return { code: 'repeatedOrder', details: { kind: order.kind } };
  const checked = checkOrder(game, order, orders);
  return checked.ok ? null : checked.error;
}

/** Puts a checked order into the nation's standing orders or this turn's wishes. */
export function applyOrder(
  source: CardSource,
  nation: NationState,
  wishes: Wishes,
  order: Order,
): void {
  ruleOf(order.kind).apply(nation, wishes, order, source);
}

/** What holds for a nation that gives no order of this kind, in the form of an order; null where nothing does. */
export function standingOrder<K extends OrderKind>(
  state: GameState,
  country: CountryId,
  kind: K,
): OrderOf<K> | null {
  const content = ruleOf(kind).standing?.(nationOf(state, country), state) ?? null;
  return content === null ? null : ({ kind, country, ...content } as unknown as OrderOf<K>);
}

/** All that holds for a nation that gives no orders. */
export function standingOrders(state: GameState, country: CountryId): Order[] {
  const isSuperpower = nationOf(state, country).superpower !== null;
  return ORDER_KINDS.filter((kind) => isDecisionOf(kind, isSuperpower)).flatMap(
    (kind) => standingOrder(state, country, kind) ?? [],
  );
}

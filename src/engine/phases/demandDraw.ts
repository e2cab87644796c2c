// A superpower whose turn it is asks a nation for something, so that it is known before anybody decides.

import type { Power } from '../../types/names';
import type { DemandCard } from '../../types/ruleset';
import type { DemandPlan } from '../../types/state';
import { askingPower, demandCard, demandsOpen, isFitToAsk } from '../rules/demands';
import { startsRound } from '../rules/rounds';
import { sellerOf, STREAM_DEMANDS, type Turn } from '../turnContext';
import type { Actor } from '../actor';
import type { WorldPhase } from './phase';

const NOTHING: DemandPlan = { way: null, demand: null, to: [] };

/** What the rules draw. */
function usualDemand(
  turn: Turn,
  actor: Actor,
  place: number,
  power: Power,
): DemandCard | undefined {
  const random = turn.randomFor(STREAM_DEMANDS + place);
  if (!random.chance(turn.p.demands.chance)) return undefined;
  const open = demandsOpen(turn.ruleset, power, actor);
  return open[random.nextBelow(Math.max(1, open.length))];
}

/** What the seat of a played superpower chose for a nation; nothing where that no longer fits. */
function chosenDemand(
  { ruleset }: Turn,
  { nation: { demandPlan } }: Actor,
  asked: Actor,
): DemandCard | undefined {
  const { demand, to } = demandPlan;
  if (demand === null || !to.includes(asked.nation.id)) return undefined;
  const card = demandCard(ruleset, demand);
  return isFitToAsk(ruleset, card, asked) ? card : undefined;
}

function ask(turn: Turn, actor: Actor, place: number): void {
  const { nation } = actor;
  const { state, p } = turn;
  if (nation.demand !== null) return;
  const power = askingPower(p, state, place);
  if (power === null || nation.superpower !== null || state.turn >= state.length) return;
  const seller = sellerOf(turn, power);
  const isUsual = seller === null || seller.nation.demandPlan.way === 'usual';
  const card = isUsual ? usualDemand(turn, actor, place, power) : chosenDemand(turn, seller, actor);
  if (card === undefined) return;
  nation.demand = { id: card.id, stalls: 0 };
  nation.demandsAsked = [...nation.demandsAsked, card.id];
  if (seller === null) return;
  const { id: country } = seller.nation;
  turn.events.push({ kind: 'demandMade', country, to: nation.id, demand: card.id });
}

export const demandDraw: WorldPhase = (turn) => {
  for (let i = 0; i < turn.actors.length; i++) ask(turn, turn.actors[i]!, i);
  if (!startsRound(turn.state)) return;
  for (const { nation } of turn.actors) nation.demandPlan = NOTHING;
};

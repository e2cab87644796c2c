// A superpower whose turn it is asks a nation for something, so that it is known before anybody decides.

import { askingPower, demandsOpen } from '../rules/demands';
import { STREAM_DEMANDS, type Turn } from '../turnContext';
import type { Actor } from '../actor';
import type { WorldPhase } from './phase';

function ask(turn: Turn, actor: Actor, place: number): void {
  const { nation } = actor;
  const { state, p } = turn;
  if (nation.demand !== null) {
    nation.demand = { ...nation.demand };
    return;
  }
  const power = askingPower(p, state, place);
  if (power === null || nation.superpower !== null || state.turn >= state.length) return;
  const random = turn.randomFor(STREAM_DEMANDS + place);
  if (!random.chance(p.demands.chance)) return;
  const open = demandsOpen(turn.ruleset, power, actor);
  const card = open[random.nextBelow(Math.max(1, open.length))];
  if (card === undefined) return;
  nation.demand = { id: card.id, stalls: 0 };
  nation.demandsAsked = [...nation.demandsAsked, card.id];
}

export const demandDraw: WorldPhase = (turn) => {
  for (let i = 0; i < turn.actors.length; i++) ask(turn, turn.actors[i]!, i);
};

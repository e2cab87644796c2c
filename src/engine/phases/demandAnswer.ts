// The demand of a superpower takes the effects of the answer that was given; silence refuses it.

import { applyCountryEffect } from '../events/index';
import { answerEffects, demandCard } from '../rules/demands';
import { startsRound } from '../rules/rounds';
import type { NationPhase } from './phase';

export const demandAnswer: NationPhase = (turn, actor) => {
  const { nation, decisions } = actor;
  if (nation.demand === null || !startsRound(turn.state)) return;
  const card = demandCard(turn.ruleset, nation.demand.id);
  const answer = decisions.demand ?? 'refuse';
  for (const effect of answerEffects(turn.p, nation, card, answer))
    applyCountryEffect(turn, actor, effect);
  const power = card.from;
  if (answer !== 'stall') {
    const refused = answer === 'refuse' ? nation.refusals[power] + 1 : 0;
    nation.refusals = { ...nation.refusals, [power]: refused };
  }
  nation.demand = answer === 'stall' ? { id: card.id, stalls: 1 } : null;
  turn.events.push({
    kind: 'demandAnswered',
    country: nation.id,
    demand: card.id,
    power,
    answer,
    chosen: decisions.demand !== null,
  });
};

// The nation's own event takes the effects of the answer that was given.

import { defined } from '../../lib/assert';
import { applyCountryEffect } from '../events/index';
import { eventCard } from '../rules/eventCards';
import { roundStartFrom } from '../rules/rounds';
import type { NationPhase } from './phase';

export const eventAnswer: NationPhase = (turn, actor) => {
  const { nation, decisions } = actor;
  if (nation.announcedEvent === null) return;
  const card = eventCard(turn, nation.announcedEvent);
  if (card.scope !== 'country') return;
  const option = defined(card.options[decisions.answer], 'the answer that was given');
  for (const effect of option.effects) applyCountryEffect(turn, actor, effect);
  if (option.later !== undefined)
    nation.pendingAnswer = {
      event: card.id,
      option: option.id,
      turn: roundStartFrom(turn.index + option.later.turns, turn.state.roundTurns),
    };
  turn.events.push({
    kind: 'eventAnswered',
    country: nation.id,
    event: card.id,
    option: option.id,
    chosen: decisions.answered,
  });
};

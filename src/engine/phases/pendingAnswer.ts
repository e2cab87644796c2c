// The effects that an earlier answer had in store take place.

import { applyCountryEffect } from '../events/index';
import { laterOf } from '../rules/eventCards';
import type { NationPhase } from './phase';

export const pendingAnswer: NationPhase = (turn, actor) => {
  const { nation } = actor;
  const pending = nation.pendingAnswer;
  if (pending === null || pending.turn > turn.index) return;
  nation.pendingAnswer = null;
  const { event, option } = pending;
  for (const effect of laterOf(turn, event, option)?.effects ?? [])
    applyCountryEffect(turn, actor, effect);
  turn.events.push({ kind: 'answerReturned', country: nation.id, event, option });
};

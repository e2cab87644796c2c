// The effects behind a cause of a round, in figures of the nation that met it: of the answer that was given, the demand that was answered, or what struck the world.

import { demandCard, eventCard } from '../engine';
import type { Effect } from '../types/effect';
import type { Game } from '../types/game';
import { DEMAND_ANSWERS, type CountryId } from '../types/names';
import type { TurnCause } from './causes';
import { type EffectFact, factOf, placeOf } from './eventChoice';
import type { PastTurn } from './seatState';

function ofEvent(game: Game, { kind, values }: TurnCause): readonly Effect[] {
  const card = eventCard(game, String(values.event));
  if (card.scope === 'world') return card.effects;
  if (card.scope === 'notice') return [...card.worldEffects, ...card.effects];
  const option = card.options.find(({ id }) => id === values.option);
  const given = kind === 'answerReturned' ? option?.later?.effects : option?.effects;
  return given ?? [];
}

function ofDemand({ ruleset }: Game, { values }: TurnCause): readonly Effect[] {
  const answer = DEMAND_ANSWERS.find((one) => one === values.answer);
  if (answer === undefined || answer === 'stall') return [];
  return demandCard(ruleset, String(values.demand))[answer];
}

function effectsOf(game: Game, cause: TurnCause): readonly Effect[] {
  if (cause.kind === 'demandAnswered') return ofDemand(game, cause);
  return 'event' in cause.values ? ofEvent(game, cause) : [];
}

/** None where the cause is no event and no demand. */
export function effectsBehind(
  cause: TurnCause,
  { before }: PastTurn,
  country: CountryId,
): readonly EffectFact[] {
  const place = placeOf(before, country);
  return effectsOf(before, cause).map((effect) => factOf(effect, place));
}

// Numbers that the sentence of a fact works out from the fact, for the report, the news and "Why?" alike.

import type { GameEvent } from '../types/event';

/** These numbers have their unit in their name; the fact's own come beside them. */
export function toldNumbers(event: GameEvent): Readonly<Record<string, number>> {
  if (event.kind === 'chipsShort') return { percent: (100 * event.gotH100e) / event.orderedH100e };
  if (event.kind === 'expertsJoined')
    return { came: event.graduates + event.trained + event.immigrants };
  if (event.kind === 'lotWon') return { others: event.bidders.length - 1 };
  return {};
}

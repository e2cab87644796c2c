// What the sentence of a fact works out of its numbers, for the report, the news and "Why?" alike.

import type { GameEvent } from '../types/event';

/** Numbers with their unit in the name, beside those that the fact has itself. */
export function toldNumbers(event: GameEvent): Readonly<Record<string, number>> {
  if (event.kind === 'chipsShort') return { percent: (100 * event.gotH100e) / event.orderedH100e };
  if (event.kind === 'expertsJoined')
    return { came: event.graduates + event.trained + event.immigrants };
  return {};
}

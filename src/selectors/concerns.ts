// Whom a fact concerns: the nation that it is about, and the partner that it names.

import type { GameEvent } from '../types/event';
import type { CountryId } from '../types/names';

/** Whether a fact concerns a nation. */
export function concerns(event: GameEvent, country: CountryId): boolean {
  return event.country === country || ('partner' in event && event.partner === country);
}

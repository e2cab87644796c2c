// Whose matter a fact is: that of the nation it is about, and of the partner it names.

import type { GameEvent } from '../types/event';
import type { CountryId } from '../types/names';

/** Whether a fact is one of a nation's own. */
export function concerns(event: GameEvent, country: CountryId): boolean {
  return event.country === country || ('partner' in event && event.partner === country);
}

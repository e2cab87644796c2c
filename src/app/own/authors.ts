// Who wrote a scenario that is kept on this device, as far as its file says so.

import type { OwnScenario } from '../../types/ownScenario';

/** Null where nobody is named. */
export function authorOf({ carried }: OwnScenario): string | null {
  const { author } = carried.scenario;
  return typeof author === 'string' && author.trim() !== '' ? author : null;
}

// Fetches what the adviser needs when it is first asked.

import type { AskAdviser } from '../ui/hud/adviser/adviserPort';

export const askAdviser: AskAdviser = async (state, country, options) => {
  const adviser = await import('./adviser');
  return adviser.askAdviser(state, country, options);
};

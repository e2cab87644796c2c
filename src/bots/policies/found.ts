// The bot that plays the policies which the lab's search has found for each country.

import type { Bot } from '../../types/bot';
import type { CountryId } from '../../types/names';
import type { Policy } from '../../types/policy';

export type FoundPolicies = Readonly<Record<CountryId, Policy>>;

/** Plays what was found for the seat's country by the first bot, else as the other does. */
export function foundOr(found: FoundPolicies, playing: (policy: Policy) => Bot, other: Bot): Bot {
  return (view, random) => {
    const policy = found[view.seat];
    const bot = policy === undefined ? other : playing(policy);
    return bot(view, random);
  };
}

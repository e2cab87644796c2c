// The bots that play the policies which the lab's search has found for each country.

import type { Bot } from '../../types/bot';
import type { CountryId } from '../../types/names';
import type { Policy } from '../../types/policy';
import constantFile from './constant.json';
import { policyBot } from './policyBot';
import reactingFile from './reacting.json';
import { reactingFrom, START_POLICY } from './start';

type Found = Readonly<Record<CountryId, Policy>>;

/** Plays the policy of the seat's country; where none was found, one that a search would start from. */
function botOfFound(found: Found, start: Policy): Bot {
  return (view, random) => policyBot(found[view.seat] ?? start)(view, random);
}

export const constant = botOfFound(constantFile as Found, START_POLICY);
export const reacting = botOfFound(reactingFile as Found, reactingFrom(START_POLICY));

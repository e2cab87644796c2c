// Accept platforms from: the countries whose joint platforms this one agrees to, until changed, and whose it declines.

import type { CountryId } from '../../types/names';
import { openProposal } from '../rules/proposals';
import {
  ALLOWED,
  isOtherNation,
  refuse,
  type OrderCheck,
  type OrderContext,
  type OrderRule,
} from './orderRule';

function checkNations(context: OrderContext, countries: readonly CountryId[]): OrderCheck {
  for (let i = 0; i < countries.length; i++) {
    const country = countries[i]!;
    if (!isOtherNation(context, country)) return refuse('unknownCountry', { country });
    if (countries.indexOf(country) !== i) return refuse('malformed', { country });
  }
  return ALLOWED;
}

export const acceptPlatformsFrom: OrderRule<'acceptPlatformsFrom'> = {
  check: (context, { countries, declined = [] }) => {
    const named = checkNations(context, [...countries, ...declined]);
    if (!named.ok) return named;
    const { nation, game } = context;
    for (const country of declined) {
      if (openProposal(game.state.proposals, country, nation.id) === undefined)
        return refuse('noSuchProposal', { country });
    }
    return ALLOWED;
  },
  apply: (nation, wishes, { countries, declined = [] }) => {
    nation.acceptPlatformsFrom = countries.slice();
    wishes.declinedPlatforms = declined;
  },
  standing: (nation) => ({ countries: nation.acceptPlatformsFrom }),
};

// Accept platforms from: the countries whose joint platforms this one agrees to, until changed.

import { ALLOWED, isOtherNation, refuse, type OrderRule } from './orderRule';

export const acceptPlatformsFrom: OrderRule<'acceptPlatformsFrom'> = {
  check: (context, { countries }) => {
    for (let i = 0; i < countries.length; i++) {
      const country = countries[i]!;
      if (!isOtherNation(context, country)) return refuse('unknownCountry', { country });
      if (countries.indexOf(country) !== i) return refuse('malformed', { country });
    }
    return ALLOWED;
  },
  apply: (nation, _wishes, { countries }) => {
    nation.acceptPlatformsFrom = countries.slice();
  },
};

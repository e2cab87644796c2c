// Which countries of a scenario are superpowers that can be played; they have levers and targets of their own.

import type { CountryId } from '../types/names';
import type { Scenario } from '../types/scenario';

export function isSuperpowerIn({ countries }: Pick<Scenario, 'countries'>, id: CountryId): boolean {
  return countries.some(
    (country) => country.id === id && country.role === 'nation' && country.superpower !== undefined,
  );
}

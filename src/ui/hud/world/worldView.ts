// Which countries the world screen can show at once.

import type { WorldCourse } from '../../../selectors';
import type { CountryId } from '../../../types/names';

/** How many rivals have a colour. */
export const MOST_CHOSEN = 5;

/** All countries of a course, in its order. */
export function countriesOf({ lines }: WorldCourse): CountryId[] {
  return lines.map(({ country }) => country);
}

// Two halves of the countries that are equally hard before anything is fitted.

import { arrivalLoss } from '../../selectors/index';
import type { Arrival } from '../../types/arrival';
import type { CountryId } from '../../types/names';

type Half = readonly CountryId[];

/** All ways to take so many of a list. */
function* choices(list: Half, count: number): Generator<CountryId[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let at = 0; at + count <= list.length; at++)
    for (const rest of choices(list.slice(at + 1), count - 1)) yield [list[at]!, ...rest];
}

/** The split in which what both halves are off lies closest together; countries that must part stand in different halves. */
export function halvesOf({ cells }: Arrival, apart: readonly CountryId[]): readonly [Half, Half] {
  const countries = [...new Set(cells.map(({ country }) => country))];
  const [first, ...others] = countries;
  const weight = new Map(
    countries.map((id) => [id, arrivalLoss(cells.filter(({ country }) => country === id))]),
  );
  const sum = (ids: Half) => ids.reduce((total, id) => total + weight.get(id)!, 0);
  const whole = sum(countries);
  let best: Half = [];
  let least = Number.POSITIVE_INFINITY;
  for (const chosen of choices(others, Math.floor(countries.length / 2) - 1)) {
    const half = [first!, ...chosen];
    const together = apart.filter((id) => half.includes(id)).length;
    if (apart.length > 1 && (together === 0 || together === apart.length)) continue;
    const gap = Math.abs(2 * sum(half) - whole);
    if (gap >= least) continue;
    least = gap;
    best = half;
  }
  return [best, countries.filter((id) => !best.includes(id))];
}

// Assumptions in words: a number with its unit, and the numbers behind it for who asks why.

import type { AssumptionRow } from '../../../selectors';
import type { Assumption } from '../../../types/assumption';
import { t, tNamed } from '../../text';
import { short, signed } from '../../text/numbers';
import { useGivenNumbers } from '../why/given';

export function assumptionName({ id }: Assumption): string {
  return tNamed(`assumption.${id}`, id);
}

/** `2.75 times a year`; what is added to a usual time has a sign. */
export function numberWords({ unit, way }: Assumption, number: number): string {
  const written = short(number, 2);
  const value = way === 'shift' ? signed(number, written) : written;
  return t(`assumption.unit.${unit}`, { value, count: number });
}

/** Gives the numbers of a row; the quantity comes back. */
export function useAssumptionNumbers({ row, number, usual }: AssumptionRow): string {
  return useGivenNumbers(`assumption-${row.id}`, () => {
    const { least, most } = row;
    const numbers = { assumedNumber: number, usualNumber: usual };
    return { assumption: { ...numbers, leastNumber: least, mostNumber: most } };
  });
}

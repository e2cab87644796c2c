// Cross-validation over countries: constants fitted on one half are judged on the other, and the other way round.

import { arrivalLoss } from '../../selectors/index';
import { ARRIVAL_QUANTITIES, type ArrivalCell, type ArrivalQuantity } from '../../types/arrival';
import type { CountryId } from '../../types/names';
import type { CrossValidation, HalfFit, ValuesByCountry } from '../../types/trust';
import { arrivalWith, cellsOf, type FitTask, fitOn } from './fit';
import { meanOf } from '../statistics';

/** The values of cells by country, the model's or the start state's. */
export function valuesOf(cells: readonly ArrivalCell[], side: 'model' | 'start'): ValuesByCountry {
  const byCountry: Record<CountryId, Record<ArrivalQuantity, number>> = {};
  for (const cell of cells) {
    const none = Object.fromEntries(ARRIVAL_QUANTITIES.map((name) => [name, 0]));
    byCountry[cell.country] ??= none as Record<ArrivalQuantity, number>;
    byCountry[cell.country]![cell.quantity] = cell[side];
  }
  return byCountry;
}

/** Fits each half alone. The loss inside and outside are means over all countries, so that it does not matter which half is harder. */
export function crossValidate(
  task: FitTask,
  halves: readonly (readonly CountryId[])[],
): CrossValidation {
  const outsideCells: ArrivalCell[] = [];
  const fits = halves.map((countries): HalfFit => {
    const { values, after } = fitOn(task, countries);
    const others = halves.flat().filter((id) => !countries.includes(id));
    const cells = cellsOf(arrivalWith(task, values), others);
    outsideCells.push(...cells);
    return { countries, values, inside: after, outside: arrivalLoss(cells) };
  });
  return {
    halves: fits,
    inside: meanOf(fits.map(({ inside }) => inside)),
    outside: meanOf(fits.map(({ outside }) => outside)),
    model: valuesOf(outsideCells, 'model'),
    start: valuesOf(outsideCells, 'start'),
  };
}

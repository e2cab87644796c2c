// Where the model is most wrong and where it is nearest, read off the cells.

import {
  ARRIVAL_QUANTITIES,
  type ArrivalCell,
  type ArrivalQuantity,
  type ArrivalVerdict,
} from '../../types/arrival';
import type { CountryId } from '../../types/names';
import { arrivalLoss } from './arrival';

/** The cells of one quantity or one country. */
export interface CellGroup<K> {
  readonly of: K;
  readonly count: number;
  readonly kept: number;
  readonly loss: number;
  /** The mean of what they are off, in tolerances: above 0 where the model has too much. */
  readonly bias: number;
}

export interface TrustReading {
  readonly count: number;
  readonly byVerdict: Readonly<Record<ArrivalVerdict, number>>;
  readonly worstQuantity: CellGroup<ArrivalQuantity>;
  readonly bestQuantity: CellGroup<ArrivalQuantity>;
  readonly worstCountry: CellGroup<CountryId>;
  readonly bestCountry: CellGroup<CountryId>;
}

function groupOf<K>(of: K, cells: readonly ArrivalCell[]): CellGroup<K> {
  let bias = 0;
  for (const { off } of cells) bias += off / cells.length;
  const kept = cells.filter(({ verdict }) => verdict === 'pass').length;
  return { of, count: cells.length, kept, loss: arrivalLoss(cells), bias };
}

/** The groups from the one that is nearest to the one that is furthest off. */
function ranked<K>(
  keys: readonly K[],
  of: (cell: ArrivalCell) => K,
  cells: readonly ArrivalCell[],
) {
  return keys
    .map((key) =>
      groupOf(
        key,
        cells.filter((cell) => of(cell) === key),
      ),
    )
    .sort((a, b) => a.loss - b.loss);
}

/** What can be said of the cells in a few sentences. */
export function readTrust(cells: readonly ArrivalCell[]): TrustReading {
  const countries = [...new Set(cells.map(({ country }) => country))];
  const byQuantity = ranked(ARRIVAL_QUANTITIES, ({ quantity }) => quantity, cells);
  const byCountry = ranked(countries, ({ country }) => country, cells);
  const counted = (verdict: ArrivalVerdict) =>
    cells.filter((cell) => cell.verdict === verdict).length;
  return {
    count: cells.length,
    byVerdict: { pass: counted('pass'), miss: counted('miss'), far: counted('far') },
    bestQuantity: byQuantity[0]!,
    worstQuantity: byQuantity.at(-1)!,
    bestCountry: byCountry[0]!,
    worstCountry: byCountry.at(-1)!,
  };
}

// On what the starting figures rest: how many of the indicator values that a rule reads have which basis, and which are least sure.

import { BASES, type Basis, CONFIDENCES, type SourcedNumber } from '../../types/figure';
import { type IndicatorName, type Indicators, INDICATORS, WORLD } from '../../types/indicator';
import type { CountryId } from '../../types/names';
import type { NationFigure } from '../../types/scenario';
import { derivationsInWords } from '../derivation';

/** How many values have which basis. */
export interface GroundTally {
  readonly name: string;
  readonly count: number;
  readonly byBasis: Readonly<Record<Basis, number>>;
}

/** One value of an indicator, and the figures that rest on it. */
export interface GroundCell {
  readonly indicator: IndicatorName;
  readonly country: CountryId;
  readonly cell: SourcedNumber;
  readonly readBy: readonly NationFigure[];
}

export interface Grounds {
  readonly whole: GroundTally;
  readonly indicators: readonly GroundTally[];
  readonly countries: readonly GroundTally[];
  readonly figures: readonly GroundTally[];
  /** The least sure first. */
  readonly byDoubt: readonly GroundCell[];
}

function tallyOf(name: string, cells: readonly SourcedNumber[]): GroundTally {
  const byBasis = Object.fromEntries(
    BASES.map((basis) => [basis, cells.filter((cell) => cell.basis === basis).length]),
  ) as Record<Basis, number>;
  return { name, count: cells.length, byBasis };
}

function readersOf(indicator: IndicatorName): NationFigure[] {
  return derivationsInWords()
    .filter(({ reads }) => reads.includes(indicator))
    .map(({ figure }) => figure);
}

/** All values of indicators that a rule reads. */
function cellsRead({ indicators }: Indicators): GroundCell[] {
  return INDICATORS.flatMap((indicator) => {
    const readBy = readersOf(indicator);
    if (readBy.length === 0) return [];
    return Object.entries(indicators[indicator].values).map(([country, cell]) => ({
      indicator,
      country,
      cell,
      readBy,
    }));
  });
}

function doubtOf({ cell, readBy }: GroundCell): readonly number[] {
  return [CONFIDENCES.indexOf(cell.confidence), BASES.indexOf(cell.basis), readBy.length];
}

function byDoubt(a: GroundCell, b: GroundCell): number {
  const [own, others] = [doubtOf(a), doubtOf(b)];
  return own.reduce((order, doubt, at) => order || others[at]! - doubt, 0);
}

/** What the figures of all countries of these indicators rest on; only what a rule reads counts. */
export function groundsOf(all: Indicators): Grounds {
  const cells = cellsRead(all);
  const those = (fits: (one: GroundCell) => boolean) => cells.filter(fits).map(({ cell }) => cell);
  return {
    whole: tallyOf(
      'whole',
      those(() => true),
    ),
    indicators: INDICATORS.filter((name) => readersOf(name).length > 0).map((name) =>
      tallyOf(
        name,
        those(({ indicator }) => indicator === name),
      ),
    ),
    countries: [...all.countries, WORLD].map((id) =>
      tallyOf(
        id,
        those(({ country }) => country === id),
      ),
    ),
    figures: derivationsInWords().map(({ figure }) =>
      tallyOf(
        figure,
        those(({ readBy }) => readBy.includes(figure)),
      ),
    ),
    byDoubt: [...cells].sort(byDoubt),
  };
}

// Makes one figure with its source, basis and confidence from the indicators that its derivation reads.

import { assert } from '../../lib/assert';
import { CONFIDENCES, GROUNDS, type Ground, type SourcedNumber } from '../../types/figure';
import {
  type DerivedFigure,
  type IndicatorName,
  type Indicators,
  type Override,
  WORLD,
} from '../../types/indicator';
import type { CountryId } from '../../types/names';
import type { NationFigure } from '../../types/scenario';
import { FIGURE_RULES } from '../scenario/figureRules';
import { type Derivation, roundedTo } from './kinds';

/** Indicators of a later year than this tell what was planned when the figures begin. */
const STARTED = 2026;

interface Place {
  readonly country: CountryId;
  readonly indicators: Indicators;
}

function cellOf(name: IndicatorName, { country, indicators }: Place): SourcedNumber {
  const { values } = indicators.indicators[name];
  const cell = values[country] ?? values[WORLD];
  assert(cell !== undefined, `the indicator ${name} has a value for ${country}`);
  return cell;
}

/** What a number rests on: itself, or the weakest that it was calculated from. */
function groundOf({ basis, from = 'estimated' }: SourcedNumber): Ground {
  return basis === 'calculated' ? from : basis;
}

/** How the figure is known: like its only indicator, or calculated from the weakest of them. */
function basisOf(
  { isConversion }: Derivation,
  cells: readonly SourcedNumber[],
): Pick<SourcedNumber, 'basis' | 'from'> {
  const weakest = Math.max(...cells.map((cell) => GROUNDS.indexOf(groundOf(cell))));
  const from = GROUNDS[weakest] ?? 'estimated';
  const [main] = cells;
  if (isConversion === true && main !== undefined && main.basis !== 'calculated')
    return { basis: main.basis };
  return { basis: 'calculated', from };
}

/** The figure that the common derivation gives. It is no surer than the least sure of its inputs. */
export function derivedFigure(
  name: NationFigure,
  derivation: Derivation,
  place: Place,
): DerivedFigure {
  const cells = derivation.reads.map((indicator) => cellOf(indicator, place));
  const main = cells[0];
  assert(main !== undefined, `the derivation of ${name} reads an indicator`);
  const value = derivation.formula(...cells.map((cell) => cell.value));
  const doubt = Math.max(...cells.map(({ confidence }) => CONFIDENCES.indexOf(confidence)));
  return {
    value: roundedTo(derivation.digits, value),
    unit: FIGURE_RULES[name].unit,
    year: Math.max(...cells.map(({ year }) => year).filter((year) => year <= STARTED)),
    confidence: CONFIDENCES[doubt] ?? 'low',
    ...basisOf(derivation, cells),
    source: main.source,
    derivation: derivation.says,
    inputs: derivation.reads,
  };
}

const BALANCE = { title: 'Balance of the game', publisher: 'Own Bearings', date: '2026' };

/** A figure set by hand, with the derived one beside it. */
export function overriddenFigure(
  derived: DerivedFigure,
  { value, reason }: Override,
): DerivedFigure {
  const { unit, year } = derived;
  return {
    value,
    unit,
    year,
    confidence: 'low',
    basis: 'tuned',
    source: BALANCE,
    derivation: reason,
    real: derived,
  };
}

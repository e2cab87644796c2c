// Makes one figure with its source, basis and confidence from the indicators that its derivation reads.

import { assert } from '../../lib/assert';
import { CONFIDENCES, type SourcedNumber } from '../../types/figure';
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
    basis: derivation.isConversion === true ? main.basis : 'estimated',
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

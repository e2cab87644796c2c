// What makes no sense in indicators and in figures set by hand.

import { INDICATORS, WORLD } from '../../types/indicator';
import { derivationsInWords } from '../derivation';
import { fault, type Finding } from '../issue';
import { judgeFigures, type PlacedFigure } from '../scenario/checkFigures';
import { repeatedWords, unlessKnown } from '../scenario/checkKind';
import { FIGURE_RULES } from '../scenario/figureRules';
import type { IndicatorsFile, OverridesFile } from './schema';

/** All cells with the path of each. */
function cellsOf({ indicators }: IndicatorsFile): PlacedFigure[] {
  return INDICATORS.flatMap((name) => {
    const { unit, values } = indicators[name];
    return Object.entries(values).map(([country, cell]) => ({
      figure: { ...cell, unit },
      path: ['indicators', name, 'values', country],
    }));
  });
}

function tunedCells(cells: readonly PlacedFigure[]): Finding[] {
  return cells
    .filter(({ figure }) => figure.basis === 'tuned')
    .map(({ path }) => {
      const message = 'An indicator is read, recalled or estimated; what is tuned is an override.';
      return fault([...path, 'basis'], 'notReal', message);
    });
}

function strangers({ countries, indicators }: IndicatorsFile): Finding[] {
  const known = [...countries, WORLD];
  return INDICATORS.flatMap((name) =>
    Object.keys(indicators[name].values).flatMap((country) =>
      unlessKnown(
        ['indicators', name, 'values', country],
        country,
        known,
        'a country of this file',
      ),
    ),
  );
}

/** Indicators that a derivation reads, and that neither the country nor the whole world has. */
function missingValues({ countries, indicators }: IndicatorsFile): Finding[] {
  const read = new Set(derivationsInWords().flatMap(({ reads }) => reads));
  return [...read].flatMap((name) => {
    const { values } = indicators[name];
    const missing = countries.filter(
      (country) => values[country] === undefined && values[WORLD] === undefined,
    );
    if (missing.length === 0) return [];
    const message = `A figure is derived from "${name}", but ${missing.join(', ')} has no value; add it.`;
    return [fault(['indicators', name, 'values'], 'noValue', message)];
  });
}

/** Indicators that no rule reads and that say no word of why they are here, or that are read and say it. */
function unread({ indicators }: IndicatorsFile): Finding[] {
  const read = new Set(derivationsInWords().flatMap(({ reads }) => reads));
  return INDICATORS.filter(
    (name) => read.has(name) === (indicators[name].unread !== undefined),
  ).map((name) => {
    const message = read.has(name)
      ? `A figure is derived from "${name}", so that "unread" has nothing to explain; leave it out.`
      : `No figure is derived from "${name}"; drop it, or say in "unread" why it is here.`;
    return fault(['indicators', name, 'unread'], 'unread', message);
  });
}

/** Calculated values without the ground that they rest on, and others with one. */
function grounds(cells: readonly PlacedFigure[]): Finding[] {
  return cells
    .filter(({ figure }) => (figure.basis === 'calculated') !== (figure.from !== undefined))
    .map(({ path }) => {
      const message =
        'A calculated value says in "from" what its least sure input is; others do not.';
      return fault([...path, 'from'], 'noGround', message);
    });
}

export function checkIndicators(file: IndicatorsFile): Finding[] {
  const cells = cellsOf(file);
  return [
    ...repeatedWords(file.countries, (at) => ['countries', at], 'a country'),
    ...judgeFigures(cells),
    ...tunedCells(cells),
    ...grounds(cells),
    ...unread(file),
    ...strangers(file),
    ...missingValues(file),
  ];
}

/** Values outside the range of their figure, and figures set twice. */
export function checkOverrides({ overrides }: OverridesFile): Finding[] {
  const ranges = overrides.flatMap(({ figure, value }, at) => {
    const { minimum, maximum, unit } = FIGURE_RULES[figure];
    if (value >= minimum && value <= maximum) return [];
    const message = `"${figure}" goes from ${minimum} to ${maximum} ${unit}, but here it is ${value}.`;
    return [fault(['overrides', at, 'value'], 'outOfRange', message)];
  });
  const names = overrides.map(({ country, figure }) => `${country} ${figure}`);
  return [...ranges, ...repeatedWords(names, (at) => ['overrides', at, 'figure'], 'an override')];
}

// The file of derived figures as a text: one figure a line.

import type { CountryId } from '../../types/names';
import {
  type DerivedFigure,
  type Indicator,
  INDICATORS,
  type Indicators,
} from '../../types/indicator';
import { NATION_FIGURES } from '../../types/scenario';
import type { CountryFigures } from './kinds';

/** A value in one line, with blanks inside its braces. */
function line(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}: ${line(field)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** A figure in one line; where a value was set by hand, the derived one beside it goes into a second line. */
function figureText({ real, ...own }: DerivedFigure): string {
  if (real === undefined) return line(own);
  return `${line(own).slice(0, -2)},\n        "real": ${line(real)} }`;
}

function countryText(country: CountryId, figures: CountryFigures): string {
  const lines = NATION_FIGURES.map(
    (name) => `      ${JSON.stringify(name)}: ${figureText(figures[name])}`,
  );
  return `    ${JSON.stringify(country)}: {\n${lines.join(',\n')}\n    }`;
}

function indicatorText(name: string, { title, unit, values }: Indicator): string {
  const cells = Object.entries(values).map(
    ([country, cell]) => `        ${JSON.stringify(country)}: ${line(cell)}`,
  );
  const head = `"title": ${JSON.stringify(title)}, "unit": ${JSON.stringify(unit)}`;
  return `    ${JSON.stringify(name)}: {\n      ${head},\n      "values": {\n${cells.join(',\n')}\n      }\n    }`;
}

/** The indicators that the figures name, in the order of their own file. */
function namedIndicators(
  figures: Readonly<Record<CountryId, CountryFigures>>,
  { indicators }: Indicators,
): string[] {
  const all = Object.values(figures).flatMap((own) => NATION_FIGURES.map((name) => own[name]));
  const named = new Set(all.flatMap(({ inputs, real }) => inputs ?? real?.inputs ?? []));
  return INDICATORS.filter((name) => named.has(name)).map((name) =>
    indicatorText(name, indicators[name]),
  );
}

function block(name: string, entries: readonly string[]): string {
  return `  ${JSON.stringify(name)}: {\n${entries.join(',\n')}\n  }`;
}

/** The text of `figures.json`: the figures, and the indicators that they name. */
export function makeFigures(
  figures: Readonly<Record<CountryId, CountryFigures>>,
  indicators: Indicators,
): string {
  const countries = Object.entries(figures).map(([id, own]) => countryText(id, own));
  const parts = [
    '  "format": 1',
    '  "id": "figures-2026"',
    block('indicators', namedIndicators(figures, indicators)),
    block('countries', countries),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

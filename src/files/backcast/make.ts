// The file of figures of an earlier year as a text: one figure a line.

import type { FiguresByCountry } from '../../types/past';

/** A value in one line, with blanks inside its braces. */
function line(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}: ${line(field)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** The text of `figures-2022.json` and its like. */
export function makePastFigures(id: string, figures: FiguresByCountry): string {
  const countries = Object.entries(figures).map(([country, own]) => {
    const lines = Object.entries(own).map(
      ([name, figure]) => `      ${JSON.stringify(name)}: ${line(figure)}`,
    );
    return `    ${JSON.stringify(country)}: {\n${lines.join(',\n')}\n    }`;
  });
  return `{\n  "format": 1,\n  "id": ${JSON.stringify(id)},\n  "countries": {\n${countries.join(',\n')}\n  }\n}\n`;
}

// The start state of all countries as one table: each value with the ground that it stands on.

import type { CountryFigures } from '../files/index';
import type { Basis } from '../types/figure';
import type { DerivedFigure } from '../types/indicator';
import type { CountryId } from '../types/names';
import { NATION_FIGURES } from '../types/scenario';

/** How a ground is marked; what was read somewhere has no mark. */
const MARKS: Readonly<Record<Basis, string>> = {
  retrieved: '',
  calculated: '',
  recalled: 'ʳ',
  estimated: 'ᵉ',
  tuned: 'ᵗ',
};

const LARGE = 10_000;

function numberText(value: number): string {
  return Math.abs(value) >= LARGE ? value.toLocaleString('en-US') : String(value);
}

/** The weakest ground: that of the figure itself, or of what it was calculated from. */
function groundOf({ basis, from }: DerivedFigure): Basis {
  return basis === 'calculated' ? (from ?? basis) : basis;
}

function cellText(figure: DerivedFigure): string {
  return `${numberText(figure.value)}${MARKS[groundOf(figure)]}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The lines of the table, in Markdown: figures down, countries across. */
export function startTable(figures: Readonly<Record<CountryId, CountryFigures>>): string[] {
  const countries = Object.keys(figures);
  const head = row(['', ...countries]);
  const rule = row(['---', ...countries.map(() => '---:')]);
  const rows = NATION_FIGURES.map((name) =>
    row([`\`${name}\``, ...countries.map((id) => cellText(figures[id]![name]))]),
  );
  return [head, rule, ...rows];
}

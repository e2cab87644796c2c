// What is told about derived figures: the rules, the shares of basis and confidence, the values set by hand.

import { type CountryFigures, derivationsInWords } from '../files/index';
import { BASES, CONFIDENCES, type SourcedNumber } from '../types/figure';
import { type DerivedFigure, INDICATORS, type Indicators, type Override } from '../types/indicator';
import type { CountryId } from '../types/names';
import { NATION_FIGURES, type NationFigure } from '../types/scenario';
import { startTable } from './startTable';

export type WorldFigures = Readonly<Record<CountryId, CountryFigures>>;

const PERCENT = 100;

function allOf(figures: WorldFigures): DerivedFigure[] {
  return Object.values(figures).flatMap((own) => NATION_FIGURES.map((name) => own[name]));
}

/** `476 estimated (94 %)`: how many of them have this word. */
function shareOf<T>(all: readonly T[], word: string, fits: (one: T) => boolean): string {
  const count = all.filter(fits).length;
  return `${count} ${word} (${Math.round((count / all.length) * PERCENT)} %)`;
}

function basesOf(numbers: readonly SourcedNumber[]): string {
  return BASES.map((word) => shareOf(numbers, word, ({ basis }) => basis === word)).join(', ');
}

function confidencesOf(numbers: readonly SourcedNumber[]): string {
  return CONFIDENCES.map((word) =>
    shareOf(numbers, word, ({ confidence }) => confidence === word),
  ).join(', ');
}

/** How many of the figures, and of the indicators behind them, have each basis and each confidence. */
export function shareLines(figures: WorldFigures, { indicators }: Indicators): string[] {
  const all = allOf(figures);
  const cells = INDICATORS.flatMap((name) => Object.values(indicators[name].values));
  const countries = Object.keys(figures).length;
  return [
    `${all.length} starting figures of ${countries} countries: ${basesOf(all)}; confidence: ${confidencesOf(all)}.`,
    `${cells.length} values of ${INDICATORS.length} indicators that they are derived from: ${basesOf(cells)}; confidence: ${confidencesOf(cells)}.`,
  ];
}

/** One line for each value set by hand. */
export function overrideLines(overrides: readonly Override[], figures: WorldFigures): string[] {
  return overrides.map(({ country, figure, value, reason }) => {
    const derived = figures[country]?.[figure].real?.value;
    return `${country} ${figure}: ${value} instead of ${derived}. ${reason}`;
  });
}

/** A row of a table in Markdown. */
function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function titles(figure: NationFigure, indicators: Indicators): string {
  const { reads } = derivationsInWords().find((one) => one.figure === figure)!;
  return reads.map((name) => indicators.indicators[name].title).join('; ');
}

/** The part of the guide that is made: rules, shares, and values set by hand. */
export function guideLines(
  indicators: Indicators,
  overrides: readonly Override[],
  figures: WorldFigures,
): string[] {
  const rules = derivationsInWords().map(({ figure, says }) =>
    row([`\`${figure}\``, says, titles(figure, indicators)]),
  );
  return [
    row(['figure', 'formula', 'indicators']),
    row(['---', '---', '---']),
    ...rules,
    '',
    'The start state, 2026 H1. Marked by the weakest ground that a value stands on: ʳ recalled, ᵉ estimated, ᵗ set by hand; without a mark all was read in named files and pages. `npm run cli -- origins race-for-independence` and “Where the figures come from” in the game lead from each to its source.',
    '',
    ...startTable(figures),
    '',
    ...shareLines(figures, indicators).map((line) => `- ${line}`),
    '',
    'Values set by hand:',
    '',
    ...overrideLines(overrides, figures).map((line) => `- ${line}`),
  ];
}

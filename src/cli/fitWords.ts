// A fit in words: what was fitted and to what, the loss inside and outside, and the countries as the other half's constants have them.

import { compareArrival } from '../selectors/index';
import { CROSS_FACTOR } from '../types/arrival';
import type { CrossValidation, FittedValue, HalfFit, TrustFit } from '../types/trust';
import { arrivalTableLines } from './arrivalWords';
import { tableLines } from './table';

function numberWord(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** A value that lies on a bound might lie beyond it. */
function boundWord({ after, lower, upper }: FittedValue): string {
  return after <= lower || after >= upper ? 'at its bound' : '';
}

function parameterRows(fit: TrustFit, halves: readonly HalfFit[]): string[][] {
  return fit.parameters.map((one) => [
    one.path,
    numberWord(one.before),
    numberWord(one.after),
    ...halves.map(({ values }) => numberWord(values[one.path]!)),
    `${numberWord(one.lower)} to ${numberWord(one.upper)}`,
    boundWord(one),
  ]);
}

/** What was fitted, and what each half alone would have it be. */
export function fitLines(fit: TrustFit, { halves }: CrossValidation): string[] {
  const head = ['', 'before', 'fitted', ...halves.map((_, i) => `half ${i + 1}`), 'bounds', ''];
  return [
    'Fitted to where the past should arrive: eight quantities of every country in 2026 H1',
    ...tableLines([head, ...parameterRows(fit, halves)]).map((line) => `  ${line}`),
    ...fit.parameters.map(({ path, why }) => `  ${path}: ${why.en}`),
    '',
    `Loss ${fit.before.toFixed(3)} before, ${fit.after.toFixed(3)} after; ${fit.tried} sets of values tried on ${fit.games} games each (search seed ${fit.searchSeed}).`,
    'The loss is the mean square of what the cells are off, in tolerances; a cell counts 6 at most.',
  ];
}

function ratioWord(outside: number, inside: number): string {
  return (outside / inside).toFixed(2);
}

function halfRow(half: HalfFit, others: readonly HalfFit[]): string[] {
  const fittedThere = others.reduce((sum, { inside }) => sum + inside, 0) / others.length;
  return [
    half.countries.join(' '),
    half.inside.toFixed(3),
    half.outside.toFixed(3),
    ratioWord(half.outside, half.inside),
    ratioWord(half.outside, fittedThere),
  ];
}

/** The loss inside and outside, and both tables as judged from the other half. */
export function crossLines(cross: CrossValidation): string[] {
  const { halves, inside, outside } = cross;
  const rows = halves.map((half) =>
    halfRow(
      half,
      halves.filter((one) => one !== half),
    ),
  );
  const both = ratioWord(outside, inside);
  const verdict = outside <= inside * CROSS_FACTOR ? 'pass' : 'miss';
  const judged = compareArrival(cross.model, cross.start);
  return [
    'Cross-validation: constants fitted on one half of the countries, judged on the other',
    ...tableLines([
      ['fitted on', 'loss there', 'loss on the others', '÷ there', '÷ fitted on the others'],
      ...rows,
      ['both', inside.toFixed(3), outside.toFixed(3), both, both],
    ]).map((line) => `  ${line}`),
    `  Outside ÷ inside ${both}, at most ${CROSS_FACTOR}: ${verdict}. In the last column the judge is the loss that`,
    '  constants fitted on those same countries have there.',
    ...halves.flatMap(({ countries }) => [
      '',
      `Judged by constants fitted on ${countries.join(' ')}`,
      ...arrivalTableLines(judged.cells.filter(({ country }) => !countries.includes(country))),
    ]),
  ];
}

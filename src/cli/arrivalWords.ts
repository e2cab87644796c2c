// Where a game from the past arrives, in words: a row for each country, the count, the cells that are far off, the sums.

import {
  type Arrival,
  ARRIVAL_KINDS,
  ARRIVAL_QUANTITIES,
  type ArrivalCell,
  type ArrivalQuantity,
  type ArrivalTotal,
  type ByArrival,
} from '../types/arrival';
import { arrivalLoss } from '../selectors/index';
import { tableLines } from './table';

const TITLES: ByArrival<string> = {
  chips: 'chips',
  halls: 'halls',
  power: 'AI power',
  experts: 'experts',
  lag: 'lag',
  homeCloud: 'home cloud',
  homeModels: 'home models',
  privateMoney: 'private money',
};

const UNITS: Readonly<Partial<ByArrival<string>>> = {
  chips: 'H100e',
  halls: 'MW',
  power: 'MW',
  experts: 'people',
  privateMoney: 'USD bn a half-year',
};

const MARKS = { pass: '', miss: ' *', far: ' **' } as const;

const PERCENT = 100;

function signed(value: number, digits: number): string {
  const word = value.toFixed(digits);
  return Number(word) < 0 ? `−${word.slice(1)}` : `+${word}`;
}

function differenceWord({ quantity, model, start }: ArrivalCell): string {
  const kind = ARRIVAL_KINDS[quantity];
  if (kind === 'stock') return start > 0 ? (model / start).toFixed(2) : model > 0 ? '∞' : '1.00';
  return kind === 'lag' ? signed(model - start, 2) : signed((model - start) * PERCENT, 0);
}

function cellWord(cell: ArrivalCell): string {
  return differenceWord(cell) + MARKS[cell.verdict].padEnd(3);
}

/** A value as the start state has it. */
function valueWord(quantity: ArrivalQuantity, value: number): string {
  const kind = ARRIVAL_KINDS[quantity];
  if (kind === 'lag') return value.toFixed(2);
  return kind === 'share'
    ? `${(value * PERCENT).toFixed(0)} %`
    : String(Number(value.toPrecision(3)));
}

function rowsOf(cells: readonly ArrivalCell[]): string[][] {
  const countries = [...new Set(cells.map(({ country }) => country))];
  return countries.map((country) => [
    country,
    ...cells.filter((cell) => cell.country === country).map(cellWord),
  ]);
}

function farLines(cells: readonly ArrivalCell[]): string[] {
  const far = cells.filter(({ verdict }) => verdict === 'far');
  if (far.length === 0) return ['None is far off.'];
  return [
    `Far off (${far.length}):`,
    ...far.map(({ country, quantity, model, start }) => {
      const pair = `${valueWord(quantity, model)}, where the start has ${valueWord(quantity, start)}`;
      return `  ${country} ${TITLES[quantity]}: ${pair}`;
    }),
  ];
}

/** A row for each country, and how many of the cells pass. */
export function arrivalTableLines(cells: readonly ArrivalCell[]): string[] {
  const kept = cells.filter(({ verdict }) => verdict === 'pass').length;
  const share = ((kept / cells.length) * PERCENT).toFixed(0);
  return [
    ...tableLines([
      ['', ...ARRIVAL_QUANTITIES.map((quantity) => `${TITLES[quantity]}   `)],
      ...rowsOf(cells),
    ]).map((line) => `  ${line}`),
    `  ${kept} of ${cells.length} cells pass (${share} %); loss ${arrivalLoss(cells).toFixed(2)}`,
  ];
}

function totalRow({ quantity, model, start, verdict }: ArrivalTotal): string[] {
  return [
    TITLES[quantity],
    valueWord(quantity, model),
    valueWord(quantity, start),
    (model / start).toFixed(2),
    verdict,
    UNITS[quantity] ?? '',
  ];
}

/** The table that is printed below the series. */
export function arrivalLines({ cells, totals }: Arrival): string[] {
  return [
    'Where the past arrives: the state of 2026 H1 that the model reaches ÷ the start state of 2026',
    ...arrivalTableLines(cells),
    '  Stocks: model ÷ start, within a factor 1.5. Lag: difference in generations, within 0.4. Home',
    '  cloud and home models: difference in points of 100, within 12. * misses, ** is far off: by more',
    '  than a factor 3, or as many tolerances (1.1 generations, 33 points). The loss is the mean',
    '  square of what the cells are off, in tolerances; a cell counts 6 at most.',
    '',
    ...farLines(cells),
    '',
    'World totals, within a factor 1.25',
    ...tableLines([
      ['', 'model', 'start', 'model ÷ start', 'verdict', ''],
      ...totals.map(totalRow),
    ]).map((line) => `  ${line}`),
  ];
}

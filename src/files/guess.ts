// What was most likely meant by a number, a date, an address or a name that is written in another way.

import { ISO_COUNTRIES } from './iso/countries';
import { FIRST_YEAR, LAST_YEAR } from './scenario/figureSchema';

const GROUPS = /^[+-]?\d{1,3}(?:[,_ '’\u00a0\u202f]\d{3})+(?:\.\d+)?$/;
const SEPARATORS = /[,_ '’\u00a0\u202f]/g;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const PERCENT = /^([+-]?\d+(?:\.\d+)?)\s*%$/;
const DECIMAL_COMMA = /^([+-]?\d+),(\d+)$/;
const LONGEST_NUMBER = 40;

/** A percentage as a decimal fraction, without the rounding error of binary fractions. */
function hundredth(value: number): number {
  return Number((value / 100).toPrecision(12));
}

/** The number that a text stands for: with separators of thousands, a decimal comma or a percent sign. */
export function numberIn(text: string): number | undefined {
  const word = text.trim();
  if (word.length > LONGEST_NUMBER) return undefined;
  if (PLAIN.test(word)) return Number(word);
  if (GROUPS.test(word)) return Number(word.replace(SEPARATORS, ''));
  const percent = PERCENT.exec(word);
  if (percent !== null) return hundredth(Number(percent[1]));
  const comma = DECIMAL_COMMA.exec(word);
  return comma === null ? undefined : Number(`${comma[1]}.${comma[2]}`);
}

/** The bounds of a number, as far as they are known. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

function isWithin(value: number, { least, most }: Bounds): boolean {
  return (least === undefined || value >= least) && (most === undefined || value <= most);
}

/** Units that people mistake for a thousand times more or less. */
const THOUSANDS = /\b(?:MW|GW|USD bn|USD tn)\b/;
const THOUSAND = 1000;
const YEARS = { least: FIRST_YEAR, most: LAST_YEAR } as const;

/** A year in which one digit was typed twice. */
function yearIn(value: number): number | undefined {
  const once = String(value).replace(/(\d)\1/, '$1');
  return once.length === 4 && isWithin(Number(once), YEARS) ? Number(once) : undefined;
}

/** The number that was meant by one outside its bounds: a share given in percent, a needless sign, another unit. */
export function numberWithin(value: number, bounds: Bounds, unit: string): number | undefined {
  const { least, most } = bounds;
  if (most === YEARS.most) return yearIn(value);
  const guesses: number[] = [];
  if (most !== undefined && most <= 1 && value > 1 && value <= 100) guesses.push(hundredth(value));
  if (least !== undefined && least >= 0 && value < 0) guesses.push(-value);
  if (THOUSANDS.test(unit)) {
    if (most !== undefined && value > most) guesses.push(value / THOUSAND);
    if (least !== undefined && value > 0 && value < least) guesses.push(value * THOUSAND);
  }
  return guesses.find((guess) => isWithin(guess, bounds));
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const LONGEST_DATE = 30;

function monthOf(word: string): number {
  const letters = word.toLowerCase();
  return letters.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(letters)) + 1;
}

function dateOf(year: number, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const parts = [month, ...(day === undefined ? [] : [day])];
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** A date that was meant, and whether no other reading is possible. */
export interface DateGuess {
  readonly date: string;
  readonly isSure: boolean;
}

function sure(date: string | undefined): DateGuess | undefined {
  return date === undefined ? undefined : { date, isSure: true };
}

/** Two numbers and a year: the day comes first, unless the numbers rule that out. */
function fromDayFirst(first: number, second: number, year: number): DateGuess | undefined {
  const [day, month] = second > 12 ? [second, first] : [first, second];
  const date = dateOf(year, month, day);
  const isSure = first > 12 || second > 12 || first === second;
  return date === undefined ? undefined : { date, isSure };
}

type Reader = (parts: readonly string[]) => DateGuess | undefined;

const DATE_FORMS: readonly (readonly [form: RegExp, read: Reader])[] = [
  [
    /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?\.?$/,
    ([year, month, day]) =>
      sure(dateOf(Number(year), Number(month), day === undefined ? undefined : Number(day))),
  ],
  [
    /^(\d{4})(\d{2})(\d{2})$/,
    ([year, month, day]) => sure(dateOf(Number(year), Number(month), Number(day))),
  ],
  [
    /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/,
    ([first, second, year]) => fromDayFirst(Number(first), Number(second), Number(year)),
  ],
  [/^(\d{1,2})[-./](\d{4})$/, ([month, year]) => sure(dateOf(Number(year), Number(month)))],
  [/^([A-Za-z]+)\.? (\d{4})$/, ([month, year]) => sure(dateOf(Number(year), monthOf(month!)))],
  [
    /^(\d{1,2})\.? ([A-Za-z]+)\.?,? (\d{4})$/,
    ([day, month, year]) => sure(dateOf(Number(year), monthOf(month!), Number(day))),
  ],
  [
    /^([A-Za-z]+)\.? (\d{1,2}),? (\d{4})$/,
    ([month, day, year]) => sure(dateOf(Number(year), monthOf(month!), Number(day))),
  ],
];

/** The date that a text stands for in another order or in words. */
export function dateIn(text: string): DateGuess | undefined {
  const word = text.trim();
  if (word.length > LONGEST_DATE) return undefined;
  for (const [form, read] of DATE_FORMS) {
    const found = form.exec(word);
    if (found !== null) return read(found.slice(1));
  }
  return undefined;
}

const WEB = /^(?:http:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][^\s"'<>\\]*)?)$/i;
const LONGEST_ADDRESS = 500;

/** The https address that was meant by one without a scheme, or with http. */
export function addressIn(text: string): string | undefined {
  const word = text.trim();
  const found = word.length > LONGEST_ADDRESS ? null : WEB.exec(word);
  return found === null ? undefined : `https://${found[1]}`;
}

/** The three capital letters of a country that is given in small letters or by its two letters. */
export function countryIn(text: string): string | undefined {
  const word = text.trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(word)) return word;
  if (!/^[A-Z]{2}$/.test(word)) return undefined;
  return Object.keys(ISO_COUNTRIES).find((code) => ISO_COUNTRIES[code]!.alpha2 === word);
}

const LONGEST_ID = 64;

/** An id that was meant by a word with blanks or a large letter. */
export function idIn(text: string): string | undefined {
  if (text.length > LONGEST_ID) return undefined;
  const word = text.trim().replace(/[ _./]+/g, '-');
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  return /^[a-z][a-zA-Z0-9-]*$/.test(small) ? small : undefined;
}

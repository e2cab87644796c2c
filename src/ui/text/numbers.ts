// Numbers as readers see them: three digits at most, always with a unit, a true minus sign, ranges with an en dash.

import { t } from './index';
import { inGroups, spoken } from './language';

export const MINUS = '\u2212';
/** The year from which half-years are counted. */
const FIRST_YEAR = 2026;
const EN_DASH = '\u2013';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number in digits, with the separators of the language. */
function inMarks(digits: string): string {
  return digits.replace('.', spoken().marks.decimal);
}

function plainDigits(value: number, decimals: number): string {
  const whole = Math.abs(value);
  const size = Number(whole.toPrecision(3));
  const integerDigits = size < 1 ? 0 : Math.floor(Math.log10(size)) + 1;
  const places = Math.max(0, Math.min(decimals, 3 - integerDigits));
  // What is rounded once already could be rounded the wrong way.
  const written = (integerDigits > 3 ? size : whole).toFixed(places);
  return value < 0 && Number(written) > 0 ? MINUS + written : written;
}

/** Whether the value reads as nothing at so many decimals. */
export function readsAsZero(value: number, decimals = 2): boolean {
  return Number(plainDigits(Math.abs(value), decimals)) === 0;
}

function shortDigits(value: number, decimals: number): string {
  return plainDigits(value, decimals)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/** The value with at most three significant digits, and at most `decimals` decimals. */
export function plain(value: number, decimals = 2): string {
  return inMarks(plainDigits(value, decimals));
}

/** The same without zeros at the end. */
export function short(value: number, decimals = 2): string {
  return inMarks(shortDigits(value, decimals));
}

/** `written` with a plus when the value is above zero. */
export function signed(value: number, written: string): string {
  return value > 0 && /[1-9]/.test(written) ? `+${written}` : written;
}

/** A range with an en dash; a single number where both ends read the same. */
export function range(low: string, high: string): string {
  return low === high ? low : `${low}${EN_DASH}${high}`;
}

/** An index, score or support point: one decimal at most. */
export function points(value: number, decimals = 0): string {
  return plain(value, decimals);
}

/** A share of 1 as percent. */
export function percent(share: number, decimals = 0): string {
  return t('unit.percent', { value: plain(share * 100, decimals) });
}

/** Whole percents as the orders use them. */
export function wholePercent(percents: number): string {
  return t('unit.percent', { value: plain(percents, 0) });
}

/** Chips, experts, GPUs: `121k` in English, `12.1만` in Korean. */
export function count(value: number): string {
  const size = Math.abs(value);
  const step = spoken().counts.find(({ from }) => size >= from);
  if (step !== undefined) return t(`unit.${step.unit}`, { value: short(value / step.size) });
  const rounded = size < 1000 ? Math.round(size) : Math.round(size / 10) * 10;
  return (value < 0 && rounded > 0 ? MINUS : '') + grouped(rounded);
}

function grouped(whole: number): string {
  return inGroups(String(whole), spoken());
}

/** A whole number written out, as in "260,000 GPUs". */
export function exact(value: number): string {
  return (value < 0 ? MINUS : '') + grouped(Math.round(Math.abs(value)));
}

/** A figure as its source gives it: with all its digits, large ones in groups. */
export function precise(value: number): string {
  if (Math.abs(value) >= 1000) return exact(value);
  const written = inMarks(String(Number(Math.abs(value).toPrecision(4))));
  return value < 0 ? MINUS + written : written;
}

/** Money in USD bn: `$3.4bn` in English, `34억 달러` in Korean. */
export function money(usdBn: number): string {
  const { unitsPerUsdBn, hasMillions } = spoken().money;
  const sign = usdBn < 0 ? MINUS : '';
  const size = Math.abs(usdBn);
  if (size >= 999.5) return sign + t('unit.usdTn', { value: short(size / 1000) });
  if (hasMillions && size < 0.0995 && size > 0)
    return sign + t('unit.usdMn', { value: plain(size * 1000, 0) });
  const written = shortDigits(size * unitsPerUsdBn, 2);
  const whole = Number(written);
  return sign + t('unit.usdBn', { value: whole >= 1000 ? grouped(whole) : inMarks(written) });
}

/** Power: MW up to 999, then GW. */
export function powerUnit(mw: number): 'mw' | 'gw' {
  return Math.abs(mw) >= 999.5 ? 'gw' : 'mw';
}

/** Power in its unit, without saying it. */
export function powerFigure(mw: number): string {
  return powerUnit(mw) === 'gw' ? short(mw / 1000) : plain(mw, 0);
}

export function power(mw: number): string {
  return t(`unit.${powerUnit(mw)}`, { value: powerFigure(mw) });
}

/** Model generations behind the frontier. */
export function generations(value: number): string {
  return t('unit.generations', { value: plain(value, 2) });
}

/** Whether the lag of a model is so small that it is shown as the frontier itself. */
export function isAtFrontier(lagGenerations: number): boolean {
  return readsAsZero(lagGenerations);
}

/** The generations behind the frontier, or the words for the frontier itself. */
export function lag(lagGenerations: number): string {
  return isAtFrontier(lagGenerations) ? t('main.frontier') : generations(lagGenerations);
}

/** A number too large for digits: `2.1 × 10²⁶`. */
export function powerOfTen(value: number): string {
  const exponent = Math.floor(Math.log10(value));
  const raised = String(exponent).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);
  return `${plain(value / 10 ** exponent, 1)} × 10${raised}`;
}

/** The year that begins with a half-year. */
export function yearName(halfYear: number): string {
  return String(Math.floor((FIRST_YEAR * 2 + halfYear) / 2));
}

/** A half-year, counted from 2026 H1 as 0. */
export function halfYearName(halfYear: number): string {
  const halves = FIRST_YEAR * 2 + halfYear;
  return t('unit.halfYear', { year: String(Math.floor(halves / 2)), half: (halves % 2) + 1 });
}

/** One half-year, or the first and the last of several. */
export function halvesName(first: number, last: number): string {
  if (first === last) return halfYearName(first);
  return t('unit.halves', { first: halfYearName(first), last: halfYearName(last) });
}

/** A half-year in words for titles. */
export function halfYearWords(halfYear: number): string {
  const halves = FIRST_YEAR * 2 + halfYear;
  return t('unit.halfYearWords', { year: String(Math.floor(halves / 2)), half: (halves % 2) + 1 });
}

/** The same in words for titles. */
export function halvesWords(first: number, last: number): string {
  if (first === last) return halfYearWords(first);
  return t('unit.halvesWords', { first: halfYearName(first), last: halfYearName(last) });
}

export type Direction = 'up' | 'down' | 'level';

const ARROWS: Readonly<Record<Direction, string>> = { up: '▲', down: '▼', level: '■' };

/** Whether a change is visible with this many decimals, and its direction. */
export function direction(change: number, decimals = 0): { name: Direction; mark: string } {
  const shown = Number(change.toFixed(decimals));
  const name = shown > 0 ? 'up' : shown < 0 ? 'down' : 'level';
  return { name, mark: ARROWS[name] };
}

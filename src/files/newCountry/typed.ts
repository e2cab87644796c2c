// Reads what an author types of the ten figures, in a form or on a command line.

import type { Confidence, Source, SourcedNumber } from '../../types/figure';
import { FIRST_YEAR, LAST_YEAR, SOURCE_DATE } from '../scenario/figureSchema';
import { type GivenName, unsourced } from './given';

/** A number as people type it, with commas between thousands and a true minus sign; null where it is none. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace('\u2212', '-');
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A year that a figure may be about, or null. */
export function typedYear(text: string): number | null {
  const year = typedNumber(text);
  const isYear = year !== null && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return isYear ? year : null;
}

/** A source from its three parts; null where one is missing or the date is none. */
export function typedSource(parts: readonly string[]): Source | null {
  const [title = '', publisher = '', date = '', ...more] = parts.map((part) => part.trim());
  const isWhole = title !== '' && publisher !== '' && more.length === 0;
  return isWhole && SOURCE_DATE.test(date) ? { title, publisher, date } : null;
}

/** The figure as a file has it; without a source it is the author's word. */
export function sourced(
  name: GivenName,
  value: number,
  year: number,
  confidence: Confidence,
  source: Source | undefined,
): SourcedNumber {
  if (source === undefined) return unsourced(name, value, year);
  return { value, year, confidence, basis: 'retrieved', source };
}

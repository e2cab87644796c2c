// What is worked out without the browser's own formats is what they would give.

import { describe, expect, it } from 'vitest';
import { formatters } from '../../../src/ui/text/formatters';

const LOCALES = ['en-GB', 'ko-KR', 'pl-PL'];
const NUMBERS = [
  ...Array.from({ length: 131 }, (_, i) => i),
  999,
  1000,
  12345,
  1.5,
  0.25,
  -1,
  -7,
  -1000,
  1234567,
  2 ** 53,
];

describe.each(LOCALES)('numbers of a message in %s', (locale) => {
  it('should count as the browser does', () => {
    for (const type of ['cardinal', 'ordinal'] as const) {
      const own = formatters.getPluralRules(locale, { type });
      const theirs = new Intl.PluralRules(locale, { type });
      for (const count of NUMBERS)
        expect([count, own.select(count)]).toEqual([count, theirs.select(count)]);
    }
  });

  it('should be written as the browser does', () => {
    const own = formatters.getNumberFormat(locale);
    const theirs = new Intl.NumberFormat(locale);
    for (const value of NUMBERS) expect(own.format(value)).toBe(theirs.format(value));
  });
});

// What messages are formatted with, shared by all: for what every title needs, browsers take a tenth of its time to get ready.

import type { Formatters } from 'intl-messageformat';

/** Makes each thing that is asked for once. */
function madeOnce<A extends unknown[], T>(make: (...asked: A) => T): (...asked: A) => T {
  const made = new Map<string, T>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const known = made.get(key) ?? make(...asked);
    made.set(key, known);
    return known;
  };
}

/** How the languages that are spoken here count things, by the rules of Unicode; what is missing is asked of the browser. */
const CARDINALS: Readonly<Record<string, (count: number) => Intl.LDMLPluralRule>> = {
  en: (count) => (Math.abs(count) === 1 ? 'one' : 'other'),
  ko: () => 'other',
};

const numberFormats = madeOnce((locales?: string | string[]) => new Intl.NumberFormat(locales));
const pluralRules = madeOnce(
  (locales?: Intl.LocalesArgument, options?: Intl.PluralRulesOptions) =>
    new Intl.PluralRules(locales, options),
);

/** Whole numbers below it are written alike in every language that is spoken here. */
const FIRST_GROUPED = 1000;

function formatNumber(locales: string | string[] | undefined, value: number | bigint): string {
  const isShort = Number.isInteger(value) && Math.abs(Number(value)) < FIRST_GROUPED;
  return isShort ? String(value) : numberFormats(locales).format(value);
}

/** No message gives a number a style. */
export const formatters: Formatters = {
  getNumberFormat: (locales) =>
    ({ format: (value: number | bigint) => formatNumber(locales, value) }) as Intl.NumberFormat,
  getDateTimeFormat: madeOnce((...asked) => new Intl.DateTimeFormat(...asked)),
  getPluralRules: (locales, options) => {
    const locale = String(locales);
    const select = options?.type === 'ordinal' ? undefined : CARDINALS[locale.slice(0, 2)];
    return select === undefined ? pluralRules(locales, options) : ({ select } as Intl.PluralRules);
  },
};

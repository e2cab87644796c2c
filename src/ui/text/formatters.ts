// The formatters of messages, shared by all: to make those that every title needs, browsers take a tenth of the title's time.

import type { Formatters } from 'intl-messageformat';
import { LANGUAGES, languageRow } from './language';

/** Makes each formatter once. */
function madeOnce<A extends unknown[], T>(make: (...asked: A) => T): (...asked: A) => T {
  const made = new Map<string, T>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const known = made.get(key) ?? make(...asked);
    made.set(key, known);
    return known;
  };
}

/** The plural rules of a language, where the browser need not be asked for them. */
const COUNT_FORMS = new Map(
  LANGUAGES.map(languageRow).map(({ locale, countForm }) => [locale, countForm]),
);

const numberFormats = madeOnce((locales?: string | string[]) => new Intl.NumberFormat(locales));
const pluralRules = madeOnce(
  (locales?: Intl.LocalesArgument, options?: Intl.PluralRulesOptions) =>
    new Intl.PluralRules(locales, options),
);

/** Whole numbers below this are written alike in every language of the page. */
const FIRST_GROUPED = 1000;

function formatNumber(locales: string | string[] | undefined, value: number | bigint): string {
  const isShort = Number.isInteger(value) && Math.abs(Number(value)) < FIRST_GROUPED;
  return isShort ? String(value) : numberFormats(locales).format(value);
}

/** No message formats a number itself. */
export const formatters: Formatters = {
  getNumberFormat: (locales) =>
    ({ format: (value: number | bigint) => formatNumber(locales, value) }) as Intl.NumberFormat,
  getDateTimeFormat: madeOnce((...asked) => new Intl.DateTimeFormat(...asked)),
  getPluralRules: (locales, options) => {
    const select = options?.type === 'ordinal' ? undefined : COUNT_FORMS.get(String(locales));
    return select === undefined ? pluralRules(locales, options) : ({ select } as Intl.PluralRules);
  },
};

// The formatters of messages, shared by all: to make those that every title needs, browsers take a tenth of the title's time.

import type { Formatters } from 'intl-messageformat';
import { inGroups, LANGUAGES, languageRow } from './language';

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

/** What is known of a locale, so that the browser need not be asked. */
const ROWS = new Map(LANGUAGES.map(languageRow).map((row) => [row.locale, row]));

const numberFormats = madeOnce((locales?: string | string[]) => new Intl.NumberFormat(locales));
const pluralRules = madeOnce(
  (locales?: Intl.LocalesArgument, options?: Intl.PluralRulesOptions) =>
    new Intl.PluralRules(locales, options),
);

function formatNumber(locales: string | string[] | undefined, value: number | bigint): string {
  const row = ROWS.get(String(locales));
  return row !== undefined && Number.isSafeInteger(value)
    ? inGroups(String(value), row)
    : numberFormats(locales).format(value);
}

/** No message formats a number itself. */
export const formatters: Formatters = {
  getNumberFormat: (locales) =>
    ({ format: (value: number | bigint) => formatNumber(locales, value) }) as Intl.NumberFormat,
  getDateTimeFormat: madeOnce((...asked) => new Intl.DateTimeFormat(...asked)),
  getPluralRules: (locales, options) => {
    const select = options?.type === 'ordinal' ? undefined : ROWS.get(String(locales))?.countForm;
    return select === undefined ? pluralRules(locales, options) : ({ select } as Intl.PluralRules);
  },
};

// Looks messages up and fills them in: the only way words reach the screen.

import { IntlMessageFormat } from 'intl-messageformat';
import { defined } from '../../lib/assert';
import { messageOf } from './catalogues';
import { formatters } from './formatters';
import { languageRow } from './language';
import type { TextKey } from './messageKeys';
import { courseRound, language, type Language } from './speech';

export {
  hasScenarioTexts,
  inLanguage,
  LANGUAGES,
  languageOf,
  languageRow,
  preferredLanguage,
  spoken,
} from './language';
export {
  loadMessages,
  languageFiles,
  messageFile,
  speak,
} from './catalogues';
export type { MessagePart, TextKey } from './messageKeys';
export { language, type Language, speaksSimply } from './speech';

/** What fills the placeholders of a message: numbers for plurals, otherwise finished words. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Languages that every browser knows; asking it would cost a quarter of the title's first drawing. */
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale([locales].flat()[0]!);

/** Whether a message has neither placeholders nor other marks of the message format, so that it is its own text. */
const IS_PLAIN = /^[^{}'#<]*$/;

type Message = Pick<IntlMessageFormat, 'format'>;

/** By language and message, not by key: until a language's own message has come, its key leads to the English one. */
const formats = new Map<string, Message>();

function read(message: string, code: Language): Message {
  if (IS_PLAIN.test(message)) return { format: () => message };
  return new IntlMessageFormat(message, languageRow(code).locale, undefined, {
    ignoreTag: true,
    formatters,
  });
}

function formatOf(key: TextKey, code: Language): Message {
  const message = defined(messageOf(key, code), `the message ${key}`);
  const name = `${code}:${message}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  const made = read(message, code);
  formats.set(name, made);
  return made;
}

/** The message in the language of the page; it always gets the `round` of the course. A missing value is a bug. */
export function t(key: TextKey, values: TextValues = {}): string {
  return String(formatOf(key, language.value).format({ round: courseRound.value, ...values }));
}

/** Whether there is such a message; ids of scenario files may have none. */
export function hasText(key: string): key is TextKey {
  return messageOf(key as TextKey, language.value) !== undefined;
}

/** The message for a name that comes from data; `fallback` where there is none. */
export function tNamed(key: string, fallback: string, values: TextValues = {}): string {
  return hasText(key) ? t(key, values) : fallback;
}

// Looks messages up and fills them in: the only way words reach the screen.

import { IntlMessageFormat } from 'intl-messageformat';
import { defined } from '../../lib/assert';
import { messageOf } from './catalogues';
import { courseRound } from './course';
import type { TextKey } from './english';
import { formatters } from './formatters';
import { language, type Language } from './language';

export { inLanguage, language, LANGUAGES, type Language } from './language';
export {
  loadMessages,
  languageFiles,
  messageFiles,
  type MessagePart,
  speak,
} from './catalogues';
export type { TextKey } from './english';

/** What fills the holes of a message: numbers for plurals, else words that are ready to be shown. */
export type TextValues = Readonly<Record<string, string | number>>;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ko: 'ko-KR' };

/** Both are known to every browser: asking it costs a quarter of the title's first drawing. */
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale([locales].flat()[0]!);

/** A message without holes or marks of the message format says what it says. */
const IS_PLAIN = /^[^{}'#<]*$/;

type Message = Pick<IntlMessageFormat, 'format'>;

const formats = new Map<string, Message>();

function read(message: string, spoken: Language): Message {
  if (IS_PLAIN.test(message)) return { format: () => message };
  return new IntlMessageFormat(message, LOCALES[spoken], undefined, {
    ignoreTag: true,
    formatters,
  });
}

function formatOf(key: TextKey, spoken: Language): Message {
  const name = `${spoken}:${key}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  const message = defined(messageOf(key, spoken), `the message ${key}`);
  const made = read(message, spoken);
  formats.set(name, made);
  return made;
}

/** The message in the language of the page, which knows the `round` of the course. A value that the message needs and does not get is a bug. */
export function t(key: TextKey, values: TextValues = {}): string {
  return String(formatOf(key, language.value).format({ round: courseRound.value, ...values }));
}

/** Whether there is such a message: ids of scenario files may have none. */
export function hasText(key: string): key is TextKey {
  return messageOf(key as TextKey, language.value) !== undefined;
}

/** The message of a name that data may make up; `fallback` stands in for one that has no words. */
export function tNamed(key: string, fallback: string, values: TextValues = {}): string {
  return hasText(key) ? t(key, values) : fallback;
}

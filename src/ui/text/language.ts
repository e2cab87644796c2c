// The languages that the page can speak, and what follows from the one that it speaks.

import { simpleOf, TEXT_LANGUAGES, type Text } from '../../types/text';
import * as languages from './languages';
import type { PageLanguage } from './pageLanguage';
import { type Language, language, speaksSimply } from './speech';

const ROWS: Readonly<Record<Language, PageLanguage>> = languages;

/** In the order of their codes. */
export const LANGUAGES: readonly Language[] = (Object.keys(ROWS) as Language[]).sort();

export function languageRow(code: Language): PageLanguage {
  return ROWS[code];
}

/** The description of the page's language. */
export function spoken(): PageLanguage {
  return ROWS[language.value];
}

/** A whole number in digits, in groups as the language writes them. */
export function inGroups(digits: string, { marks }: PageLanguage): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, marks.group);
}

/** The language with this code; null where the game does not speak it. */
export function languageOf(code: unknown): Language | null {
  return LANGUAGES.find((known) => known === code) ?? null;
}

/** The first of the reader's languages that the game speaks; English when it speaks none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const codes = wanted.map((tag) => languageOf(tag.toLowerCase().split('-')[0]));
  return codes.find((code) => code !== null) ?? 'en';
}

/** Whether scenarios have texts in the language of the page; otherwise their texts are shown in English. */
export function hasScenarioTexts(): boolean {
  return TEXT_LANGUAGES.some((code) => code === language.value);
}

/** A text of a scenario in the language of the page, or else in English; in simple words where the page speaks them and it has some. */
export function inLanguage(text: Text): string {
  const written = TEXT_LANGUAGES.find((code) => code === language.value) ?? 'en';
  return (speaksSimply.value ? text[simpleOf(written)] : undefined) ?? text[written];
}

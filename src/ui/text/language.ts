// The language of the page: one signal that every text reads.

import { signal } from '@preact/signals';
import { LANGUAGES, type Language } from '../../types/scenario';

export { LANGUAGES, type Language };

/** Read it while rendering and the words follow. */
export const language = signal<Language>('en');

/** The part of a text of a scenario that is written in the language of the page. */
export function inLanguage(text: Readonly<Record<Language, string>>): string {
  return text[language.value];
}

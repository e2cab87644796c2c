// The messages of each language as far as they are loaded; those of the first turn are there in English.

import { signal } from '@preact/signals';
import { ENGLISH, type TextKey } from './english';
import { language, type Language } from './language';

export type Catalogue = Readonly<Partial<Record<TextKey, string>>>;

const loaded = signal<Readonly<Partial<Record<Language, Catalogue>>>>({ en: ENGLISH });

function add(code: Language, messages: Catalogue): void {
  loaded.value = { ...loaded.peek(), [code]: { ...loaded.peek()[code], ...messages } };
}

/** Every message of a language comes at once, but English in two parts. */
const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(ENGLISH),
  ko: () => import('./korean').then(({ KOREAN }) => KOREAN),
};

/** The message in a language, in English where that language lacks it; undefined where none is loaded. */
export function messageOf(key: TextKey, code: Language): string | undefined {
  return loaded.value[code]?.[key] ?? loaded.value.en?.[key];
}

/** Whether some view has asked for the second part. */
let isLaterWanted = false;

async function loadEnglishLater(): Promise<void> {
  const { ENGLISH_LATER } = await import('./englishLater');
  add('en', ENGLISH_LATER);
}

/** Loads a language's messages if need be and lets the page speak it. Fails when they cannot be had. */
export async function speak(code: Language): Promise<void> {
  add(code, await LOADERS[code]());
  if (code === 'en' && isLaterWanted) await loadEnglishLater();
  language.value = code;
}

/** Loads the messages of reports, events, explanations and the debrief; another language has them already. */
export async function loadLaterMessages(): Promise<void> {
  isLaterWanted = true;
  if (language.peek() === 'en') await loadEnglishLater();
}

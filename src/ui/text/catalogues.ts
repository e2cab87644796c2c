// The messages of each language as far as they are loaded; English is always there.

import { signal } from '@preact/signals';
import { ENGLISH, type TextKey } from './english';
import { language, type Language } from './language';

export type Catalogue = Readonly<Record<TextKey, string>>;

const loaded = signal<Readonly<Partial<Record<Language, Catalogue>>>>({ en: ENGLISH });

const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(ENGLISH),
  ko: () => import('./korean').then(({ KOREAN }) => KOREAN),
};

/** The messages of a language; the English ones while it is not loaded. */
export function catalogueOf(code: Language): Catalogue {
  return loaded.value[code] ?? ENGLISH;
}

/** Loads a language's messages if need be and lets the page speak it. Fails when they cannot be had. */
export async function speak(code: Language): Promise<void> {
  const catalogue = await LOADERS[code]();
  loaded.value = { ...loaded.peek(), [code]: catalogue };
  language.value = code;
}

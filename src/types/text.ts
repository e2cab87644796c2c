// A text in every language that scenario files are written in, and in simple words where its author wrote some.

export const TEXT_LANGUAGES = ['en', 'ko'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Each of them in simple words for younger readers, by the variant that BCP 47 registers. */
export const SIMPLE_LANGUAGES = ['en-simple', 'ko-simple'] as const;
export type SimpleLanguage = (typeof SIMPLE_LANGUAGES)[number];

export function simpleOf(language: TextLanguage): SimpleLanguage {
  return `${language}-simple`;
}

/** One text in each language; simple words may be left out. */
export type Text = Readonly<Record<TextLanguage, string>> &
  Readonly<Partial<Record<SimpleLanguage, string>>>;

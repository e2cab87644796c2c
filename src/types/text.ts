// A text in every language that scenario files are written in.

export const TEXT_LANGUAGES = ['en', 'ko'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];
/** One text in each of them. */
export type Text = Readonly<Record<TextLanguage, string>>;

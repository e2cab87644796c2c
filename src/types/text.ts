// A text in every language of the game.

export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];
/** One text in every language of the game. */
export type Text = Readonly<Record<Language, string>>;

// Characters that cannot be seen, but for the joiners that emoji and some scripts need between two others.

const PICTURE = '\\p{Extended_Pictographic}';
const JOINED = [
  'Arabic',
  'Bengali',
  'Devanagari',
  'Gujarati',
  'Gurmukhi',
  'Kannada',
  'Malayalam',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const JOINER = [
  `(?<=[${PICTURE}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=${PICTURE})`,
  `(?<=[${JOINED}])[\\u200c\\u200d](?=[${JOINED}])`,
].join('|');

/** A regular expression for one character of these classes that is no such joiner. */
export function unseen(classes: string, flags: string): RegExp {
  return new RegExp(`(?!${JOINER})[${classes}]`, flags);
}

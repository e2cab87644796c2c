// The joiners, themselves unseen, that emoji and some scripts need between two other characters.

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
/** Such a joiner, for the part of a regular expression with the flag u that must not match. */
export const JOINER = [
  `(?<=[${PICTURE}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=${PICTURE})`,
  `(?<=[${JOINED}])[\\u200c\\u200d](?=[${JOINED}])`,
].join('|');

// Picks the letters of a code out of a text, past everything that mail programs and word processors put between them.

/** What mail programs and word processors put between the letters of a code, for a regular expression: blanks, line breaks, quotes and marks of quoting. */
export const BETWEEN =
  '[\\s\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff"\'`´‘’‚‛“”„‟«»‹›>|*_=-]';
const LETTER = /[0-9A-Za-z]/;
const IS_BETWEEN = new RegExp(BETWEEN, 'u');
/** Most characters of a text that are shown. */
const SHOWN = 40;

/** The letters from an offset on, at most so many, and the offset behind the last of them. */
export function gather(text: string, from: number, most: number): { letters: string; to: number } {
  let letters = '';
  let to = from;
  for (let at = from; at < text.length && letters.length < most; at++) {
    const character = text.charAt(at);
    if (LETTER.test(character)) {
      letters += character;
      to = at + 1;
    } else if (!IS_BETWEEN.test(character)) break;
  }
  return { letters, to };
}

/** The beginning of a text on one line, in at most 40 characters. */
export function shorten(text: string): string {
  const plain = text
    .slice(0, 2 * SHOWN)
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain;
}

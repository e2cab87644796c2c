// Picks the letters of a code out of a text, past everything that mail programs and word processors put between them.

/** What mail programs and word processors put between the letters of a code, for a regular expression: blanks, line breaks, quotes and marks of quoting. */
export const BETWEEN =
  '[\\s\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff"\'`´‘’‚‛“”„‟«»‹›>|*_=-]';
const LETTER = /[0-9A-Za-z]/;
const IS_BETWEEN = new RegExp(BETWEEN, 'u');
/** Most characters of a text that are shown. */
const SHOWN = 40;
/** Most characters over which the letters of one code may be spread: ten for each letter of the longest. */
const LONGEST_SPREAD = 200_000;

const NEITHER = 0;
const IS_LETTER = 1;
const IS_GAP = 2;

function kindOf(character: string): number {
  if (LETTER.test(character)) return IS_LETTER;
  return IS_BETWEEN.test(character) ? IS_GAP : NEITHER;
}

/** The kinds of the first characters of Unicode, which nearly all texts are made of. */
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => kindOf(String.fromCharCode(unit)));

/** The letters from an offset on, at most so many, and the offset behind the last of them. */
export function gather(text: string, from: number, most: number): { letters: string; to: number } {
  const end = Math.min(text.length, from + LONGEST_SPREAD);
  let letters = '';
  let to = from;
  for (let at = from; at < end && letters.length < most; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? kindOf(text.charAt(at));
    if (kind === IS_LETTER) {
      letters += text.charAt(at);
      to = at + 1;
    } else if (kind === NEITHER) break;
  }
  return { letters, to };
}

/** The beginning of a text on one line, in at most 40 characters; it holds nothing of the text itself, which may be large. */
export function shorten(text: string): string {
  const plain = text
    .slice(0, 2 * SHOWN)
    .replace(/\s+/g, ' ')
    .trim()
    .split('')
    .join('');
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain;
}

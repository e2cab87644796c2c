// Keeps long texts of a file from flooding the findings about it.

import { withNumbers } from './hidden';

const LONGEST_QUOTE = 60;
/** The first half of a surrogate pair, whose second half was cut off. */
const HALF = /[\ud800-\udbff]$/;

/** The text, or its beginning where it is too long to be shown, with the numbers of its hidden characters. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_QUOTE) return withNumbers(text);
  return withNumbers(`${text.slice(0, LONGEST_QUOTE).replace(HALF, '')}…`);
}

const MOST_LISTED = 100;

/** The words with commas between them; only the first of them where there are more than anybody reads. */
export function listed(words: readonly string[]): string {
  const more = words.length - MOST_LISTED;
  const first = words.slice(0, MOST_LISTED).join(', ');
  return more > 0 ? `${first} and ${more} more` : first;
}

// Keeps what a file says of itself from flooding the findings about it.

const LONGEST_QUOTE = 60;

/** The text, or its beginning where it is too long to be shown. */
export function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

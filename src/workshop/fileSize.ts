// How large a file is.

/** The size of a text in thousands of bytes as it is kept in a file. */
export function sizeKb(text: string): number {
  return new TextEncoder().encode(text).length / 1000;
}

// How large a text is as a file.

/** The size of a text in thousands of bytes as it is kept in a file. */
export function sizeKb(text: string): number {
  return new TextEncoder().encode(text).length / 1000;
}

// How large a file is.

/** The size of a text as a file, in thousands of bytes. */
export function sizeKb(text: string): number {
  return new TextEncoder().encode(text).length / 1000;
}

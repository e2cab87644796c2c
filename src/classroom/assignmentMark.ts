// The mark by which a game names the assignment that it was played for.

/** The mark of an assignment by which hand-ins name it, six hexadecimal digits; null where the address has none. */
export function markIn(address: string): string | null {
  return /^#play\?v=\d+-([0-9a-f]{6})(?:&|$)/.exec(address)?.[1] ?? null;
}

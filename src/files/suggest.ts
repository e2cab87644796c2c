// Guesses which allowed word was meant by a mistyped one.

/** Where the row of one letter begins and ends, so far as few enough edits can lead there. */
function bandOf(row: number, length: number, most: number): readonly [from: number, to: number] {
  return [Math.max(1, row - most), Math.min(length, row + most)];
}

/** The row of the next letter: `rows` are the one before and the one before that. */
function nextRow(
  [a, b]: readonly [string, string],
  i: number,
  [row, before]: readonly [readonly number[], readonly number[]],
  most: number,
): number[] {
  const [from, to] = bandOf(i, b.length, most);
  const next: number[] = Array.from({ length: b.length + 1 }, () => Number.POSITIVE_INFINITY);
  next[0] = i;
  for (let j = from; j <= to; j++) {
    const change = row[j - 1]! + Number(a[i - 1] !== b[j - 1]);
    const least = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    next[j] = isSwap ? Math.min(least, before[j - 2]! + 1) : least;
  }
  return next;
}

/**
 * Edits (add, drop, change or swap neighbours) that turn one word into another, case apart; infinite where it is
 * known that there are more than `most`.
 */
export function editDistance(from: string, to: string, most = Number.POSITIVE_INFINITY): number {
  const words = [from.toLowerCase(), to.toLowerCase()] as const;
  const [a, b] = words;
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) [before, row] = [row, nextRow(words, i, [row, before], most)];
  const distance = row[b.length]!;
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}

const LONGEST_WORD = 60;
/** Who has changed more letters than that has meant another word. */
const MOST_EDITS = 6;

/** The nearest allowed word, when it is near enough to be what was meant. */
export function nearestWord(word: string, allowed: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  let best: string | undefined;
  let most = Math.min(MOST_EDITS, Math.max(1, Math.floor(word.length / 3)));
  for (const candidate of allowed) {
    const distance = editDistance(word, candidate, most);
    if (distance > most) continue;
    best = candidate;
    most = distance - 1;
  }
  return best;
}

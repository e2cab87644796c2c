// Guesses which allowed word was meant by a mistyped one.

/** Two words, and the number of edits up to which they are counted. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly most: number;
}

/** Edits from the beginning of one word to every beginning of the other, by length. */
type Row = number[];

/** Fills the row of the next letter as far as it stays within the limit, and gives its least number. */
function fillRow(i: number, { a, b, most }: Pair, next: Row, row: Row, before: Row): number {
  const first = Math.max(1, i - most);
  const last = Math.min(b.length, i + most);
  let least = first === 1 ? i : Number.POSITIVE_INFINITY;
  next[first - 1] = least;
  next[last + 1] = Number.POSITIVE_INFINITY;
  for (let j = first; j <= last; j++) {
    const change = row[j - 1]! + Number(a[i - 1] !== b[j - 1]);
    let edits = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    if (isSwap) edits = Math.min(edits, before[j - 2]! + 1);
    next[j] = edits;
    least = Math.min(least, edits);
  }
  return least;
}

/**
 * Edits (add, drop, change or swap neighbours) that turn one word into another, case apart; infinite where there are
 * more than `most`, which is cheaper to find out.
 */
export function editDistance(from: string, to: string, most = Number.POSITIVE_INFINITY): number {
  const pair: Pair = { a: from.toLowerCase(), b: to.toLowerCase(), most };
  const { a, b } = pair;
  let before: Row = [];
  let next: Row = [];
  let row: Row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(i, pair, next, row, before) > most) return Number.POSITIVE_INFINITY;
    [before, row, next] = [row, next, before];
  }
  const edits = row[b.length] ?? Number.POSITIVE_INFINITY;
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

const LONGEST_WORD = 60;
/** Whoever changed more letters than this meant another word. */
const MOST_EDITS = 6;

/** The nearest allowed word, when it is near enough to be what was meant. */
export function nearestWord(word: string, allowed: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  let best: string | undefined;
  let most = Math.min(MOST_EDITS, Math.max(1, Math.floor(word.length / 3)));
  for (const candidate of allowed) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = editDistance(word, candidate, most);
    if (distance > most) continue;
    best = candidate;
    most = distance - 1;
  }
  return best;
}

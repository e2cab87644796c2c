// A text on the way to another one: its numbers roll, other words change half-way.

/** A text and the numbers that it tells. */
export interface Told {
  readonly of: readonly number[];
  readonly text: string;
}

/** Writes the text with these numbers in the place of its own. */
export type Write = (...numbers: number[]) => string;

/** `share` of the way from one text to another, which `write` writes, 0 to 1; the ends are the texts themselves. */
export function rolledText(from: Told, to: Told, write: Write, share: number): string {
  if (share <= 0 || share >= 1) return share <= 0 ? from.text : to.text;
  const rolls = to.of.length > 0 && to.of.length === from.of.length;
  if (!rolls) return share < 0.5 ? from.text : to.text;
  return write(...to.of.map((now, i) => from.of[i]! + (now - from.of[i]!) * share));
}

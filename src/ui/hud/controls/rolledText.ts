// A text on the way to another one: numbers between the same words roll, other words change half-way.

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** A number between two others, written like the second. */
function between(from: string, to: string, share: number): string {
  const [old, now] = [from, to].map((digits) => Number(digits.replaceAll(',', '')));
  const decimals = to.split('.')[1]?.length ?? 0;
  const value = (old! + (now! - old!) * share).toFixed(decimals);
  return to.includes(',') || from.includes(',')
    ? value.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')
    : value;
}

/** `share` of the way from one text to another, 0 to 1; the ends are the texts themselves. */
export function rolledText(from: string, to: string, share: number): string {
  if (share <= 0 || share >= 1) return share <= 0 ? from : to;
  if (from.replaceAll(NUMBER, '0') !== to.replaceAll(NUMBER, '0')) return share < 0.5 ? from : to;
  const olds = from.match(NUMBER) ?? [];
  let at = 0;
  return to.replaceAll(NUMBER, (now) => between(olds[at++]!, now, share));
}

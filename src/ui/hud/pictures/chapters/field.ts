// The field of a chapter's scene: its middle is a tile of 16 to 9, the whole of it a banner of 16 to 5.

/** Edges of the whole field; a tile shows x from 0 to `tile`. */
export const FIELD = { left: -96, right: 336, tile: 240, height: 135 } as const;

/** Light of a scene: fair, overcast, after sunset, scorching. */
export type Mood = 'day' | 'ash' | 'dusk' | 'ember';

/** The cut of the field for a tile, or for a banner. */
export function fieldBox(isWide: boolean): string {
  return isWide
    ? `${FIELD.left} 0 ${FIELD.right - FIELD.left} ${FIELD.height}`
    : `0 0 ${FIELD.tile} ${FIELD.height}`;
}

/** Rays from `from` to `to` around a sun, as a path of `count` strokes. */
export function rays(x: number, y: number, from: number, to: number, count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const turn = (i * 2 * Math.PI) / count;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const end = i % 2 === 0 ? to : (from + to) / 2;
    const at = (r: number) => `${(x + cos * r).toFixed(1)},${(y + sin * r).toFixed(1)}`;
    return `M${at(from)}L${at(end)}`;
  }).join('');
}

// The sea of a chapter's scene: flat strokes when it is calm, wavelets when it is not.

import { FIELD } from './field';

/** Rows of the water, closer to each other near the horizon. */
const ROWS = [5, 10, 16, 23, 31, 40, 50, 61];

function flat(y: number, row: number): string {
  const strokes: string[] = [];
  for (let x = FIELD.left + ((row * 37) % 50); x < FIELD.right; x += 58 + ((row * 13) % 22))
    strokes.push(`M${x},${y}h${22 + ((row * 17) % 24)}`);
  return strokes.join('');
}

function wavelets(y: number, row: number): string {
  const width = 4 + row;
  const strokes: string[] = [];
  for (let x = FIELD.left + ((row * 23) % 30); x < FIELD.right; x += 30 + row * 4)
    strokes.push(`M${x},${y}q${width / 2},${-width / 2} ${width},0t${width},0`);
  return strokes.join('');
}

export interface SeaProps {
  readonly horizon: number;
  readonly isCalm?: boolean;
}

export function Sea({ horizon, isCalm = false }: SeaProps) {
  const draw = isCalm ? flat : wavelets;
  return (
    <>
      <path
        class="ink-sea"
        d={`M${FIELD.left},${horizon}H${FIELD.right}V${FIELD.height}H${FIELD.left}Z`}
      />
      <path class="line-sea" d={ROWS.map((row, i) => draw(horizon + row, i)).join('')} />
    </>
  );
}

// Engraved sky behind a chapter's scene, in the mood of the time.

import { FIELD, type Mood } from './field';

const GAP = 7;

export interface ChapterSkyProps {
  readonly mood: Mood;
  /** Height of the horizon from the top. */
  readonly horizon: number;
}

export function ChapterSky({ mood, horizon }: ChapterSkyProps) {
  const rows = Array.from({ length: Math.floor(horizon / GAP) }, (_, i) => 4 + i * GAP);
  return (
    <>
      <path
        class={`sky-${mood}`}
        d={`M${FIELD.left},0H${FIELD.right}V${horizon + 1}H${FIELD.left}Z`}
      />
      <path
        class={`line-sky on-${mood}`}
        d={rows.map((y) => `M${FIELD.left},${y}H${FIELD.right}`).join('')}
      />
    </>
  );
}

// Two lines over the turns of a game, the player's and par's, drawn small; their numbers are in a table beside it.

export interface PairChartProps {
  /** Spoken description of the whole chart. */
  readonly label: string;
  readonly own: readonly number[];
  readonly par: readonly number[];
  /** What was really there at the end, drawn as a ring. */
  readonly ring?: number;
  /** The ends of the scale, in words. */
  readonly write: (value: number) => string;
  readonly first: string;
  readonly last: string;
}

const WIDTH = 320;
const HEIGHT = 132;
const LEFT = 8;
const RIGHT = 312;
const TOP = 22;
const BOTTOM = 104;

const RING = 5;

function heightOf(value: number, low: number, high: number): number {
  return BOTTOM - (value - low) * ((BOTTOM - TOP) / (high - low || 1));
}

function pathOf(values: readonly number[], low: number, high: number): string {
  const across = (RIGHT - LEFT) / Math.max(1, values.length - 1);
  return values
    .map((value, i) => `${i === 0 ? 'M' : 'L'}${LEFT + i * across},${heightOf(value, low, high)}`)
    .join('');
}

export function PairChart({ label, own, par, ring, write, first, last }: PairChartProps) {
  const all = [...own, ...par, ...(ring === undefined ? [] : [ring])];
  const low = Math.min(0, ...all);
  const high = Math.max(...all);
  return (
    <svg class="pair-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="course-grid" d={`M${LEFT},${TOP}H${RIGHT}M${LEFT},${BOTTOM}H${RIGHT}`} />
      <text class="course-text chart-axis" x={LEFT} y={TOP - 7}>
        {write(high)}
      </text>
      <text class="course-text" x={LEFT} y={HEIGHT - 8}>
        {first}
      </text>
      <text class="course-text" x={RIGHT} y={HEIGHT - 8} text-anchor="end">
        {last}
      </text>
      <path class="course-line course-par" d={pathOf(par, low, high)} />
      <path class="course-line course-you" d={pathOf(own, low, high)} />
      {ring === undefined ? null : (
        <circle class="pair-ring" cx={RIGHT} cy={heightOf(ring, low, high)} r={RING} />
      )}
    </svg>
  );
}

// What a model says of past years beside what was measured, as wide as the page: one line, measured points, and a shade where they lie too far apart.

import { namedPoints } from './worldLine';
import { useWidth } from './useWidth';

export interface HistoryPoint {
  readonly name: string;
  readonly model: number;
  /** What was measured; null where nothing was. */
  readonly source: number | null;
  readonly isMissed: boolean;
}

export interface HistoryChartProps {
  /** Spoken description of the whole chart; its numbers are in a table beside it. */
  readonly label: string;
  readonly points: readonly HistoryPoint[];
  readonly write: (value: number) => string;
}

const FIRST_WIDTH = 960;
const HEIGHT = 260;
const LEFT = 74;
const TOP = 14;
const BOTTOM = 222;
const END = 16;
const POINT_WIDTH = 76;
/** Factors between two levels, the first with which few enough are needed. */
const FACTORS = [1.5, 2, 3, 10, 100, 1000];
const MOST_LEVELS = 6;

interface Scale {
  readonly left: number;
  readonly right: number;
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  readonly levels: readonly number[];
  /** Half of the way from one point to the next. */
  readonly half: number;
}

function levelsOf(values: readonly number[]): number[] {
  const least = Math.min(...values);
  const span = Math.log(Math.max(...values) / least);
  const factor = FACTORS.find((one) => span / Math.log(one) <= MOST_LEVELS - 1) ?? 10_000;
  const steps = Math.max(1, Math.ceil(span / Math.log(factor) - 1e-9));
  return Array.from({ length: steps + 1 }, (_, i) => least * factor ** i);
}

/** Every step upwards is the same factor. */
function scaleOf(points: readonly HistoryPoint[], width: number): Scale {
  const values = points.flatMap(({ model, source }) =>
    source === null ? [model] : [model, source],
  );
  const levels = levelsOf(values);
  const low = Math.log(levels[0]!);
  const high = Math.log(levels.at(-1)!);
  const step = (width - END - LEFT) / Math.max(1, points.length);
  return {
    left: LEFT,
    right: width - END,
    levels,
    half: step / 2,
    x: (place) => LEFT + (place + 0.5) * step,
    y: (value) => BOTTOM - ((BOTTOM - TOP) * (Math.log(value) - low)) / (high - low || 1),
  };
}

type PartProps = HistoryChartProps & { readonly scale: Scale };

function Grid({ points, write, scale }: PartProps) {
  const { left, right, levels, x, y } = scale;
  return (
    <g class="chart-axis">
      {levels.map((value) => (
        <g key={value}>
          <path class="course-grid" d={`M${left},${y(value)}H${right}`} />
          <text class="course-text" x={left - 8} y={y(value) + 5} text-anchor="end">
            {write(value)}
          </text>
        </g>
      ))}
      {namedPoints(points.length, right - left, POINT_WIDTH).map((place) => (
        <text key={place} class="course-text" x={x(place)} y={HEIGHT - 12} text-anchor="middle">
          {points[place]!.name}
        </text>
      ))}
    </g>
  );
}

/** Where the model misses: a shaded column with a cross at its foot. */
function Misses({ points, scale }: PartProps) {
  const { x, half } = scale;
  return (
    <g>
      {points.map(({ isMissed }, i) =>
        isMissed ? (
          <g key={i}>
            <rect
              class="history-miss"
              x={x(i) - half}
              y={TOP}
              width={2 * half}
              height={BOTTOM - TOP}
            />
            <path class="history-cross" d={`M${x(i) - 4},${BOTTOM - 12}l8,8m0,-8l-8,8`} />
          </g>
        ) : null,
      )}
    </g>
  );
}

function pathOf(points: readonly HistoryPoint[], scale: Scale, read: 'model' | 'source'): string {
  let path = '';
  points.forEach((point, i) => {
    const value = point[read];
    if (value === null) return;
    path += `${path === '' ? 'M' : 'L'}${scale.x(i)},${scale.y(value)}`;
  });
  return path;
}

export function HistoryChart(props: HistoryChartProps) {
  const { element, width } = useWidth(FIRST_WIDTH);
  const points = props.points.filter(({ model }) => model > 0);
  if (points.length < 2) return null;
  const scale = scaleOf(points, width);
  const parts = { ...props, points, scale };
  return (
    <svg
      ref={element}
      class="history-chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={props.label}
    >
      <Misses {...parts} />
      <Grid {...parts} />
      <path class="course-line course-par" d={pathOf(points, scale, 'source')} />
      <path class="course-line course-you" d={pathOf(points, scale, 'model')} />
      {points.map(({ source }, i) =>
        source === null ? null : (
          <circle key={i} class="history-dot" cx={scale.x(i)} cy={scale.y(source)} r="4.5" />
        ),
      )}
    </svg>
  );
}

// The ranks of all countries over time, the first on top; lines cross where one overtakes another.

import { useWidth } from './useWidth';
import {
  type ChartLine,
  drawnOrder,
  labelWidth,
  lastValue,
  namedPoints,
  pathThrough,
} from './worldLine';

export interface RanksChartProps {
  /** Spoken description of the whole chart; its numbers are in a table beside it. */
  readonly label: string;
  /** Ranks from 1. */
  readonly lines: readonly ChartLine[];
  readonly points: readonly string[];
}

const FIRST_WIDTH = 520;
const ROW = 24;
const LEFT = 34;
/** The distance from the end of a line to its words. */
const GAP = 14;
const FOOT = 26;
const POINT_WIDTH = 76;
/** Up to this many points have dots, which would touch if there were more. */
const MOST_DOTS = 9;

function Rank({
  line,
  x,
  y,
}: {
  line: ChartLine;
  x: (place: number) => number;
  y: (rank: number) => number;
}) {
  const last = lastValue(line)!;
  const end = line.values.length - 1;
  const shown = (place: number) => place === end || line.values.length <= MOST_DOTS;
  return (
    <g class={`world-line is-${line.look} ${line.className}`}>
      <path class="world-path" d={pathThrough(line.values, x, y)} />
      {line.values.map((rank, place) =>
        rank === null || !shown(place) ? null : (
          <circle
            key={place}
            class="world-dot"
            cx={x(place)}
            cy={y(rank)}
            r={line.look === 'home' ? 6 : 4}
          />
        ),
      )}
      <text class="world-label" x={x(end) + GAP} y={y(last) + 5} data-why={line.why}>
        {line.label}
      </text>
    </g>
  );
}

export function RanksChart({ label, lines, points }: RanksChartProps) {
  const { element, width } = useWidth(FIRST_WIDTH);
  const ranked = lines.filter((line) => lastValue(line) !== null);
  const right = width - GAP - labelWidth(ranked);
  const last = points.length - 1;
  const x = (place: number) => (last === 0 ? right : LEFT + ((right - LEFT) * place) / last);
  const y = (rank: number) => (rank - 0.5) * ROW;
  const height = ranked.length * ROW + FOOT;
  return (
    <svg
      ref={element}
      class="ranks"
      viewBox={`0 0 ${width} ${height}`}
      style={{ height: `${height}px` }}
      role="img"
      aria-label={label}
    >
      {ranked.map((_, i) => (
        <text
          key={i}
          class="course-text chart-axis"
          x={LEFT - 14}
          y={y(i + 1) + 5}
          text-anchor="end"
        >
          {i + 1}
        </text>
      ))}
      {namedPoints(points.length, right - LEFT, POINT_WIDTH).map((place) => (
        <text
          key={place}
          class="course-text"
          x={x(place)}
          y={height - 4}
          text-anchor={place === points.length - 1 ? 'end' : 'middle'}
        >
          {points[place]}
        </text>
      ))}
      {drawnOrder(ranked).map((line) => (
        <Rank key={line.id} line={line} x={x} y={y} />
      ))}
    </svg>
  );
}

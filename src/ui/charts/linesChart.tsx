// The courses of all countries as lines over time, with their names at the ends; the numbers are in a table beside it.

import { labelPlaces } from './labelPlaces';
import { useWidth } from './useWidth';
import {
  type ChartLine,
  drawnOrder,
  labelWidth,
  lastValue,
  namedPoints,
  pathThrough,
} from './worldLine';

export interface LinesChartProps {
  /** Spoken description of the whole chart. */
  readonly label: string;
  readonly lines: readonly ChartLine[];
  /** The name of each point in time. */
  readonly points: readonly string[];
  /** Whether less is better; then the scale begins at the top. */
  readonly isLessBetter: boolean;
  readonly level: (value: number) => string;
}

const FIRST_WIDTH = 800;
const HEIGHT = 250;
const LEFT = 42;
const TOP = 14;
const BOTTOM = 216;
/** The distance from the end of a line to its words. */
const LEADER = 19;
const LABEL_HEIGHT = 17;
const POINT_WIDTH = 76;
const LEVELS = 5;
const STEPS = [0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20];

interface Scale {
  readonly right: number;
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  readonly levels: readonly number[];
}

function levelsOf(lines: readonly ChartLine[]): number[] {
  const values = lines.flatMap((line) => line.values).filter((value) => value !== null);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const step = STEPS.find((size) => (most - least) / size <= LEVELS) ?? 20;
  const first = Math.floor(least / step);
  const count = Math.max(1, Math.ceil(most / step) - first);
  return Array.from({ length: count + 1 }, (_, i) => (first + i) * step);
}

function scaleOf({ lines, points, isLessBetter }: LinesChartProps, width: number): Scale {
  const right = width - LEADER - labelWidth(lines);
  const levels = levelsOf(lines);
  const [low, high] = [levels[0]!, levels[levels.length - 1]!];
  const [bottom, top] = isLessBetter ? [high, low] : [low, high];
  const last = points.length - 1;
  return {
    right,
    levels,
    x: (place) => (last === 0 ? right : LEFT + ((right - LEFT) * place) / last),
    y: (value) => BOTTOM - ((BOTTOM - TOP) * (value - bottom)) / (top - bottom || 1),
  };
}

function Grid({
  scale,
  points,
  level,
}: Pick<LinesChartProps, 'points' | 'level'> & { scale: Scale }) {
  const { right, levels, x, y } = scale;
  return (
    <g class="chart-axis">
      {levels.map((value) => (
        <g key={value}>
          <path class="course-grid" d={`M${LEFT},${y(value)}H${right}`} />
          <text class="course-text" x={LEFT - 8} y={y(value) + 5} text-anchor="end">
            {level(value)}
          </text>
        </g>
      ))}
      {namedPoints(points.length, right - LEFT, POINT_WIDTH).map((place) => (
        <text
          key={place}
          class="course-text"
          x={x(place)}
          y={HEIGHT - 10}
          text-anchor={place === points.length - 1 ? 'end' : 'middle'}
        >
          {points[place]}
        </text>
      ))}
    </g>
  );
}

function Line({ line, scale, labelY }: { line: ChartLine; scale: Scale; labelY: number }) {
  const { right, x, y } = scale;
  const last = lastValue(line);
  const end = last === null ? null : y(last);
  return (
    <g class={`world-line is-${line.look} ${line.className}`}>
      <path class="world-path" d={pathThrough(line.values, x, y)} />
      {end === null ? null : (
        <>
          <circle class="world-dot" cx={right} cy={end} r={line.look === 'home' ? 6 : 4} />
          <path class="world-leader" d={`M${right + 7},${end}L${right + 15},${labelY}`} />
          <text class="world-label" x={right + LEADER} y={labelY + 5} data-why={line.why}>
            {line.label}
          </text>
        </>
      )}
    </g>
  );
}

export function LinesChart(props: LinesChartProps) {
  const { element, width } = useWidth(FIRST_WIDTH);
  const scale = scaleOf(props, width);
  const lines = props.lines.filter((line) => lastValue(line) !== null);
  const places = labelPlaces(
    lines.map((line) => ({ id: line.id, at: scale.y(lastValue(line) ?? 0) })),
    { top: TOP, bottom: HEIGHT - 12, height: LABEL_HEIGHT },
  );
  return (
    <svg
      ref={element}
      class="world-chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={props.label}
    >
      <Grid {...props} scale={scale} />
      {drawnOrder(lines).map((line) => (
        <Line key={line.id} line={line} scale={scale} labelY={places.get(line.id) ?? 0} />
      ))}
    </svg>
  );
}

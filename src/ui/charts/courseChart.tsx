// The course of a game as a line over its turns, with the bars of the medals; labels are at the ends of lines.

import { useWidth } from './useWidth';

export interface CourseLine {
  readonly name: string;
  readonly look: 'you' | 'par' | 'gold' | 'silver' | 'bronze';
  /** One value a turn, or a single one for a level line. */
  readonly values: readonly number[];
}

export interface CourseChartProps {
  /** Spoken description of the whole chart; its numbers are in the table beside it. */
  readonly label: string;
  readonly lines: readonly CourseLine[];
  readonly turns: number;
  readonly turnName: (turn: number) => string;
  /** Turns that get a mark with a number. */
  readonly marks: readonly number[];
}

/** The width before the page has measured the chart. */
const FIRST_WIDTH = 860;
const NARROW = 560;
const HEIGHT = 300;
const LEFT = 44;
const TOP = 12;
const BOTTOM = 266;
/** Room for the labels at the line ends. */
const LABEL_WIDTH = { wide: 144, narrow: 108 };
const STEP = 10;
const LABEL_HEIGHT = 17;

interface Scale {
  readonly width: number;
  /** Where the plot ends and the labels begin. */
  readonly right: number;
  readonly x: (turn: number) => number;
  readonly y: (value: number) => number;
  readonly low: number;
  readonly high: number;
}

function scaleOf({ lines, turns }: CourseChartProps, width: number): Scale {
  const right = width - (width < NARROW ? LABEL_WIDTH.narrow : LABEL_WIDTH.wide);
  const values = lines.flatMap((line) => line.values);
  const low = Math.max(0, Math.floor((Math.min(...values) - 2) / STEP) * STEP);
  const high = Math.min(100, Math.ceil((Math.max(...values) + 2) / STEP) * STEP);
  const across = (right - LEFT) / Math.max(1, turns - 1);
  const down = (BOTTOM - TOP) / (high - low);
  return {
    width,
    right,
    low,
    high,
    x: (turn) => LEFT + (turn - 1) * across,
    y: (value) => BOTTOM - (value - low) * down,
  };
}

function pathOf({ values }: CourseLine, { x, y, right }: Scale): string {
  if (values.length === 1) return `M${LEFT},${y(values[0]!)}H${right}`;
  return values.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i + 1)},${y(value)}`).join('');
}

/** Moves labels apart, from the top down, so that none covers another. */
function labelHeights(lines: readonly CourseLine[], { y }: Scale): Map<string, number> {
  const wanted = lines
    .map((line) => ({ name: line.name, at: y(line.values[line.values.length - 1]!) }))
    .sort((a, b) => a.at - b.at);
  const placed = new Map<string, number>();
  let free = TOP;
  for (const { name, at } of wanted) {
    const height = Math.max(at, free);
    placed.set(name, height);
    free = height + LABEL_HEIGHT;
  }
  return placed;
}

function Grid({
  scale,
  turns,
  turnName,
}: Pick<CourseChartProps, 'turns' | 'turnName'> & { readonly scale: Scale }) {
  const levels: number[] = [];
  for (let value = scale.low; value <= scale.high; value += STEP) levels.push(value);
  const every = scale.width < NARROW ? 6 : turns > 12 ? 4 : 3;
  const named = Array.from({ length: turns }, (_, i) => i + 1).filter(
    (turn) => (turn - 1) % every === 0,
  );
  return (
    <g class="chart-axis">
      {levels.map((value) => (
        <g key={value}>
          <path class="course-grid" d={`M${LEFT},${scale.y(value)}H${scale.right}`} />
          <text class="course-text" x={LEFT - 8} y={scale.y(value) + 5} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {named.map((turn) => (
        <text key={turn} class="course-text" x={scale.x(turn)} y={HEIGHT - 8} text-anchor="middle">
          {turnName(turn)}
        </text>
      ))}
    </g>
  );
}

function Marks({
  scale,
  line,
  marks,
}: {
  scale: Scale;
  line: CourseLine;
  marks: readonly number[];
}) {
  return (
    <g>
      {marks.map((turn, i) => (
        <g key={turn}>
          <path
            class="course-drop"
            d={`M${scale.x(turn)},${scale.y(line.values[turn - 1]!)}V${BOTTOM}`}
          />
          <circle
            class="course-mark"
            cx={scale.x(turn)}
            cy={scale.y(line.values[turn - 1]!)}
            r="13"
          />
          <text
            class="course-number"
            data-place
            x={scale.x(turn)}
            y={scale.y(line.values[turn - 1]!) + 5}
            text-anchor="middle"
          >
            {i + 1}
          </text>
        </g>
      ))}
    </g>
  );
}

export function CourseChart(props: CourseChartProps) {
  const { label, lines, marks } = props;
  const { element, width } = useWidth(FIRST_WIDTH);
  const scale = scaleOf(props, width);
  const heights = labelHeights(lines, scale);
  const you = lines.find(({ look }) => look === 'you');
  return (
    <svg
      ref={element}
      class="course"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <Grid {...props} scale={scale} />
      {lines.map((line) => (
        <g key={line.name}>
          <path class={`course-line course-${line.look}`} d={pathOf(line, scale)} />
          <text
            class={`course-label course-label-${line.look}`}
            x={scale.right + 20}
            y={(heights.get(line.name) ?? 0) + 5}
          >
            {line.name}
          </text>
        </g>
      ))}
      {you === undefined ? null : <Marks scale={scale} line={you} marks={marks} />}
    </svg>
  );
}

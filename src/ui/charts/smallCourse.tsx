// One of many small courses on a common scale: a line over rounds, and par beside it; its numbers are in a table.

export interface SmallCourseProps {
  /** Spoken description of the chart. */
  readonly label: string;
  readonly own: readonly number[];
  /** A dashed line: another course for comparison, or par. */
  readonly other: readonly number[];
  /** The ends of the scale, which all courses share. */
  readonly low: number;
  readonly high: number;
  /** Rounds of the whole game, which all courses share. */
  readonly rounds: number;
  /** The round that is compared, from 1; it gets a mark. */
  readonly at: number | null;
}

const WIDTH = 240;
const HEIGHT = 96;
const LEFT = 6;
const RIGHT = 234;
const TOP = 8;
const BOTTOM = 88;
const DOT = 3;

interface Place {
  readonly x: (round: number) => number;
  readonly y: (value: number) => number;
}

function placeOf({ low, high, rounds }: SmallCourseProps): Place {
  const across = (RIGHT - LEFT) / Math.max(1, rounds - 1);
  const down = (BOTTOM - TOP) / (high - low || 1);
  return {
    x: (round) => LEFT + (round - 1) * across,
    y: (value) => BOTTOM - (value - low) * down,
  };
}

function pathOf(values: readonly number[], { x, y }: Place): string {
  return values.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i + 1)},${y(value)}`).join('');
}

export function SmallCourse(props: SmallCourseProps) {
  const { label, own, other, at } = props;
  const place = placeOf(props);
  const last = own.at(-1);
  return (
    <svg class="small-course" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="course-grid" d={`M${LEFT},${TOP}H${RIGHT}M${LEFT},${BOTTOM}H${RIGHT}`} />
      {at === null ? null : <path class="course-drop" d={`M${place.x(at)},${TOP}V${BOTTOM}`} />}
      <path class="course-line course-par" d={pathOf(other, place)} />
      <path class="course-line small-course-own" d={pathOf(own, place)} />
      {last === undefined ? null : (
        <circle class="small-course-dot" cx={place.x(own.length)} cy={place.y(last)} r={DOT} />
      )}
    </svg>
  );
}

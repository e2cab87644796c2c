// A country's line in the charts of the world: its course, the words at its end, and how it is highlighted.

/** Home is the thickest, chosen rivals have a colour, all others are grey. */
export type LineLook = 'home' | 'chosen' | 'other';

export interface ChartLine {
  readonly id: string;
  /** The class that gives it its colour. */
  readonly className: string;
  /** Words at the end of the line. */
  readonly label: string;
  /** Null where there is no value. */
  readonly values: readonly (number | null)[];
  readonly look: LineLook;
  /** The quantity of the number at the end of the line. */
  readonly why: string;
}

const ORDER: readonly LineLook[] = ['other', 'chosen', 'home'];

/** In the order of drawing, home last and so on top. */
export function drawnOrder<L extends ChartLine>(lines: readonly L[]): L[] {
  return [...lines].sort((a, b) => ORDER.indexOf(a.look) - ORDER.indexOf(b.look));
}

/** The path through the values, with gaps where there are none. */
export function pathThrough(
  values: ChartLine['values'],
  x: (place: number) => number,
  y: (value: number) => number,
): string {
  let isOpen = false;
  return values
    .map((value, i) => {
      const step = value === null ? '' : `${isOpen ? 'L' : 'M'}${x(i)},${y(value)}`;
      isOpen = value !== null;
      return step;
    })
    .join('');
}

/** The most pixels that a letter takes: of Latin script and figures, and of Hangul. */
const LETTERS = { latin: 7.4, hangul: 13.2 };
/** Home's words are larger. */
const HOME_GROWTH = 1.14;

/** The most room that the words at the ends of lines take. */
export function labelWidth(lines: readonly ChartLine[]): number {
  const widths = lines.map(({ label, look }) => {
    const letters = Array.from(label, (letter) =>
      letter > '\u2e80' ? LETTERS.hangul : LETTERS.latin,
    );
    const width = letters.reduce((sum, each) => sum + each, 0);
    return look === 'home' ? width * HOME_GROWTH : width;
  });
  return Math.ceil(Math.max(0, ...widths));
}

/** The last value of a line; null where it has none now. */
export function lastValue({ values }: ChartLine): number | null {
  return values[values.length - 1] ?? null;
}

/** Which points have their name below, so that names do not touch. */
export function namedPoints(count: number, width: number, leastWidth: number): number[] {
  const every = Math.max(1, Math.ceil((count * leastWidth) / Math.max(1, width)));
  const last = count - 1;
  return Array.from({ length: count }, (_, i) => i).filter((i) => (last - i) % every === 0);
}

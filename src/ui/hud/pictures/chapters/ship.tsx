// A container ship, bow to the left, its waterline at the point given.

const BOX_INKS = [
  'ink-red',
  'ink-blue',
  'ink-olive',
  'ink-rose',
  'ink-green',
  'ink-violet',
  'ink-brass',
];
const COLUMNS = 7;

export interface ShipProps {
  readonly x: number;
  readonly y: number;
  /** 1 is a hull of 100. */
  readonly size: number;
  /** Layers of boxes on deck, 0 to 4. */
  readonly layers: number;
  /** Bow to the right. */
  readonly isTurned?: boolean;
}

function boxesOf(layers: number, seed: number) {
  return Array.from({ length: layers }, (_, layer) =>
    Array.from({ length: COLUMNS - (layer > 1 ? layer - 1 : 0) }, (_each, column) => ({
      x: 9 + column * 9.8,
      y: -22 - layer * 8,
      ink: BOX_INKS[(column * 3 + layer * 2 + seed) % BOX_INKS.length],
    })),
  ).flat();
}

export function Ship({ x, y, size, layers, isTurned = false }: ShipProps) {
  const boxes = boxesOf(layers, Math.abs(Math.round(x + y)));
  const place = isTurned
    ? `translate(${x + 100 * size} ${y}) scale(${-size} ${size})`
    : `translate(${x} ${y}) scale(${size})`;
  return (
    <g transform={place}>
      {boxes.map((box) => (
        <path
          key={`${box.x},${box.y}`}
          class={`${box.ink} line-ink is-fine`}
          d={`M${box.x},${box.y}h9.8v8h-9.8z`}
        />
      ))}
      <path class="ink-white line-ink is-fine" d="M80,-14V-42H94V-14ZM84,-42V-50H89V-42Z" />
      <path class="ink-sea" d="M82,-38h10v4h-10z" />
      <path class="ink-dark" d="M-2,-16L100,-14L95,2H8Z" />
      <path class="ink-rose" d="M4,-5L97.4,-4.6L96,-1L6,-1Z" />
      <path class="line-foam" d="M-6,3H14M20,5H60M68,3H108" />
    </g>
  );
}

// A city at the water with lit windows: those who use what is built.

import { frameOf, type SceneProps } from './frame';
import { Sky } from './sky';

const TOWERS = [
  { x: 0, width: 46, height: 150 },
  { x: 40, width: 36, height: 230 },
  { x: 80, width: 50, height: 120 },
  { x: 126, width: 40, height: 270 },
  { x: 170, width: 54, height: 170 },
  { x: 222, width: 48, height: 220 },
];
const GROUND = 500;
const WINDOWS = TOWERS.flatMap(({ x, width, height }, tower) =>
  Array.from({ length: Math.floor(height / 24) }, (_, row) =>
    Array.from({ length: Math.floor(width / 13) }, (_each, column) => ({
      x: x + 6 + column * 12,
      y: GROUND - height + 12 + row * 22,
      lit: (tower * 5 + row * 3 + column * 7) % 4 !== 0,
    })),
  ).flat(),
);

export function CityScene({ isWide }: SceneProps) {
  return (
    <svg {...frameOf(isWide, 288)} aria-hidden="true">
      <Sky horizon={500} sunX={196} sunY={262} />
      {TOWERS.map(({ x, width, height }, i) => (
        <path
          key={x}
          class={`${i % 2 === 0 ? 'ink-blue' : 'ink-dark'} line-ink`}
          d={`M${x},${GROUND - height}h${width}v${height}h-${width}z`}
        />
      ))}
      {WINDOWS.map(({ x, y, lit }) => (
        <path key={`${x},${y}`} class={lit ? 'ink-sun' : 'ink-sea'} d={`M${x},${y}h7v10h-7z`} />
      ))}
      <path class="ink-sea" d="M0,500H270V640H0Z" />
      <path
        class="line-sea"
        d="M10,526h90M130,540h110M20,562h60M150,574h90M40,596h130M190,612h60"
      />
      <path class="line-ink is-thick" d="M197,330V280M181,296H213M187,280H207" />
    </svg>
  );
}

// A container ship before a raised barrier: what comes from abroad, and on what terms.

import { frameOf, type SceneProps } from './frame';
import { Sky } from './sky';

const COLOURS = ['ink-red', 'ink-blue', 'ink-olive', 'ink-green', 'ink-rose', 'ink-violet'];
const BOXES = [
  { row: 0, count: 7 },
  { row: 1, count: 6 },
  { row: 2, count: 4 },
].flatMap(({ row, count }) =>
  Array.from({ length: count }, (_, i) => ({
    x: 40 + i * 21,
    y: 408 - row * 19,
    look: COLOURS[(i * 2 + row * 3) % COLOURS.length],
  })),
);
const WAVES = Array.from({ length: 9 }, (_, row) => {
  const y = 462 + row * 22;
  const hops = Array.from({ length: 8 }, () => 'q9,-9 18,0t18,0').join('');
  return `M${-20 + (row % 2) * 16},${y}${hops}`;
}).join('');

export function PortScene({ isWide }: SceneProps) {
  return (
    <svg {...frameOf(isWide, 404)} aria-hidden="true">
      <Sky horizon={400} sunX={178} sunY={236} />
      <path class="ink-sea" d="M0,400H270V640H0Z" />
      <path class="line-sea" d={WAVES} />
      {BOXES.map(({ x, y, look }) => (
        <path key={`${x},${y}`} class={`${look} line-ink`} d={`M${x},${y}h19v17h-19z`} />
      ))}
      <path class="ink-paper line-ink" d="M196,352h30v72h-30z" />
      <path class="line-ink" d="M202,366h18M202,376h18M211,352v-24" />
      <path class="ink-dark" d="M18,426H244L228,478H46Z" />
      <path class="ink-rose" d="M26,444H238L235,452H30Z" />
      <path class="ink-dark" d="M0,590H270V640H0Z" />
      <path class="ink-brass line-ink" d="M70,536h30v70h-30z" />
      <path class="ink-paper line-ink" d="M100,556L270,512v14L104,572z" />
      <path
        class="ink-red"
        d="M126,549l22,-6 1,14 -22,6zM170,538l22,-6 1,14 -22,6zM214,526l22,-6 1,14 -22,6z"
      />
      <circle class="ink-red line-ink" cx="85" cy="552" r="7" />
    </svg>
  );
}

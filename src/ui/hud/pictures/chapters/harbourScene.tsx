// The same harbour twice: crowded with ships in a glut of chips, empty in a famine.

import { FIELD } from './field';
import { Sea } from './sea';
import { Ship } from './ship';
import { ChapterSky } from './sky';

const HORIZON = 56;
const FAR = [-92, -50, -8, 36, 78, 120, 164, 206, 250, 292].map((x, i) => ({
  x,
  y: 63 + (i % 3) * 2,
  size: 0.36,
  layers: 2 + (i % 2),
  isTurned: i % 3 === 1,
}));
const MIDDLE = [-88, -22, 42, 112, 184, 250].map((x, i) => ({
  x,
  y: 84 + (i % 2) * 3,
  size: 0.6,
  layers: 3 + (i % 2),
  isTurned: i % 2 === 1,
}));
const NEAR = [-100, 18, 232].map((x, i) => ({ x, y: 116, size: 1.02, layers: 3 + (i % 2) }));

const BOX_INKS = ['ink-blue', 'ink-red', 'ink-green', 'ink-olive', 'ink-violet', 'ink-rose'];
const PILE_HEIGHTS = [2, 1, 0, 0, 1, 2, 1, 0, 0, 0, 0, 1, 2, 3, 2, 1, 0, 0, 1, 2, 3, 2];
const PILES = PILE_HEIGHTS.flatMap((height, i) =>
  Array.from({ length: height }, (_, layer) => ({
    x: FIELD.left + i * 20,
    y: 113 - layer * 9,
    ink: BOX_INKS[(i * 2 + layer * 3) % BOX_INKS.length],
  })),
);

function Quay() {
  return (
    <>
      <path
        class="ink-hill line-ink"
        d={`M${FIELD.left - 2},122H${FIELD.right + 2}V137H${FIELD.left - 2}Z`}
      />
      <path
        class="line-grain"
        d={Array.from({ length: 22 }, (_, i) => `M${FIELD.left + i * 20},126v9`).join('')}
      />
      <path class="ink-dark" d={`M${FIELD.left},122H${FIELD.right}V125H${FIELD.left}Z`} />
    </>
  );
}

/** A quay crane; its boom lies over the water at work and stands up when there is none. */
function Crane({ x, isIdle }: { readonly x: number; readonly isIdle: boolean }) {
  return (
    <g transform={isIdle ? `translate(${x} 24) scale(0.8)` : `translate(${x} 0)`}>
      <path
        class="line-ink"
        d={isIdle ? 'M12,20L-14,-4M12,20L46,44' : 'M12,16L-62,44M12,16L46,44'}
      />
      <path
        class="ink-red line-ink"
        d={isIdle ? 'M2,48L-27,-14L-22,-16L8,46Z' : 'M-70,44H2V49H-70Z'}
      />
      <path
        class="ink-red line-ink"
        d="M0,44H48V49H0ZM10,16h4v30h-4zM0,49h5v73h-5zM30,49h5v73h-5zM5,78h25v4h-25z"
      />
      <path class="line-ink" d="M5,82L30,112M30,82L5,112" />
      <path class="ink-white line-ink" d="M14,49h12v9h-12z" />
    </g>
  );
}

export function GlutScene() {
  return (
    <>
      <ChapterSky mood="day" horizon={HORIZON} />
      <circle class="ink-sun" cx="92" cy="34" r="20" />
      <Sea horizon={HORIZON} />
      {[...FAR, ...MIDDLE, ...NEAR].map((ship) => (
        <Ship key={`${ship.x},${ship.y}`} {...ship} />
      ))}
      <Crane x={190} isIdle={false} />
      <path class="line-ink" d="M138,49V72M146,49V72" />
      <path class="ink-brass line-ink" d="M132,72h20v9h-20z" />
      {PILES.map(({ x, y, ink }) => (
        <path
          key={`${x},${y}`}
          class={`${ink} line-ink is-fine`}
          d={`M${x},${y}h19.500v9h-19.500z`}
        />
      ))}
      <Quay />
    </>
  );
}

export function FamineScene() {
  return (
    <>
      <ChapterSky mood="ash" horizon={HORIZON} />
      <circle class="ink-pale line-ink is-fine" cx="92" cy="34" r="20" />
      <Sea horizon={HORIZON} isCalm />
      <Ship x={40} y={59} size={0.17} layers={1} />
      <path class="line-ink is-fine" d="M55,50q-3,-5 2,-8t1,-9" />
      <Crane x={190} isIdle />
      <Crane x={274} isIdle />
      <path class="line-ink" d="M170,13V44q5,4 0,8q-4,0 -4,-4M254,13V30q5,4 0,8q-4,0 -4,-4" />
      <path class="ink-brass line-ink" d="M92,112h14v10h-14z" />
      <path class="line-ink is-fine" d="M92,117h14M99,112v10" />
      <path
        class="ink-dark"
        d="M20,122v-7h-3v-4h12v4h-3v7zM62,122v-7h-3v-4h12v4h-3v7zM132,122v-7h-3v-4h12v4h-3v7zM-50,122v-7h-3v-4h12v4h-3v7z"
      />
      <path class="ink-white line-ink is-fine" d="M18,108q1,-8 9,-7l4,2l-4,1q-1,6 -6,6l-8,2z" />
      <Quay />
    </>
  );
}

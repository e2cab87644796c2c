// The grid: dark halls queue for a connection that only the first of them has.

import { FIELD } from './field';
import { ChapterSky } from './sky';

const STARS = [
  [-70, 16],
  [-40, 30],
  [-8, 12],
  [66, 22],
  [96, 10],
  [120, 34],
  [158, 14],
  [226, 26],
  [262, 12],
  [300, 30],
];
/** Halls from the first in the queue to the last. */
const HALLS = [
  { x: 64, y: 116, size: 1 },
  { x: 120, y: 111, size: 0.84 },
  { x: 168, y: 107, size: 0.7 },
  { x: 209, y: 103.5, size: 0.58 },
  { x: 243, y: 101, size: 0.48 },
  { x: 272, y: 99, size: 0.4 },
  { x: 296, y: 97.5, size: 0.33 },
  { x: 316, y: 96.5, size: 0.27 },
];

/** Pylons that are on paper only. */
const PLANNED = [
  { x: 116, y: 104, h: 60 },
  { x: 176, y: 100, h: 46 },
  { x: 224, y: 98, h: 34 },
  { x: 263, y: 97, h: 26 },
  { x: 294, y: 96, h: 20 },
];

function pylon(x: number, y: number, h: number): string {
  const w = h * 0.2;
  return [
    `M${x - w},${y}L${x - w * 0.25},${y - h * 0.7}V${y - h}H${x + w * 0.25}V${y - h * 0.7}L${x + w},${y}`,
    `M${x - w},${y}L${x + w * 0.6},${y - h * 0.36}L${x - w * 0.4},${y - h * 0.62}`,
    `M${x + w},${y}L${x - w * 0.6},${y - h * 0.36}L${x + w * 0.4},${y - h * 0.62}`,
    `M${x - w * 1.5},${y - h * 0.72}H${x + w * 1.5}M${x - w * 1.2},${y - h * 0.9}H${x + w * 1.2}`,
  ].join('');
}

function Hall({ isLit }: { readonly isLit: boolean }) {
  return (
    <>
      <path class={`${isLit ? 'ink-blue' : 'ink-dark'} line-moon`} d="M0,0V-34H44V0Z" />
      <path class="line-moon" d="M4,-34v-5h8v5M18,-34v-5h8v5M32,-34v-5h8v5" />
      <path
        class={isLit ? 'ink-sun' : 'ink-night'}
        d="M5,-28h15v5h-15zM24,-28h15v5h-15zM5,-19h15v5h-15zM24,-19h15v5h-15zM5,-10h15v5h-15zM24,-10h15v5h-15z"
      />
    </>
  );
}

export function QueueScene() {
  return (
    <>
      <ChapterSky mood="dusk" horizon={94} />
      <path class="ink-pale" d="M196,20a15,15 0 1 0 14,22a12,12 0 0 1 -14,-22Z" />
      <path
        class="ink-white"
        d={STARS.map(
          ([x, y]) =>
            `M${x},${y - 2}l.7,1.300l1.3,.7l-1.3,.7l-.7,1.300l-.7,-1.300l-1.3,-.7l1.3,-.7z`,
        ).join('')}
      />
      <path
        class="ink-night"
        d={`M${FIELD.left},86Q-30,66 40,84T170,80T${FIELD.right},84V135H${FIELD.left}Z`}
      />
      <path class="ink-dark" d={`M${FIELD.left},96H${FIELD.right}V135H${FIELD.left}Z`} />
      <path
        class="line-live"
        d="M-100,50Q-84,52 -69,43.500M-19,43.500Q-8,56 4,45.400M-100,40Q-84,40 -64,28.400M-24,28.400Q-8,42 9.5,28M62,45.400Q68,64 74,76M56.5,28Q72,60 88,76"
      />
      <path class="line-moon is-strong" d={pylon(-44, 104, 84)} />
      <path class="line-moon is-strong" d={pylon(33, 116, 98)} />
      <path class="line-wait" d={PLANNED.map(({ x, y, h }) => pylon(x, y, h)).join('')} />
      <path
        class="line-wait"
        d="M62,45Q84,66 102,60M130,60Q150,74 165,66M187,66Q204,78 216,72M232,72Q246,82 257,77M269,77Q280,84 290,81"
      />
      {HALLS.map(({ x, y, size }, i) => (
        <g key={x} transform={`translate(${x} ${y}) scale(${size})`}>
          <Hall isLit={i === 0} />
        </g>
      ))}
    </>
  );
}

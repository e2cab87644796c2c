// The same sea gate twice: open to a ship and the sun behind it, or locked before one that waits.

import { FIELD } from './field';
import { Sail } from './sail';
import { Sea } from './sea';
import { ChapterSky } from './sky';

const HORIZON = 80;
const WALL_TOP = 62;

function battlement(from: number, to: number, top: number, foot: number): string {
  const steps: string[] = [];
  for (let x = from; x < to; x += 12)
    steps.push(`V${top - 5}H${x + 6}V${top}H${Math.min(x + 12, to)}`);
  return `M${from},${foot}V${top}${steps.join('')}V${foot}Z`;
}

function stones(from: number, to: number, top: number, foot: number): string {
  const rows: string[] = [];
  for (let y = top + 7; y < foot; y += 8) {
    rows.push(`M${from},${y}H${to}`);
    for (let x = from + (((y - top) * 3) % 14); x < to; x += 14) rows.push(`M${x},${y}v8`);
  }
  return rows.join('');
}

function Wall({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <>
      <path class="ink-hill line-ink" d={battlement(from, to, WALL_TOP, 104)} />
      <path class="line-grain" d={stones(from, to, WALL_TOP, 100)} />
    </>
  );
}

function Tower({ x }: { readonly x: number }) {
  return (
    <>
      <path class="ink-hill line-ink" d={battlement(x, x + 36, 32, 112)} />
      <path class="line-grain" d={stones(x, x + 36, 34, 106)} />
      <path class="ink-dark" d={`M${x + 15},58v-9a3,3 0 0 1 6,0v9z`} />
      <path class="line-ink" d={`M${x + 18},27V8`} />
      <path class="ink-rose line-ink is-fine" d={`M${x + 18},8h15l-4,4l4,4h-15z`} />
    </>
  );
}

function Walls() {
  return (
    <>
      <Wall from={FIELD.left} to={48} />
      <Wall from={192} to={FIELD.right} />
    </>
  );
}

export function OpenGateScene() {
  return (
    <>
      <ChapterSky mood="day" horizon={HORIZON} />
      <circle class="ink-sun" cx="120" cy="66" r="34" />
      <path
        class="line-ink"
        d="M-44,34q5,-5 8,0q3,-5 8,0M-22,22q4,-4 6,0q2,-4 6,0M262,30q5,-5 8,0q3,-5 8,0"
      />
      <Sea horizon={HORIZON} />
      <path class="line-glint" d="M96,85h48M102,91h34M94,98h50M106,120h40M98,127h36" />
      <Walls />
      <path class="ink-red line-ink" d="M78,48L96,56V114L78,110ZM162,48L144,56V114L162,110Z" />
      <path
        class="ink-dark"
        d="M78,60L96,67V71L78,64ZM78,90L96,96V100L78,94ZM162,60L144,67V71L162,64ZM162,90L144,96V100L162,94Z"
      />
      <Tower x={44} />
      <Tower x={160} />
      <Sail x={100} y={114} size={0.86} ink="ink-white" />
    </>
  );
}

export function ClosedGateScene() {
  return (
    <>
      <ChapterSky mood="ash" horizon={HORIZON} />
      <Sea horizon={HORIZON} />
      <Walls />
      <path class="ink-red line-ink" d="M78,50Q120,30 162,50V108H78Z" />
      <path class="line-ink" d="M120,40V108M99,43V108M141,43V108" />
      <path class="ink-dark" d="M78,56H162V61H78ZM78,92H162V97H78Z" />
      <path class="line-bow-edge" d="M110,74V66a10,10 0 0 1 20,0V74" />
      <path class="line-bow" d="M110,74V66a10,10 0 0 1 20,0V74" />
      <path class="ink-sun line-ink" d="M104,72h32v24h-32z" />
      <path
        class="ink-dark"
        d="M120,78a4,4 0 0 1 2.2,7.300l1.5,6h-7.400l1.5,-6a4,4 0 0 1 2.2,-7.300z"
      />
      <Tower x={44} />
      <Tower x={160} />
      <path class="line-chain" d="M80,104Q120,122 160,104" />
      <Sail x={8} y={125} size={0.72} isFurled />
    </>
  );
}

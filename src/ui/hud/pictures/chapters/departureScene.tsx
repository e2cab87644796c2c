// The war for talent: people with caps and cases leave by air.

import { FIELD } from './field';
import { ChapterSky } from './sky';

const COATS = ['ink-green', 'ink-blue', 'ink-rose', 'ink-violet', 'ink-olive'];
const PEOPLE = [-78, -50, -22, 14, 42, 70, 98].map((x, i) => ({
  x,
  coat: COATS[i % COATS.length],
  hasCap: i % 2 === 1,
}));

interface PlaneProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Degrees its nose points up. */
  readonly climb?: number;
}

function Plane({ x, y, size, climb = 18 }: PlaneProps) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${-climb}) scale(${size})`}>
      <path class="ink-ash line-ink" d="M58,-10L50,-30H58L76,-10Z" />
      <path class="ink-rose line-ink" d="M6,-8L-8,-34H8L28,-11Z" />
      <path
        class="ink-white line-ink"
        d="M-6,-9Q20,-14 46,-14H94Q114,-13 120,-3Q112,6 94,6H40Q12,5 -6,-9Z"
      />
      <path class="ink-blue" d="M100,-10Q110,-9 114,-4H102Z" />
      <path
        class="ink-dark"
        d="M40,-8h5v5h-5zM50,-8h5v5h-5zM60,-8h5v5h-5zM70,-8h5v5h-5zM80,-8h5v5h-5z"
      />
      <path class="ink-ash line-ink" d="M52,0L26,30H40L80,0Z" />
      <path class="ink-rose line-ink" d="M-2,-6L-18,4H-8L16,-4Z" />
    </g>
  );
}

function Person({ coat, hasCap }: { readonly coat: string; readonly hasCap: boolean }) {
  return (
    <>
      <path class="ink-dark" d="M-4,0L-1,-12H5L8,0H4L2,-8L0,0Z" />
      <path class={`${coat} line-ink is-fine`} d="M-4,-10L-2.5,-22H6.500L8,-10Z" />
      <circle class="ink-paper line-ink is-fine" cx="2" cy="-27" r="4.2" />
      {hasCap ? (
        <path class="ink-dark" d="M-6,-31L2,-35L10,-31L2,-27.500ZM8.5,-31h1.200v6h-1.200z" />
      ) : (
        <path class="ink-dark" d="M-2.5,-27.500A4.5,4.5 0 0 1 6.5,-27.500Q2,-30 -2.5,-27.500Z" />
      )}
      <path class="ink-brass line-ink is-fine" d="M9,-10h9v8h-9zM11.5,-10v-2h4v2z" />
    </>
  );
}

export function DepartureScene() {
  return (
    <>
      <ChapterSky mood="day" horizon={100} />
      <circle class="ink-sun" cx="52" cy="40" r="22" />
      <path
        class="ink-hill"
        d={`M${FIELD.left},90Q-50,72 10,86T130,88T250,80T${FIELD.right},92V135H${FIELD.left}Z`}
      />
      <path class="ink-field" d={`M${FIELD.left},104H${FIELD.right}V135H${FIELD.left}Z`} />
      <path class="ink-stone" d={`M${FIELD.left},112H${FIELD.right}V135H${FIELD.left}Z`} />
      <path class="line-runway" d={`M${FIELD.left},129H${FIELD.right}`} />
      <path class="line-track" d="M-70,82Q40,88 94,70" />
      <path class="line-ink is-thick" d="M170,122L186,108M170,122h22" />
      <Plane x={168} y={111} size={0.6} climb={0} />
      <Plane x={104} y={68} size={0.98} />
      <Plane x={-40} y={34} size={0.34} />
      {PEOPLE.map(({ x, coat, hasCap }) => (
        <g key={x} transform={`translate(${x} 124)`}>
          <Person coat={coat} hasCap={hasCap} />
        </g>
      ))}
    </>
  );
}

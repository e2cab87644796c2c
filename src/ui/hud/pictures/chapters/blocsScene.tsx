// Two blocs: two great ships with flags of no country ask the small boat between them.

import { Sail } from './sail';
import { Sea } from './sea';
import { ChapterSky } from './sky';

interface BlocProps {
  readonly ink: string;
  /** Slant of the flag's bars. */
  readonly bars: string;
}

/** A great ship, bow to the right at x = 66; the other is its mirror image. */
function Bloc({ ink, bars }: BlocProps) {
  return (
    <>
      <path class="line-ink is-thick" d="M22,74V8M-50,74V20" />
      <path class="line-ink is-fine" d="M22,10L66,66M22,10L-50,22M-50,22L-96,62" />
      <path class={`${ink} line-ink`} d="M23,12H76L66,26L76,40H23Z" />
      <path class="flag-bar" d={bars} />
      <path class="line-ink" d="M23,12H76L66,26L76,40H23Z" />
      <path class={`${ink} line-ink`} d="M-51,24h-30l6,6l-6,6h30z" />
      <path class="ink-white line-ink" d="M-40,74V54H6V74ZM-30,54V44H-6V54Z" />
      <path class="ink-sea" d="M-34,60h6v6h-6zM-22,60h6v6h-6zM-10,60h6v6h-6z" />
      <path class="ink-dark" d="M-100,70H70L56,112H-100Z" />
      <path class={ink} d="M-100,75H67L65,82H-100Z" />
      <path class="ink-rose" d="M-100,103H59L57,108H-100Z" />
      <path
        class="ink-white"
        d="M44,90a3,3 0 1 1 6,0a3,3 0 1 1 -6,0M24,90a3,3 0 1 1 6,0a3,3 0 1 1 -6,0M4,90a3,3 0 1 1 6,0a3,3 0 1 1 -6,0"
      />
      <path class="ink-dark" d="M52,70l1,-10h6l1,10zM53,57a3,3 0 1 1 6,0a3,3 0 1 1 -6,0" />
      <path class="ink-brass line-ink is-fine" d="M60,57l9,-4v9z" />
      <path class="line-call" d="M75,53q3,5 0,10M80,49q5,9 0,18M85,45q7,13 0,26" />
      <path class="line-foam" d="M-90,115H-40M-30,117H20M28,115H66" />
    </>
  );
}

export function BlocsScene() {
  return (
    <>
      <ChapterSky mood="day" horizon={82} />
      <circle class="ink-sun" cx="120" cy="30" r="20" />
      <Sea horizon={82} />
      <Bloc ink="ink-violet" bars="M40,12H52L38,40H26Z" />
      <g transform="translate(240 0) scale(-1 1)">
        <Bloc ink="ink-green" bars="M26,12H38L52,40H40Z" />
      </g>
      <path class="line-rope" d="M62,90Q82,116 106,107M178,90Q158,116 138,107" />
      <Sail x={105} y={112} size={0.74} ink="ink-sun" />
    </>
  );
}

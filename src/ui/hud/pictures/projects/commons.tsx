// Projects for people: the university, the language corpus, public services, and the country's own.

import { Ground } from './ground';
import { People } from './people';

/** A house of columns with students before it. */
export function AiUniversity() {
  return (
    <>
      <Ground sunX={178} sunY={24} />
      <path class="ink-white line-ink" d="M78,80V44H178V80Z" />
      <path class="ink-green line-ink" d="M68,44L128,12L188,44Z" />
      <circle class="ink-sun line-ink" cx="128" cy="33" r="7" />
      <path class="ink-dark" d="M84,46h7v32h-7zM99,46h7v32h-7zM150,46h7v32h-7zM165,46h7v32h-7z" />
      <path class="ink-green line-ink" d="M116,80V54h24v26z" />
      <path class="ink-paper line-ink" d="M72,86V80H184V86Z" />
      <People at={[32, 46, 208, 228]} />
      <path class="ink-dark" d="M24,69l8,-4l8,4l-8,3zM200,69l8,-4l8,4l-8,3z" />
    </>
  );
}

const SPINES = ['ink-red', 'ink-green', 'ink-violet', 'ink-olive', 'ink-blue', 'ink-rose'];

function Shelf({ from, heights }: { readonly from: number; readonly heights: readonly number[] }) {
  return (
    <>
      {heights.map((height, i) => (
        <path
          key={i}
          class={`${SPINES[(i + from) % SPINES.length]} line-ink`}
          d={`M${from + i * 9},86v${-height}h9v${height}z`}
        />
      ))}
    </>
  );
}

/** An open book that speaks, between shelves. */
export function LanguageCorpus() {
  return (
    <>
      <Ground sunX={96} sunY={26} />
      <Shelf from={10} heights={[34, 40, 30, 38, 36, 28]} />
      <Shelf from={192} heights={[30, 38, 34, 40, 30, 36]} />
      <path
        class="ink-red line-ink"
        d="M74,84V46Q102,38 128,50Q154,38 182,46V84Q154,78 128,88Q102,78 74,84Z"
      />
      <path
        class="ink-white line-ink"
        d="M80,79V42Q106,36 128,48Q150,36 176,42V79Q150,73 128,84Q106,73 80,79Z"
      />
      <path
        class="line-ink"
        d="M128,48V84M88,52Q106,48 120,56M88,61Q106,57 120,65M88,70Q106,66 120,74M168,52Q150,48 136,56M168,61Q150,57 136,65M168,70Q150,66 136,74"
      />
      <path
        class="ink-violet line-ink"
        d="M112,6H148Q154,6 154,12V26Q154,32 148,32H134L128,41L124,32H112Q106,32 106,26V12Q106,6 112,6Z"
      />
      <path class="line-spoke" d="M114,15H146M114,23H136" />
    </>
  );
}

/** A town hall with a clock, open to all. */
export function PublicServices() {
  return (
    <>
      <Ground sunX={98} sunY={22} />
      <path class="ink-white line-ink" d="M72,86V56H184V86Z" />
      <path class="ink-rose line-ink" d="M68,56L78,46H178L188,56Z" />
      <path class="ink-white line-ink" d="M112,86V20H144V86Z" />
      <path class="ink-rose line-ink" d="M108,22L128,2L148,22Z" />
      <circle class="ink-sun line-ink" cx="128" cy="36" r="10" />
      <path class="line-ink" d="M128,29.500V36L133,39" />
      <path
        class="ink-blue"
        d="M80,63h9v12h-9zM96,63h9v12h-9zM151,63h9v12h-9zM167,63h9v12h-9zM119,51h18v5h-18z"
      />
      <path class="ink-dark" d="M119,86V70a9,9 0 0 1 18,0V86Z" />
      <path class="ink-sun" d="M122,86V71a6,6 0 0 1 12,0V86Z" />
      <People at={[24, 40, 56, 200, 216, 236]} />
    </>
  );
}

const STAR = 'M0,-32L5.5,-5.500L32,0L5.5,5.500L0,32L-5.5,5.500L-32,0L-5.5,-5.500Z';
const SMALL_STAR = 'M0,-18L4,-4L18,0L4,4L0,18L-4,4L-18,0L-4,-4Z';

/** The compass rose of the game, raised on a headland: what only this country can build. */
export function OwnProject() {
  return (
    <>
      <Ground sunX={184} sunY={24} isShore />
      <path class="line-sea" d="M6,79h30M20,83h40M206,79h34M196,83h28" />
      <path class="ink-hill line-ink" d="M62,87Q86,70 112,72H144Q170,70 194,87Z" />
      <path class="ink-white line-ink" d="M106,80V70H150V80ZM114,70V60H142V70Z" />
      <circle class="ink-blue line-ink" cx="128" cy="36" r="27" />
      <circle class="line-moon" cx="128" cy="36" r="22" />
      <g transform="translate(128 36)">
        <path class="ink-white line-ink is-fine" transform="rotate(45)" d={SMALL_STAR} />
        <path class="ink-sun line-ink" d={STAR} />
        <circle class="ink-red line-ink" r="4" />
      </g>
    </>
  );
}

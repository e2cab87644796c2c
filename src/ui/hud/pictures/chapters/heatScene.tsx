// Heat: air-cooled halls stand grey under the sun; the one with water in its pipes runs.

import { FIELD, rays } from './field';
import { ChapterSky } from './sky';

const GREY_HALLS = [-126, -64, -2, 60, 244, 306];
const SUN = { x: 148, y: 32 };
const SHIMMER = 'q4,-4 0,-8t0,-8t0,-8';

function GreyHall({ x }: { readonly x: number }) {
  return (
    <g transform={`translate(${x} 112)`}>
      <path class="ink-ash line-ink" d="M0,0V-38H58V0Z" />
      <path
        class="line-grain"
        d="M4,-34H54M4,-30H54M4,-26H54M4,-22H54M4,-18H54M4,-14H54M4,-10H54M4,-6H54"
      />
      <path
        class="ink-stone line-ink is-fine"
        d="M7,-31h19v8h-19zM32,-31h19v8h-19zM7,-16h19v8h-19zM32,-16h19v8h-19z"
      />
      <path
        class="ink-stone line-ink is-fine"
        d="M6,-38v-6h12v6zM23,-38v-6h12v6zM40,-38v-6h12v6z"
      />
      <path class="line-heat" d={`M12,-49${SHIMMER}M29,-49${SHIMMER}M46,-49${SHIMMER}`} />
    </g>
  );
}

function CooledHall() {
  return (
    <g transform="translate(134 112)">
      <path class="ink-blue line-ink" d="M0,0V-50H68V0Z" />
      <path
        class="ink-sun"
        d="M8,-41h22v8h-22zM38,-41h22v8h-22zM8,-11h22v6h-22zM38,-11h22v6h-22z"
      />
      <path class="line-pipe-edge" d="M-14,-6V-24H82V-6M-14,-24H82" />
      <path class="line-pipe" d="M-14,-6V-24H82V-6" />
      <path class="ink-green line-ink" d="M76,0V-20H98V0Z" />
      <path class="ink-white" d="M79,-15h16v3h-16zM79,-9h16v3h-16z" />
      <circle class="ink-white line-ink" cx="34" cy="-25" r="12.5" />
      <path class="ink-sea" d="M34,-35Q42,-25 41,-21.500A7,7 0 0 1 27,-21.500Q26,-25 34,-35Z" />
    </g>
  );
}

export function HeatScene() {
  return (
    <>
      <ChapterSky mood="ember" horizon={96} />
      <path class="line-sun is-hot" d={rays(SUN.x, SUN.y, 27, 42, 36)} />
      <circle class="ink-sun line-ink is-fine" cx={SUN.x} cy={SUN.y} r="23" />
      <path
        class="ink-hill"
        d={`M${FIELD.left},92Q-40,74 20,88T150,86T260,84T${FIELD.right},90V135H${FIELD.left}Z`}
      />
      <path class="ink-field" d={`M${FIELD.left},110H${FIELD.right}V135H${FIELD.left}Z`} />
      <path
        class="line-crack"
        d="M-80,122l16,4l10,-4l14,6M6,124l12,-5l14,6l12,-3l8,6M66,120l10,5l16,-4M112,130l12,-6l16,5l12,-8M176,122l14,5l14,-6l18,7M250,124l16,-4l14,6"
      />
      {GREY_HALLS.map((x) => (
        <GreyHall key={x} x={x} />
      ))}
      <CooledHall />
    </>
  );
}

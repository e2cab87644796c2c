// Pylons walking over the hills to a hall: what lets chips run.

import { frameOf, type SceneProps } from './frame';
import { Sky } from './sky';

function pylon(x: number, y: number, size: number): string {
  const h = size;
  const w = size * 0.22;
  return [
    `M${x - w},${y}L${x},${y - h}L${x + w},${y}`,
    `M${x - w * 0.75},${y - h * 0.25}L${x + w * 0.5},${y - h * 0.5}`,
    `M${x + w * 0.75},${y - h * 0.25}L${x - w * 0.5},${y - h * 0.5}`,
    `M${x - w * 1.6},${y - h * 0.72}H${x + w * 1.6}`,
    `M${x - w * 1.2},${y - h * 0.88}H${x + w * 1.2}`,
  ].join('');
}

export function GridScene({ isWide }: SceneProps) {
  return (
    <svg {...frameOf(isWide, 425)} aria-hidden="true">
      <Sky horizon={470} sunX={88} sunY={230} />
      <path class="ink-hill" d="M0,452Q70,392 150,430T270,410V640H0Z" />
      <path class="ink-field" d="M0,510Q90,462 180,500T270,490V640H0Z" />
      <path class="line-ink is-thick" d={pylon(66, 520, 190)} />
      <path class="line-ink is-thick" d={pylon(160, 470, 120)} />
      <path class="line-ink is-thick" d={pylon(222, 440, 76)} />
      <path
        class="line-ink"
        d="M0,372Q18,392 0,392M7,352M133,383Q80,420 0,376M0,356Q70,392 133,366M187,383Q150,410 125,384M187,383Q206,402 222,386M222,386Q250,398 270,380"
      />
      <path class="ink-blue line-ink" d="M150,540h108v64h-108z" />
      <path class="ink-sun" d="M162,552h34v9h-34z" />
      <path class="ink-sea" d="M208,552h38v9h-38zM162,570h34v9h-34zM208,570h38v9h-38z" />
      <path class="ink-dark" d="M0,604H270V640H0Z" />
    </svg>
  );
}

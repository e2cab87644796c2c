// An observatory on a hill with a path to it: those who know how.

import { frameOf, type SceneProps } from './frame';
import { Sky } from './sky';

export function LabScene({ isWide }: SceneProps) {
  return (
    <svg {...frameOf(isWide, 340)} aria-hidden="true">
      <Sky horizon={480} sunX={70} sunY={170} />
      <path class="ink-hill" d="M0,470Q60,420 130,430T270,440V640H0Z" />
      <path class="ink-field" d="M0,640V560Q110,420 190,430T270,500V640Z" />
      <path class="ink-paper line-ink" d="M128,352h108v84h-108z" />
      <path class="ink-dark" d="M120,352A62,62 0 0 1 244,352Z" />
      <path class="ink-sun line-ink" d="M176,292l26,-6 14,66 -30,0z" />
      <path class="line-ink is-thick" d="M196,330L236,258" />
      <path class="ink-blue" d="M140,372h16v22h-16zM172,372h16v22h-16zM204,372h16v22h-16z" />
      <path class="ink-dark" d="M174,406h20v30h-20z" />
      <path class="line-path" d="M184,438Q150,480 170,520T110,640" />
      <path class="ink-dark" d="M132,560a6,6 0 1 1 12,0a6,6 0 1 1 -12,0M128,596l6,-28h8l6,28z" />
      <path class="ink-rose" d="M84,588a6,6 0 1 1 12,0a6,6 0 1 1 -12,0M80,626l6,-30h8l6,30z" />
    </svg>
  );
}

// Calm: a lighthouse, one sail and the sun in a flat sea.

import { rays } from './field';
import { Sail } from './sail';
import { Sea } from './sea';
import { ChapterSky } from './sky';

const SUN = { x: 168, y: 78 };

export function CalmScene() {
  return (
    <>
      <ChapterSky mood="day" horizon={78} />
      <path class="line-sun" d={rays(SUN.x, SUN.y, 38, 54, 32)} />
      <circle class="ink-sun" cx={SUN.x} cy={SUN.y} r="32" />
      <path class="ink-hill" d="M262,78Q282,66 300,70T336,62V79H262Z" />
      <Sea horizon={78} isCalm />
      <path
        class="line-glint"
        d="M136,82h64M144,88h52M138,95h44M156,102h40M146,110h34M160,118h22M152,127h30"
      />
      <path
        class="ink-hill line-ink is-fine"
        d="M-97,66Q-60,62 -34,70T14,74Q44,80 58,96Q30,98 10,106T-97,118Z"
      />
      <path class="ink-field" d="M-97,92Q-50,80 0,88T58,96Q30,98 10,106T-97,118Z" />
      <path class="ink-white line-ink is-fine" d="M19,84L23,36H35L39,84Z" />
      <path class="ink-red" d="M22.3,45H35.7L36.7,56H21.3ZM20.4,66.500H37.600L38.5,77H19.500Z" />
      <path class="ink-sun line-ink is-fine" d="M23,36V27H35V36Z" />
      <path class="ink-dark" d="M21,27L29,18L37,27ZM20,35h18v3h-18z" />
      <path class="line-ink is-fine" d="M-60,67v-8h18v10M-51,52l-12,8h24z" />
      <Sail x={88} y={112} size={0.78} />
      <path
        class="line-ink"
        d="M76,34q5,-5 8,0q3,-5 8,0M98,22q4,-4 6,0q2,-4 6,0M250,30q5,-5 8,0q3,-5 8,0"
      />
    </>
  );
}

// The head without its hair: its outline, what lies in shadow, ears, nose, and what age has drawn into it.

import type { Age, Head } from './look';
import { LINE, OUTLINED, type Shape } from './shape';

const SKIN = `face-skin ${OUTLINED}`;
const SHADE = 'face-shade';

/** Half the width at the jaw and at the chin, and where the chin ends. */
const JAWS: Readonly<Record<Head, readonly [jaw: number, chin: number, end: number]>> = {
  oval: [13.4, 6.4, 68.4],
  round: [16, 7.6, 67],
  square: [16.6, 9.4, 68.6],
  long: [12.6, 6.6, 71],
};

function outlineOf(head: Head): string {
  const [jaw, chin, end] = JAWS[head];
  const side = `${48 + jaw},${end - 7.4} ${48 + chin},${end - 2}`;
  const other = `${48 - jaw},${end - 7.4}`;
  return `M29,37C29,12 67,12 67,37C67,50 ${side}Q48,${end + 1.6} ${48 - chin},${end - 2}C${other} 29,50 29,37Z`;
}

/** The side away from the light. */
function shadeOf(head: Head): string {
  const [jaw, chin, end] = JAWS[head];
  const side = `${48 + jaw},${end - 7.4} ${48 + chin},${end - 2}`;
  return `M64,22C66,26 67,31 67,37C67,50 ${side}Q${52},${end} 48,${end - 0.2}C57,${end - 6} 62,54 61.6,40C61.6,34 62.4,28 64,22Z`;
}

/** Under the collar; the head lies over both. */
export const NECK: readonly Shape[] = [
  [SKIN, 'M39.4,58L39.6,72.6C42.6,79 53.4,79 56.4,72.6L56.6,58Z'],
  [SHADE, 'M40.2,64C46,73 53,71.6 56,66L55.8,71.4C52,75 46,76 40.4,69.4Z'],
];

export const EARS: readonly Shape[] = [
  [SKIN, 'M29.6,39C25,36.4 23.6,41 25,45.6C26,49.6 28.6,51.6 30.6,50Z'],
  [SKIN, 'M66.4,39C71,36.4 72.4,41 71,45.6C70,49.6 67.4,51.6 65.4,50Z'],
  [LINE, 'M27,42.4C28,43 28.4,44.6 28.2,46M69,42.4C68,43 67.6,44.6 67.8,46'],
];

const NOSE: Shape = [
  LINE,
  'M45,38.6C45,43.4 41.6,47.4 41.8,50C42.4,52.2 45,52 47,51.8M50.6,49.6C51.4,50.6 51,51.8 50,52',
];

const LINES: Readonly<Record<Age, readonly Shape[]>> = {
  young: [],
  middle: [
    [
      'face-line is-fine',
      'M37.6,52.6C36.6,54 36.2,55.6 36.4,57.4M56,52.6C57.4,54 57.8,55.6 57.6,57.4',
    ],
  ],
  old: [
    [
      'face-line is-fine',
      'M37.8,51.6C36,54 35,57 35.4,60M56,51.6C58,54 59,57 58.6,60M35.4,46.4C37,47.8 39.4,47.8 40.8,47M52,47.2C54,48.2 56.8,47.8 58.2,46.4M40,27.4C44,26.2 51,26.2 56,27.6M41.6,30.2C45,29.4 50,29.4 54,30.2M32,42.6l-1.6,.8M62.4,42.6l1.6,.8',
    ],
  ],
};

/** Outline and shadow; ears come before it, and only where hair leaves them free. */
export function headShapes(head: Head, age: Age): readonly Shape[] {
  return [[SKIN, outlineOf(head)], [SHADE, shadeOf(head)], NOSE, ...LINES[age]];
}

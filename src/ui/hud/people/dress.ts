// What people wear: a coat over the shoulders, and what shows in its opening. `cloth` and `trim` take the inks of the person.

import { LINE, OUTLINED, type Shape } from './shape';

const COAT = `cloth ${OUTLINED}`;
const TRIM = `trim ${OUTLINED}`;
const SHIRT = `face-white ${OUTLINED}`;
const SKIN = `face-skin ${OUTLINED}`;

const SHOULDERS: Shape = [
  COAT,
  'M6,99C7,86 13,79.6 26,76.4L39,71.6C42,77 54,77 57,71.6L70,76.4C83,79.6 89,86 90,99Z',
];
const NARROW: Shape = [
  COAT,
  'M11,99C12,88 17,81.6 29,78L40,72C43,77.4 53,77.4 56,72L67,78C79,81.6 84,88 85,99Z',
];
const LAPELS: readonly Shape[] = [
  [COAT, 'M39,71.4L30.6,76.6L34.4,84.4L30.6,87L47.4,99L48.6,94Z'],
  [COAT, 'M57,71.4L65.4,76.6L61.6,84.4L65.4,87L48.6,99L47.6,94Z'],
];
const OPENING: Shape = [SHIRT, 'M39,71L57,71L48.4,96Z'];
const COLLAR: readonly Shape[] = [
  [SHIRT, 'M39.2,68.6L37.6,73.4L43.6,81L48,76.4Z'],
  [SHIRT, 'M56.8,68.6L58.4,73.4L52.4,81L48,76.4Z'],
];
const SLEEVES: Shape = [LINE, 'M20,99C19.6,93 20.6,89 22.6,86M76,99C76.4,93 75.4,89 73.4,86'];

export const DRESSES = {
  suit: [
    SHOULDERS,
    OPENING,
    [TRIM, 'M45.4,77L50.6,77L51.4,81L53,99L43.4,99L44.8,81Z'],
    ...COLLAR,
    ...LAPELS,
    SLEEVES,
  ],
  bowTie: [
    SHOULDERS,
    OPENING,
    ...COLLAR,
    [
      TRIM,
      'M47,76.6L39.4,72.8L39.4,81.6L47,78.6ZM49,76.6L56.6,72.8L56.6,81.6L49,78.6ZM46.2,75.6h3.6v4h-3.6Z',
    ],
    ...LAPELS,
    [LINE, 'M48.2,84.4v.6M48.2,89v.6'],
    SLEEVES,
  ],
  openShirt: [SHOULDERS, OPENING, [SKIN, 'M41,71L55,71L48.2,84.6Z'], ...COLLAR, ...LAPELS, SLEEVES],
  rollneck: [
    NARROW,
    [TRIM, 'M37.4,66.6C42,71 54,71 58.6,66.6L60.4,76.4C53,82.4 43,82.4 35.6,76.4Z'],
    [LINE, 'M41,70.4l-.8,8M45.6,71.6l-.3,8.4M50.4,71.6l.3,8.4M55,70.4l.8,8'],
    SLEEVES,
  ],
  jacket: [
    SHOULDERS,
    [SKIN, 'M40,71L56,71L50,84L46,84Z'],
    [TRIM, 'M41.4,80C45,83.6 51,83.6 54.6,80L51.4,92L48.4,97L45.4,92Z'],
    ...LAPELS,
    SLEEVES,
  ],
  pearls: [
    NARROW,
    [SKIN, 'M39.6,70L56.4,70C58,76 61,79.6 64,81C56,90 40,90 32,81C35,79.6 38,76 39.6,70Z'],
    [
      'face-white face-edge is-fine',
      'M36.4,78.4a1.9,1.9 0 1 0 .1,0ZM40.2,81.2a1.9,1.9 0 1 0 .1,0ZM44.5,82.8a1.9,1.9 0 1 0 .1,0ZM49,83.2a1.9,1.9 0 1 0 .1,0ZM53.4,82.4a1.9,1.9 0 1 0 .1,0ZM57.4,80.4a1.9,1.9 0 1 0 .1,0Z',
    ],
    SLEEVES,
  ],
  scarf: [
    NARROW,
    [
      TRIM,
      'M37,67.4C43,73.4 53,73.4 59,67.4C63.4,71 63,77 58,80C51,83 43,82.6 37.4,79.4C33.4,76.6 33.4,70.6 37,67.4Z',
    ],
    [TRIM, 'M44.6,80.6L54.6,80L60,98L51.6,94.6L45.4,98.6Z'],
    [LINE, 'M38.6,72C44,77.4 53,77.6 58.6,73.4M50,83l2.4,9'],
    SLEEVES,
  ],
  standing: [
    SHOULDERS,
    [TRIM, 'M39,67C42,70.6 45.4,73 47.4,77.6L47.4,84L35.4,76Z'],
    [TRIM, 'M57,67C54,70.6 50.6,73 48.6,77.6L48.6,84L60.6,76Z'],
    [LINE, 'M48,84V99M51,88h.4M51,94h.4'],
    SLEEVES,
  ],
  pullover: [
    SHOULDERS,
    [SHIRT, 'M38,71L58,71L48,88Z'],
    [TRIM, 'M45.8,77L50.2,77L51.2,84L48,88.6L44.8,84Z'],
    ...COLLAR,
    [LINE, 'M36.6,74.6L48,92L59.4,74.6'],
    SLEEVES,
  ],
  coat: [
    [SHIRT, SHOULDERS[1]],
    [TRIM, 'M39,71L57,71L53,84L43,84Z'],
    [COAT, 'M41,80C45,82.4 51,82.4 55,80L53,99L43,99Z'],
    [SHIRT, 'M39,71.4L30.6,76.6L35,85L32,88L43.6,99L45,87Z'],
    [SHIRT, 'M57,71.4L65.4,76.6L61,85L64,88L52.4,99L51,87Z'],
    [TRIM, 'M67,89h6.4v1.6h-6.4Z'],
    SLEEVES,
  ],
  work: [
    SHOULDERS,
    [SHIRT, 'M41,71L55,71L48,80Z'],
    [COAT, 'M38.4,68.4L34.4,75.4L43.4,84L48,77.6Z'],
    [COAT, 'M57.6,68.4L61.6,75.4L52.6,84L48,77.6Z'],
    [LINE, 'M48,78V99M29,99V91h9v8'],
    [
      TRIM,
      'M9.4,88C14,85.6 19,84.4 23,84.4L22.6,88.6C18,88.6 13,90 8.4,92.4ZM86.6,88C82,85.6 77,84.4 73,84.4L73.4,88.6C78,88.6 83,90 87.6,92.4Z',
    ],
  ],
  sash: [
    NARROW,
    [SKIN, 'M39.6,70L56.4,70L60,78L48,86L36,78Z'],
    [TRIM, 'M36,78L39.4,72L48,83.4L56.6,72L60,78L48,92Z'],
    ['trim face-edge', 'M46,90.4a2.4,2.4 0 1 0 4.8,0a2.4,2.4 0 1 0 -4.8,0Z'],
    SLEEVES,
  ],
} as const satisfies Readonly<Record<string, readonly Shape[]>>;

// What is worn on the face: glasses and beards, earrings.

import type { Beard, Glasses } from './look';
import type { Shape } from './shape';

const RIM = 'face-rim';

export const GLASSES_ON: Readonly<Record<Glasses, readonly Shape[]>> = {
  none: [],
  round: [
    [
      RIM,
      'M38.2,34.4a7,7 0 1 0 .1,0ZM55.2,34.4a7,7 0 1 0 .1,0ZM45,40.4Q46.8,39 48.4,40.4M31.4,40L28,38.6M62.2,40L67,38.6',
    ],
  ],
  square: [
    [
      `${RIM} is-heavy`,
      'M30.8,36H44.6L43.6,46.4H33ZM48.8,36H62.8L60.8,46.4H50ZM44.4,38.4Q46.8,37.4 49,38.4M30.8,37.4L28,37M62.8,37.4L67,37',
    ],
  ],
  half: [
    [
      RIM,
      'M32,43.4H44.4C44.4,50 33.6,51 32,43.4ZM49,43.4H61.4C60,51 49.4,50 49,43.4ZM44.4,44.4Q46.8,42.6 49,44.4M32,43.4L28,39.4M61.4,43.4L67,39.4',
    ],
  ],
};

/** Over the mouth. */
export const MOUSTACHES_ON: Readonly<Record<Beard, string>> = {
  none: '',
  moustache:
    'M46.8,52.8C44,51.2 39,52.6 36,56.6C39.6,57.4 44.4,57.2 46.8,55.6C49.4,57.2 54,57.4 58,56.4C55.2,52.4 49.8,51.2 46.8,52.8Z',
  short: '',
  full: 'M46.8,53C43,51.4 37.6,53 34.4,58C39,58.2 44.4,57.6 46.8,56C49.4,57.6 55,58.2 59.6,57.8C56.6,53 50.6,51.4 46.8,53Z',
};

/** On the head, under the mouth. */
export const BEARDS_ON: Readonly<Record<Beard, string>> = {
  none: '',
  moustache: '',
  short:
    'M29.4,44C30,55 35,68.6 48,70.4C61,68.6 66,55 66.6,44C64.8,50.4 62.4,54 58.4,54.4C54,52.4 50,52.6 46.8,53.6C43.6,52.6 40,52.6 36.6,54.4C33,54 31.2,50.4 29.4,44Z',
  full: 'M29.2,42C28.4,58 33.6,75.4 48,76.8C62.4,75.4 67.6,58 66.8,42C65.4,49 63,52.8 58.6,53.4C54,51.4 50,51.8 46.8,53C43.6,51.8 40,51.4 36.4,53.4C32.8,52.8 30.6,49 29.2,42Z',
};

export const EARRINGS: Shape = [
  'face-brass',
  'M27.4,50.6a2,2 0 1 0 .1,0ZM68.6,50.6a2,2 0 1 0 .1,0Z',
];

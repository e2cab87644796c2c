// What moods change in a face: brows, eyes and mouth; nothing else.

import type { Mood } from '../../../selectors';
import { LINE, type Shape } from './shape';

const EYE = 'face-ink';
const WHITE = 'face-white';

const EYES: Readonly<Record<Mood, readonly Shape[]>> = {
  pleased: [
    ['face-blush', 'M36.2,47.8a3.9,2.9 0 1 0 .1,0ZM58.2,47.8a3.9,2.9 0 1 0 .1,0Z'],
    [EYE, 'M38.4,40.2a2.3,2.5 0 1 0 .1,0ZM55.2,40.2a2.3,2.5 0 1 0 .1,0Z'],
    [WHITE, 'M37.6,41a.8,.8 0 1 0 .1,0ZM54.4,41a.8,.8 0 1 0 .1,0Z'],
    [LINE, 'M33.4,42C35.4,37.8 41,37.8 43,42M50.2,42C52.2,37.8 58.2,37.8 60.2,42'],
    [
      'face-line is-fine',
      'M34.6,45.6C36.6,44.4 39.6,44.4 41.4,45.6M52,45.6C54,44.4 57.4,44.4 59.2,45.6',
    ],
  ],
  level: [
    [EYE, 'M38.2,39.8a2.4,2.7 0 1 0 .1,0ZM55,39.8a2.4,2.7 0 1 0 .1,0Z'],
    [WHITE, 'M37.4,40.6a.8,.8 0 1 0 .1,0ZM54.2,40.6a.8,.8 0 1 0 .1,0Z'],
    [LINE, 'M33.4,41.4C35.6,38.6 40.6,38.4 43,41M50.2,41C52.4,38.4 57.8,38.6 60.2,41.4'],
  ],
  displeased: [
    [EYE, 'M38.4,40.6a2.2,2.2 0 1 0 .1,0ZM54.8,40.6a2.2,2.2 0 1 0 .1,0Z'],
    [
      'face-line is-heavy',
      'M33.2,40.6C36,39.4 40.4,39.6 43,41.2M50.2,41.2C53,39.6 57.6,39.4 60.4,40.6',
    ],
    [
      'face-line is-fine',
      'M35.6,45.4C37.6,46.4 40,46.2 41.6,45.2M52,45.2C54,46.2 56.6,46.4 58.4,45.4',
    ],
  ],
};

/** In the ink of the hair. */
const BROWS: Readonly<Record<Mood, string>> = {
  pleased: 'M32.4,35.4C35,31.2 40,30.6 43.4,33.6M50,33.6C53.4,30.6 58.6,31.2 61.4,35.4',
  level: 'M32.4,35.8C35.4,33.2 40,33 43.6,35.2M49.8,35.2C53.4,33 58.2,33.2 61.4,35.8',
  displeased: 'M32,33.8C35.6,33 40.2,34.2 43.8,37.2M49.6,37.2C53.2,34.2 57.8,33 61.8,33.8',
};

const MOUTHS: Readonly<Record<Mood, readonly Shape[]>> = {
  pleased: [
    [LINE, 'M38.2,56.6C41.6,61.6 51.8,61.6 55.6,56.4'],
    [LINE, 'M36.8,56.6C37.4,55.8 38,55.6 38.8,55.8M57,56.4C56.4,55.6 55.8,55.4 55,55.6'],
    ['face-line is-fine', 'M44.2,63.6C46,64.4 48.2,64.4 50,63.6'],
  ],
  level: [
    [LINE, 'M39.6,58.6C44,59.8 50,59.6 54,58.2'],
    ['face-line is-fine', 'M44.4,62.4C46,63 48.4,63 49.8,62.4'],
  ],
  displeased: [
    [LINE, 'M39.4,60.2C43,57.4 50.4,57.2 54.4,59.8'],
    ['face-line is-fine', 'M44,63.6C45.8,62.8 48.4,62.8 50,63.6M46.4,36.4V39M48.6,36.6V38.4'],
  ],
};

/** Brows are drawn in the ink of the hair by whoever draws the whole. */
export function browsOf(mood: Mood): string {
  return BROWS[mood];
}

export function eyesOf(mood: Mood): readonly Shape[] {
  return EYES[mood];
}

export function mouthOf(mood: Mood): readonly Shape[] {
  return MOUTHS[mood];
}

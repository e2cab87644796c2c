// Writes what runs the timers down: line by line, as fast as if written by hand.

import { TIMER_NAMES } from '../../types/timers';
import { fileOf } from './code';

export function timersCode(): string {
  return fileOf(
    'The timers of a nation after a turn',
    ["import type { Timers } from '../../types/timers';"],
    [
      [
        'export function runDown(t: Timers): void {',
        ...TIMER_NAMES.map((name) => `  t.${name} = Math.max(0, t.${name} - 1);`),
        '}',
      ],
    ],
  );
}

// The unit of time on the page: a signal that every text about turns reads.

import { signal } from '@preact/signals';
import type { RoundName } from '../../selectors';

/** Years where orders are given once a year, else turns of half a year; every message gets it as `round`. */
export const courseRound = signal<RoundName>('turn');

// How far a rival of each level looks ahead.

import type { RivalLevel } from '../../types/names';

/** How many turns a rival plays on in its mind, and how many changes of its plan it tries each turn. */
export interface LookAhead {
  readonly turns: number;
  readonly tries: number;
}

const FARTHEST: LookAhead = { turns: 5, tries: 3 };

/** By level; null follows the style as it is. At the highest level only those look ahead for whose country no policy was found. */
export const LOOK_AHEAD: Readonly<Record<RivalLevel, LookAhead | null>> = {
  0: null,
  1: { turns: 4, tries: 1 },
  2: { turns: 4, tries: 2 },
  3: FARTHEST,
  4: FARTHEST,
};

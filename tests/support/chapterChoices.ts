// What the player of two chapters chooses at their starts, in a browser and in the search for a seed.

import type { Pillar, Pledge } from '../../src/types/names';

/** By the turn in which a chapter begins, from 1. */
export const CHAPTER_CHOICES: Readonly<
  Record<number, { readonly pillar: Pillar; readonly pledge: Pledge }>
> = {
  1: { pillar: 'power', pledge: 'modest' },
  5: { pillar: 'talent', pledge: 'solid' },
};

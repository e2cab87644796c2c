// The weights of the four indices as the briefing tells them.

import type { ByIndex } from '../../../types/names';

/** Shares of 1. */
export type IndexWeights = Readonly<ByIndex<number>>;

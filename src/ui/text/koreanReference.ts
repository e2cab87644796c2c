// The Korean messages of what is looked up beside the game, fetched with it.

import type { ENGLISH_REFERENCE } from './englishReference';
import world from './ko/world.json';

export const KOREAN_REFERENCE = { ...world } satisfies Record<
  keyof typeof ENGLISH_REFERENCE,
  string
>;

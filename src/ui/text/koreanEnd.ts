// The Korean messages of the debrief, fetched with it.

import type { ENGLISH_END } from './englishEnd';
import debrief from './ko/debrief.json';
import learning from './ko/learning.json';

export const KOREAN_END = { ...debrief, ...learning } satisfies Record<
  keyof typeof ENGLISH_END,
  string
>;

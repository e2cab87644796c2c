// The Korean messages of "Why?" alone, fetched when it is first asked.

import type { ENGLISH_WHY } from './englishWhy';
import facts from './ko/facts.json';

export const KOREAN_WHY = { ...facts } satisfies Record<keyof typeof ENGLISH_WHY, string>;

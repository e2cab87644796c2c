// The Korean messages of the workshop, fetched with it.

import type { ENGLISH_WORKSHOP } from './englishWorkshop';
import balance from './ko/balance.json';

export const KOREAN_WORKSHOP = { ...balance } satisfies Record<
  keyof typeof ENGLISH_WORKSHOP,
  string
>;

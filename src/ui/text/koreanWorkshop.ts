// The Korean messages of the page of an author, fetched with it.

import type { ENGLISH_WORKSHOP } from './englishWorkshop';
import workshop from './ko/workshop.json';

export const KOREAN_WORKSHOP = { ...workshop } satisfies Record<
  keyof typeof ENGLISH_WORKSHOP,
  string
>;

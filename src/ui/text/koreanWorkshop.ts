// The Korean messages of the page of an author, fetched with it.

import type { ENGLISH_WORKSHOP } from './englishWorkshop';
import sourcing from './ko/sourcing.json';
import workshop from './ko/workshop.json';

export const KOREAN_WORKSHOP = { ...sourcing, ...workshop } satisfies Record<
  keyof typeof ENGLISH_WORKSHOP,
  string
>;

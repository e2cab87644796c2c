// The Korean messages of the page of an author, fetched with it.

import type { ENGLISH_WORKSHOP } from './englishWorkshop';
import newCountry from './ko/newCountry.json';
import workshop from './ko/workshop.json';

export const KOREAN_WORKSHOP = { ...newCountry, ...workshop } satisfies Record<
  keyof typeof ENGLISH_WORKSHOP,
  string
>;

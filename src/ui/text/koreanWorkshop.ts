// The Korean messages of the page of an author, fetched with it.

import type { ENGLISH_WORKSHOP } from './englishWorkshop';
import balance from './ko/balance.json';
import newCountry from './ko/newCountry.json';
import sourcing from './ko/sourcing.json';
import workshop from './ko/workshop.json';

export const KOREAN_WORKSHOP = {
  ...balance,
  ...newCountry,
  ...sourcing,
  ...workshop,
} satisfies Record<keyof typeof ENGLISH_WORKSHOP, string>;

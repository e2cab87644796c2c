// The Korean messages of what is looked up beside the game, fetched with it.

import type { ENGLISH_REFERENCE } from './englishReference';
import adviser from './ko/adviser.json';
import derivations from './ko/derivations.json';
import levers from './ko/levers.json';
import madeBy from './ko/madeBy.json';
import model from './ko/model.json';
import parameters from './ko/parameters.json';
import world from './ko/world.json';

export const KOREAN_REFERENCE = {
  ...adviser,
  ...derivations,
  ...levers,
  ...madeBy,
  ...model,
  ...parameters,
  ...world,
} satisfies Record<keyof typeof ENGLISH_REFERENCE, string>;

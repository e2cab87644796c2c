// Makes a whole scenario about a country that nobody has written, from ten figures and the atlas.

export { atlasWithCountry } from './atlasTexts';
export type { CountryPlace } from './country';
export type { GivenFault } from './faults';
export {
  type Given,
  GIVEN_NAMES,
  GIVEN_RULES,
  type GivenName,
  knownFigures,
} from './given';
export { knownOf } from './known';
export {
  deriveNewCountry,
  isInAtlas,
  type NewCountry,
  type NewCountryOptions,
  type UsedFigure,
  textOfKnownCountry,
  textOfNewCountry,
} from './make';
export { sourced, typedNumber, typedSource, typedYear } from './typed';

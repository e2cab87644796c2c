// Everything that is made by rule for countries that nobody drew, from the file of all outlines; it is fetched with that file only.

import type { CountryId } from '../../types/names';
import type { CardFrame, CountryShape, WorldShape } from './card';
import type { InsetPlace } from './insetPlace';
import { madePlaces, type MadePlaces } from './madePlaces';
import { cardShape, insetShape, type InsetShape, plateShape, worldShape } from './madeShapes';
import { type CountriesFile, readOutlines } from './outlines';
import { type Bounds, narrowAt, type Part, type Place } from './place';

export interface MadeCountries {
  /** Undefined for a country without outline and without sites. */
  readonly placesOf: (country: CountryId, sites: readonly Place[]) => MadePlaces | undefined;
  readonly partsOf: (country: CountryId) => readonly Part[];
  /** What an inset of the country with these sites shows. */
  readonly insetOf: (country: CountryId, inset: InsetPlace, sites: readonly Place[]) => InsetShape;
  /** The picture of a card, with these sites on it. */
  readonly cardOf: (country: CountryId, sites: readonly Place[]) => CountryShape | undefined;
  readonly worldOf: (country: CountryId) => WorldShape | undefined;
  /** A path on the field of a plate; empty for a country without outline. */
  readonly plateOf: (country: CountryId) => string;
}

/** How far beyond the rim of an inset the land is needed, as a share of its half. */
const INSET_REACH = 1.1;

function insetBounds({ place: [longitude, latitude], half }: InsetPlace): Bounds {
  const reach = INSET_REACH * half;
  const across = reach / narrowAt(latitude);
  return {
    west: longitude - across,
    east: longitude + across,
    south: latitude - reach,
    north: latitude + reach,
  };
}

/** Width to height of a card, with what its widest window shows. */
const CARD_REACH = 3.4;

function frameBounds({ longitude, latitude, height }: CardFrame): Bounds {
  const across = (CARD_REACH * height) / narrowAt(latitude) / 2;
  return {
    west: longitude - across,
    east: longitude + across,
    south: latitude - height,
    north: latitude + height,
  };
}

/** Keeps what was made for each country, by what else it depends on. */
function remembering<T>(make: (country: CountryId, rest: string) => T) {
  const made = new Map<string, T>();
  return (country: CountryId, rest = ''): T => {
    const key = country + rest;
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(country, rest);
    made.set(key, value);
    return value;
  };
}

export function makeCountries(file: CountriesFile): MadeCountries {
  const { partsOf, shoresOf, farPartsAt, isLand, around } = readOutlines(file);
  /** A country without an outline of its own consists of the far pieces of others on which its sites are. */
  const groundOf = (country: CountryId, sites: readonly Place[]) => {
    const own = partsOf(country);
    return own.length > 0 ? own : farPartsAt(sites);
  };
  const places = remembering((country, key) => {
    const sites = JSON.parse(key) as Place[];
    return madePlaces(groundOf(country, sites), shoresOf(country), isLand, sites);
  });
  const plates = remembering((country) => plateShape(partsOf(country)));
  const placesOf: MadeCountries['placesOf'] = (country, sites) =>
    places(country, JSON.stringify(sites));
  const cards = remembering((country, key) => {
    const frame = places(country, key)?.frame;
    const ground = groundOf(country, JSON.parse(key) as Place[]);
    return frame && cardShape(ground, around(country, frameBounds(frame)), frame);
  });
  return {
    placesOf,
    partsOf,
    insetOf: (country, inset, sites) =>
      insetShape(groundOf(country, sites), around(country, insetBounds(inset)), inset),
    cardOf: (country, sites) => cards(country, JSON.stringify(sites)),
    worldOf: (country) => {
      const pin = placesOf(country, [])?.pin;
      return pin && worldShape(partsOf(country), pin.place);
    },
    plateOf: (country) => plates(country),
  };
}

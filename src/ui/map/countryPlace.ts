// Where a country is on the chart: as it was set by hand, else by rule from its outline.

import type { CountryId } from '../../types/names';
import { isDrawn } from '../countries/drawn';
import { type InsetPlace, widenInset } from '../countries/insetPlace';
import type { PinPlace } from '../countries/madePlaces';
import { madeCountries } from '../countries/moreCountries';
import type { Place } from '../countries/place';
import { CLOUD_PORTS, INSET_PLACES, PIN_PLACES, PORTS, TALENT_PORTS } from './places';

export interface CountryPlace {
  readonly pin: PinPlace;
  /** Where flows begin and end. */
  readonly port: Place;
  /** Ports for single kinds of flow, where a country is too wide for one port. */
  readonly talentPort?: Place;
  readonly cloudPort?: Place;
  readonly inset: InsetPlace;
}

/** Where sites of a country stand. */
export type SitePlaces = readonly { readonly longitude: number; readonly latitude: number }[];

/** The same places as pairs. */
export function placesOf(sites: SitePlaces): Place[] {
  return sites.map(({ longitude, latitude }) => [longitude, latitude]);
}

/** Undefined for a country that nobody drew while the outlines are missing, and for one that they do not have. */
export function countryPlace(country: CountryId, sites: SitePlaces = []): CountryPlace | undefined {
  if (!isDrawn(country)) return madeCountries()?.placesOf(country, placesOf(sites));
  const inset = INSET_PLACES[country]!;
  const [talentPort, cloudPort] = [TALENT_PORTS[country], CLOUD_PORTS[country]];
  return {
    pin: PIN_PLACES[country]!,
    port: PORTS[country]!,
    ...(talentPort && { talentPort }),
    ...(cloudPort && { cloudPort }),
    inset: madeCountries() === null ? inset : widenInset(inset, placesOf(sites)),
  };
}

/** Whether an inset is the one that was baked for a country that was drawn. */
export function isBakedInset(country: CountryId, inset: InsetPlace): boolean {
  return INSET_PLACES[country] === inset;
}

/** Whether a chart of these countries and sites needs the outlines of all countries. */
export function needsOutlines(
  home: CountryId,
  countries: readonly CountryId[],
  sites: SitePlaces,
): boolean {
  if (![home, ...countries].every(isDrawn)) return true;
  return !isBakedInset(home, widenInset(INSET_PLACES[home]!, placesOf(sites)));
}

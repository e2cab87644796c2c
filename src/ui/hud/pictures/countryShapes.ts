// The small shapes of countries that cards and the map of projects draw, fetched once; by rule for those that nobody drew.

import { useEffect, useState } from 'preact/hooks';
import { onceBrought } from '../../../lib/once';
import type { CountryId } from '../../../types/names';
import { isDrawn } from '../../countries/drawn';
import { CARD, type CountryShape, type WorldShape } from '../../countries/card';
import { bringOutlines, madeCountries } from '../../countries/moreCountries';
import { nearLongitude } from '../../countries/place';
import { askForFile } from '../../gameFiles';

interface ShapeFile {
  readonly shapes: Readonly<Record<CountryId, CountryShape>>;
  /** The inhabited world on the same field: each country with its shape and its middle. */
  readonly world: {
    readonly land: string;
    readonly countries: Readonly<Record<CountryId, WorldShape>>;
  };
}

const fetchShapes = onceBrought(async () => {
  const response = await askForFile('map/countryShapes.json');
  return (await response.json()) as ShapeFile;
});

/** The shapes are decoration: where they cannot be had, it stays null. */
function useShapes(): ShapeFile | null {
  const [shapes, setShapes] = useState<ShapeFile | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetchShapes()
      .then((file) => (isWanted ? setShapes(file) : undefined))
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, []);
  return shapes;
}

/** Brings the shapes that are made by rule once one of these countries needs it. */
function useMade(countries: readonly CountryId[]) {
  const isNeeded = !countries.every(isDrawn);
  useEffect(() => {
    if (isNeeded) void bringOutlines();
  }, [isNeeded]);
  return madeCountries();
}

/** A place in a country, as scenarios give it. */
export interface PlaceOnField {
  readonly longitude: number;
  readonly latitude: number;
}

/** The shape of one country; for one that nobody drew, wide enough for these places. Null until it is there. */
export function useShape(
  country: CountryId,
  places: readonly PlaceOnField[] = [],
): CountryShape | null {
  const file = useShapes();
  const made = useMade([country]);
  if (isDrawn(country)) return file?.shapes[country] ?? null;
  const sites = places.map(({ longitude, latitude }) => [longitude, latitude] as const);
  return made?.cardOf(country, sites) ?? null;
}

/** The world, and those of these countries that it has. */
export function useWorld(
  countries: readonly CountryId[],
): { readonly land: string; readonly lit: readonly WorldShape[] } | null {
  const file = useShapes();
  const made = useMade(countries);
  if (file === null) return null;
  const { land, countries: drawn } = file.world;
  return { land, lit: countries.flatMap((id) => drawn[id] ?? made?.worldOf(id) ?? []) };
}

/** Where a place lies on the field of its country's shape. */
export function onField(
  { frame }: Pick<CountryShape, 'frame'>,
  { longitude, latitude }: PlaceOnField,
): { readonly x: number; readonly y: number } {
  const { width, height } = CARD;
  const unit = height / frame.height;
  const narrow = Math.cos((frame.latitude * Math.PI) / 180);
  return {
    x: width / 2 + (nearLongitude(longitude, frame.longitude) - frame.longitude) * narrow * unit,
    y: height / 2 - (latitude - frame.latitude) * unit,
  };
}

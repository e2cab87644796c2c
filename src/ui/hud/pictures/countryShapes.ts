// The small shapes of countries that cards and the map of projects draw, fetched once.

import { useEffect, useState } from 'preact/hooks';
import type { CountryId } from '../../../types/names';
import { askForFile } from '../../gameFiles';

/** A country and its neighbours as SVG paths, and the part of the world that their field shows. */
export interface CountryShape {
  readonly home: string;
  readonly land: string;
  /** The middle of the field and its height, in degrees. */
  readonly frame: {
    readonly longitude: number;
    readonly latitude: number;
    readonly height: number;
  };
}

export interface ShapeFile {
  readonly width: number;
  readonly height: number;
  readonly shapes: Readonly<Record<CountryId, CountryShape>>;
  /** The inhabited world on the same field: each country with its shape and its middle. */
  readonly world: {
    readonly land: string;
    readonly countries: Readonly<
      Record<CountryId, { readonly shape: string; readonly at: readonly [number, number] }>
    >;
  };
}

let fetched: Promise<ShapeFile> | null = null;

function fetchShapes(): Promise<ShapeFile> {
  fetched ??= askForFile('map/countryShapes.json').then(
    (response) => response.json() as Promise<ShapeFile>,
  );
  fetched.catch(() => {
    fetched = null;
  });
  return fetched;
}

/** The shapes are decoration: where they cannot be had, null stays. */
export function useShapes(): ShapeFile | null {
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

/** Where a place lies on the field of its country's shape. */
export function onField(
  { width, height }: Pick<ShapeFile, 'width' | 'height'>,
  { frame }: Pick<CountryShape, 'frame'>,
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
): { readonly x: number; readonly y: number } {
  const unit = height / frame.height;
  const narrow = Math.cos((frame.latitude * Math.PI) / 180);
  return {
    x: width / 2 + (longitude - frame.longitude) * narrow * unit,
    y: height / 2 - (latitude - frame.latitude) * unit,
  };
}

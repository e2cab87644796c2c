// Where things are on the globe for countries that were drawn by hand: plates, ports, and the part that each inset shows. Degrees, rounded; only `countryPlace.ts` reads them.

import type { CountryId } from '../../types/names';
import type { InsetPlace } from '../countries/insetPlace';
import type { PinPlace } from '../countries/madePlaces';
import type { Place } from '../countries/place';

export const PIN_PLACES: Readonly<Record<CountryId, PinPlace>> = {
  KOR: { place: [127.8, 36.3], offset: [0, 0] },
  JPN: { place: [138.5, 36], offset: [10, -26] },
  IND: { place: [79, 22], offset: [6, 8] },
  FRA: { place: [2.5, 46.5], offset: [-4, 30] },
  DEU: { place: [10.5, 51], offset: [44, -2] },
  GBR: { place: [-1.5, 52.8], offset: [-4, -30] },
  SAU: { place: [44.5, 24], offset: [-22, 2] },
  ARE: { place: [54.3, 24], offset: [12, 34] },
  USA: { place: [-99, 40], offset: [40, -50] },
  CHN: { place: [104, 35], offset: [6, 6] },
  TWN: { place: [121, 23.7], offset: [26, 14] },
  SGP: { place: [103.82, 1.36], offset: [-10, 20] },
  CAN: { place: [-106, 56], offset: [0, -6] },
  BRA: { place: [-52, -10], offset: [0, 0] },
};

/** Where flows begin and end; chips are shipped from `TWN`. */
export const PORTS: Readonly<Record<CountryId, Place>> = {
  KOR: [128.4, 36.4],
  JPN: [139.8, 35.6],
  IND: [77.6, 13],
  FRA: [2.3, 48.8],
  DEU: [8.7, 50.1],
  GBR: [-0.1, 51.5],
  SAU: [46.7, 24.7],
  ARE: [54.4, 24.4],
  USA: [-118.2, 33.8],
  CHN: [116.4, 39.9],
  TWN: [121.2, 25],
  SGP: [103.9, 1.4],
  CAN: [-123, 49.3],
  BRA: [-43.3, -22.8],
};

/** Ports for single kinds of flow, where a country is too wide for one: people, rented cloud. */
export const TALENT_PORTS: Readonly<Record<CountryId, Place>> = {
  USA: [-74, 42],
  CAN: [-79.4, 43.7],
};
export const CLOUD_PORTS: Readonly<Record<CountryId, Place>> = { USA: [-120, 46] };

export const INSET_PLACES: Readonly<Record<CountryId, InsetPlace>> = {
  KOR: { place: [127.75, 35.95], half: 3.15 },
  JPN: { place: [137.4, 37.9], half: 8.6 },
  IND: { place: [80.6, 20.6], half: 15.6 },
  FRA: { place: [2.6, 46.6], half: 5.3 },
  DEU: { place: [10.3, 51], half: 4.5 },
  GBR: { place: [-2.2, 54], half: 5.3 },
  SAU: { place: [44.6, 24.2], half: 9 },
  ARE: { place: [54, 24.5], half: 2.4 },
  USA: { place: [-97, 38.6], half: 23 },
  CHN: { place: [104.5, 35.5], half: 24 },
  TWN: { place: [120.9, 23.7], half: 2 },
  SGP: { place: [103.82, 1.36], half: 0.3 },
  CAN: { place: [-95, 56], half: 20 },
  BRA: { place: [-53, -14], half: 20.5 },
};

// Builders of map pictures for the tests of the chart.

import { readdirSync } from 'node:fs';
import { type MapPicture, type MapSite, selectMapPicture } from '../../../src/selectors';
import { createSession } from '../../../src/session/index';
import type { Box } from '../../../src/ui/map/boxes';
import type { SitePlateLayout } from '../../../src/ui/map/chartLayout';
import { PLATE } from '../../../src/ui/map/insetSpots';
import { contentOf } from '../../support/content';

const RIVALS = ['JPN', 'IND', 'FRA', 'DEU', 'GBR', 'SAU', 'ARE'];

const SITES: readonly [string, MapSite['kind'], number, number][] = [
  ['yongin', 'fab', 127.31, 37.16],
  ['pyeongtaek', 'fab', 127.05, 37.03],
  ['icheon', 'fab', 127.49, 37.25],
  ['ulsan', 'dataCentre', 129.36, 35.5],
  ['haenam', 'dataCentre', 126.4, 34.65],
  ['hanul', 'powerPlant', 129.38, 37.09],
  ['daejeon', 'lab', 127.36, 36.37],
  ['pangyo', 'lab', 127.11, 37.4],
];

export function buildSites(change: Partial<MapSite> = {}): MapSite[] {
  return SITES.map(([id, kind, longitude, latitude]) => ({
    id,
    kind,
    longitude,
    latitude,
    state: 'done',
    ratio: 1,
    growth: 0,
    litShare: 1,
    ...change,
  }));
}

/** South Korea with all rivals, both superpowers and every site of the inset. */
export function buildPicture(change: Partial<MapPicture> = {}): MapPicture {
  const rivals = RIVALS.map((country) => ({ country, capability: 50, role: 'rival' as const }));
  return {
    home: 'KOR',
    seats: ['KOR'],
    heading: 'hedge',
    pins: [
      { country: 'KOR', capability: 62, role: 'home' },
      ...rivals,
      { country: 'USA', capability: 100, role: 'superpower', trust: 72 },
      { country: 'CHN', capability: 92, role: 'superpower', trust: 40 },
    ],
    flows: [
      { kind: 'chips', from: 'TWN', to: 'KOR', amount: 32_000 },
      { kind: 'cloud', from: 'USA', to: 'KOR', amount: 71 },
      { kind: 'talentOut', from: 'KOR', to: 'USA', amount: 600 },
      { kind: 'alliance', from: 'JPN', to: 'KOR', amount: 64 },
    ],
    sites: buildSites(),
    idle: 0.2,
    ...change,
  };
}

/** Windows of the four layouts, in pixels of the map itself. */
export const WINDOWS = [
  { width: 886, height: 572 },
  { width: 1334, height: 848 },
  { width: 764, height: 420 },
  { width: 588, height: 406 },
  { width: 510, height: 700 },
  { width: 390, height: 250 },
  { width: 320, height: 190 },
];

/** The chart itself in windows of 1366 × 768, 1024 × 768, 390 × 844 and 1920 × 1080, and beside a wide panel. */
export const CHARTS = [
  { width: 886, height: 572 },
  { width: 588, height: 406 },
  { width: 390, height: 168 },
  { width: 1334, height: 840 },
  { width: 510, height: 596 },
];

/** The plates of sites as boxes, for words of a given size. */
export function plateBoxesOf(plates: readonly SitePlateLayout[], words: number): Box[] {
  return plates.map(({ left, middle }) => ({
    x: left + (PLATE.width * words) / 2,
    y: middle,
    width: PLATE.width * words,
    height: (PLATE.step - 1) * words,
  }));
}

export interface ScenarioSeat {
  readonly scenario: string;
  readonly country: string;
}

/** Every country that can be played, in every scenario. */
export function scenarioSeats(): ScenarioSeat[] {
  const files = readdirSync(new URL('../../../scenarios/', import.meta.url));
  const ids = files.flatMap((file) => /^([a-z0-9-]+)\.json$/.exec(file)?.[1] ?? []);
  return ids.flatMap((scenario) =>
    contentOf(scenario).scenario.seats.map(({ country }) => ({ scenario, country })),
  );
}

/** What the chart shows of a seat after two turns, when chips and people are on their way. */
export function seatPicture({ scenario, country }: ScenarioSeat): MapPicture {
  const content = contentOf(scenario);
  const variant = content.scenario.variants[0]!.id;
  const session = createSession({ ...content, humans: [country], seed: 7, variant });
  session.endTurn();
  session.endTurn();
  return selectMapPicture(session.get(), country);
}

// Shows that the world of the day follows from the date alone, is spread over all scenarios and seats, and moves little when a scenario is added.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../../src/types/catalogueEntry';
import { type DayWorld, gamesOfDay, worldOfDay } from '../../../src/ui/hud/mine/worldOfDay';

const FOLDER = 'scenarios/';
const DAY_MS = 86_400_000;
const YEAR = 365;

/** Every scenario that comes with the game and is written out whole. */
function shipped(): CatalogueEntry[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => JSON.parse(readFileSync(FOLDER + name, 'utf8')) as CatalogueEntry)
    .filter(({ seats, variants }) => seats !== undefined && variants !== undefined);
}

const SCENARIOS = shipped();
const DAYS = Array.from({ length: YEAR * 2 }, (_, i) =>
  new Date(Date.UTC(2026, 0, 1) + i * DAY_MS).toISOString().slice(0, 10),
);

function told({ scenario, seat, length, seed }: DayWorld): string {
  return `${scenario.id} ${seat} ${length.id} ${seed}`;
}

function worlds(scenarios = SCENARIOS): DayWorld[] {
  return DAYS.map((day) => worldOfDay(day, scenarios)!);
}

describe('the world of the day', () => {
  it('should be the same for everybody, in whatever order the scenarios are listed', () => {
    const reversed = [...SCENARIOS].reverse();
    expect(worlds(reversed).map(told)).toEqual(worlds().map(told));
    const two = SCENARIOS.filter(({ id }) => ['small-state', 'silicon-shield'].includes(id));
    expect(worldOfDay('2026-12-01', two)).toMatchObject({ day: '2026-12-01' });
    expect(two.length).toBe(2);
    expect(
      ['2026-12-01', '2026-12-02', '2026-12-03'].map((day) => told(worldOfDay(day, two)!)),
    ).toMatchInlineSnapshot(`
      [
        "silicon-shield JPN full 2064766869",
        "small-state SGP full 1268964544",
        "small-state SGP full 732914437",
      ]
    `);
  });

  it('should be one that can be played: never watched, never the lesson, of eight turns or more', () => {
    for (const { scenario, seat, length, seed } of worlds()) {
      expect(scenario.watch).not.toBe(true);
      expect(scenario.id).not.toBe('first-data-centre');
      expect(scenario.seats.map(({ country }) => country)).toContain(seat);
      expect(scenario.variants).toContain(length);
      expect(length.turns).toBeGreaterThanOrEqual(8);
      expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
    }
  });

  it('should bring another world each day, and every scenario and many seats within two years', () => {
    const all = worlds();
    expect(new Set(all.map(({ seed }) => seed)).size).toBe(all.length);
    const playable = SCENARIOS.filter(
      ({ watch, variants }) => watch !== true && variants.some(({ turns }) => turns >= 8),
    );
    const counts = playable.map(
      ({ id }) => all.filter(({ scenario }) => scenario.id === id).length,
    );
    const fair = all.length / playable.length;
    for (const count of counts) {
      expect(count).toBeGreaterThan(fair / 2);
      expect(count).toBeLessThan(fair * 2);
    }
    expect(new Set(all.map(({ seat }) => seat)).size).toBe(14);
  });

  it('should keep all days but those that a new scenario takes', () => {
    const [taken, ...others] = SCENARIOS.filter(({ watch }) => watch !== true);
    const before = worlds(others);
    for (const [i, world] of worlds().entries())
      if (world.scenario.id !== taken!.id) expect(told(world)).toBe(told(before[i]!));
  });

  it('should be none where nothing can be played', () => {
    expect(worldOfDay('2026-12-01', [])).toBeNull();
    const watched = SCENARIOS.filter(({ watch }) => watch === true);
    expect(worldOfDay('2026-12-01', watched)).toBeNull();
  });

  it('should know the games that were finished in it, and no others', () => {
    const world = worldOfDay('2026-12-01', SCENARIOS)!;
    const game = {
      endedAt: 1,
      rules: 6,
      scenario: world.scenario.id,
      seats: [world.seat],
      seat: world.seat,
      variant: world.length.id,
      turns: 8,
      seed: world.seed,
      score: 40,
      medal: null,
      sight: 'openSea',
      level: 0,
    } as const;
    expect(gamesOfDay(world, [game])).toEqual([game]);
    for (const other of [
      { seed: world.seed + 1 },
      { variant: 'other' },
      { scenario: 'other' },
      { seats: [world.seat, 'XXX'] },
      { assumptions: { potential: 2 } },
    ])
      expect(gamesOfDay(world, [{ ...game, ...other }])).toEqual([]);
  });
});

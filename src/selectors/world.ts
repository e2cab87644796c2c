// How every country has done so far by what everybody knows: indices and lag, round by round, with ranks and layers.

import { viewFor } from '../engine';
import type { Game, PublicNation } from '../types/game';
import { INDICES, type ByLayer, type CountryId, type Index } from '../types/names';
import type { Text } from '../types/scenario';
import { selectRounds, roundName, type RoundName } from './rounds';
import type { SeatState } from './seatState';
import { type Standing, selectStandings } from './standings';

export const WORLD_MEASURES = [...INDICES, 'lag'] as const;
/** An index, or the generations behind the frontier, where fewer are better. */
export type WorldMeasure = Index | 'lag';

/** One value for each point in time, from the start to now; null where there is none. */
export type Course = readonly (number | null)[];

export interface WorldLine {
  readonly country: CountryId;
  readonly name: Text;
  readonly role: Standing['role'];
  readonly goal: Standing['goal'];
  readonly values: Readonly<Record<WorldMeasure, Course>>;
  /** Ranks from 1; no two countries share one. */
  readonly ranks: Readonly<Record<WorldMeasure, Course>>;
  /** Layers of autonomy now, 0 to 100; null for a superpower that follows its course. */
  readonly layers: Readonly<ByLayer<number>> | null;
}

export interface WorldCourse {
  readonly round: RoundName;
  /** The half-year that begins at each point. */
  readonly halfYears: readonly number[];
  /** In scenario order. */
  readonly lines: readonly WorldLine[];
}

type Snapshot = ReadonlyMap<CountryId, Readonly<Record<WorldMeasure, number | null>>>;

/** The nations of a game as the public sees them, the seat's own among them. */
export function publicNations(game: Game, home: CountryId): ReadonlyMap<CountryId, PublicNation> {
  const { own, rivals } = viewFor(game, home);
  return new Map([own, ...rivals].map((nation) => [nation.id, nation]));
}

function snapshotAt(game: Game, home: CountryId): Snapshot {
  const nations = publicNations(game, home);
  return new Map(
    selectStandings({ game }, home).map(({ country, capability, autonomy, lagGenerations }) => {
      const indices = nations.get(country)?.indices;
      const { prosperity = null, resilience = null } = indices ?? {};
      return [country, { capability, autonomy, prosperity, resilience, lag: lagGenerations }];
    }),
  );
}

/** How good a value is: less lag is better. */
function worth(measure: WorldMeasure, value: number): number {
  return measure === 'lag' ? -value : value;
}

/** The rank of a country in a snapshot; of two equals the one that comes first in the scenario is ahead. */
function rankOf(snapshot: Snapshot, measure: WorldMeasure, country: CountryId): number | null {
  const own = snapshot.get(country)?.[measure] ?? null;
  if (own === null) return null;
  let rank = 1;
  let isEarlier = true;
  for (const [other, values] of snapshot) {
    if (other === country) isEarlier = false;
    const value = values[measure];
    if (other === country || value === null) continue;
    const lead = worth(measure, value) - worth(measure, own);
    if (lead > 0 || (lead === 0 && isEarlier)) rank++;
  }
  return rank;
}

function perMeasure(of: (measure: WorldMeasure) => Course): Record<WorldMeasure, Course> {
  return {
    capability: of('capability'),
    autonomy: of('autonomy'),
    prosperity: of('prosperity'),
    resilience: of('resilience'),
    lag: of('lag'),
  };
}

function layersOf(nation: PublicNation | undefined): ByLayer<number> | null {
  if (nation === undefined) return null;
  const { chips, cloud, models, data, talent, power } = nation.indices.layers;
  return {
    chips: chips * 100,
    cloud: cloud * 100,
    models: models * 100,
    data: data * 100,
    talent: talent * 100,
    power: power * 100,
  };
}

/** The course of all countries from the start to now, in rounds. */
export function selectWorldCourse(
  { game, history }: Pick<SeatState, 'game' | 'history'>,
  home: CountryId,
): WorldCourse {
  const games = [...selectRounds(history).map(({ before }) => before), game];
  const snapshots = games.map((each) => snapshotAt(each, home));
  const nations = publicNations(game, home);
  return {
    round: roundName(game.state.roundTurns),
    halfYears: games.map(({ state }) => state.halfYear),
    lines: selectStandings({ game }, home).map(({ country, name, role, goal }) => ({
      country,
      name,
      role,
      goal,
      values: perMeasure((measure) =>
        snapshots.map((snapshot) => snapshot.get(country)?.[measure] ?? null),
      ),
      ranks: perMeasure((measure) =>
        snapshots.map((snapshot) => rankOf(snapshot, measure, country)),
      ),
      layers: layersOf(nations.get(country)),
    })),
  };
}

/** Rivals that get a colour at first: the superpowers, then the most capable. */
export function selectClosestRivals({ lines }: WorldCourse, most: number): CountryId[] {
  const now = ({ values }: WorldLine) => values.capability[values.capability.length - 1] ?? 0;
  const others = lines.filter(({ role }) => role !== 'home');
  const powers = others.filter(({ role }) => role === 'superpower');
  const nations = others.filter(({ role }) => role === 'rival').sort((a, b) => now(b) - now(a));
  return [...powers, ...nations].slice(0, most).map(({ country }) => country);
}

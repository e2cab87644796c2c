// The home cloud: how much of the use of AI it hosts, what that share tends to, what limits it, and who hosts the rest.

import { cloudCeiling, installedH100e, nationOf, nationScenarioOf } from '../engine';
import { clamp } from '../lib/detMath';
import type { CountryId } from '../types/names';
import { selectRounds } from './rounds';
import type { SeatState } from './seatState';

/** What limits the home cloud: the chips that run at home, or what law, models and projects allow. */
export type CloudLimit = 'chips' | 'ceiling';

export interface CloudSheet {
  /** Share of the use of AI in home cloud, 0 to 100. */
  readonly homePercent: number;
  /** Change over the last round, in points; null before the first. */
  readonly change: number | null;
  /** What the share tends to as things stand, 0 to 100. */
  readonly targetPercent: number;
  readonly limit: CloudLimit;
  /** The highest share that law, models and projects allow, 0 to 100. */
  readonly ceilingPercent: number;
  /** Chips that foreign firms run in the country, and their share of all chips there, 0 to 100. */
  readonly hostedH100e: number;
  readonly hostedPercent: number;
}

const PERCENT = 100;

export function selectCloud({ game, history }: SeatState, country: CountryId): CloudSheet {
  const nation = nationOf(game.state, country);
  const last = selectRounds(history).at(-1);
  const before = last === undefined ? null : nationOf(last.before.state, country).homeCloudShare;
  const { start } = nationScenarioOf(game.scenario, country);
  const ceiling = clamp(cloudCeiling(game.ruleset.parameters, nation, start));
  const { homeCloudShare, hostedChipsH100e } = nation;
  const hosted = Math.max(start.homeCloudShare, nation.homeComputeShare);
  return {
    homePercent: homeCloudShare * PERCENT,
    change: before === null ? null : (homeCloudShare - before) * PERCENT,
    targetPercent: Math.min(hosted, ceiling) * PERCENT,
    limit: hosted < ceiling ? 'chips' : 'ceiling',
    ceilingPercent: ceiling * PERCENT,
    hostedH100e: hostedChipsH100e,
    hostedPercent: (PERCENT * hostedChipsH100e) / (hostedChipsH100e + installedH100e(nation)),
  };
}

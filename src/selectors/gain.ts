// What AI adds to a nation's economy in money: in the last half-year and since the start.

import { nationOf, nationScenarioOf } from '../engine';
import type { CountryId } from '../types/names';
import type { Scenario } from '../types/scenario';
import type { NationState } from '../types/state';
import type { PastTurn, SeatState } from './seatState';

/** USD bn, at the GDP of the start. */
export interface Gain {
  /** Added in the last half-year; negative where AI costs more than it brings. */
  readonly lastUsdBn: number;
  readonly totalUsdBn: number;
}

export const USD_BN_PER_TN = 1000;
export const HALF_YEARS_PER_YEAR = 2;

/** The gain is a share of yearly GDP, and a turn is half a year of it. */
export function gainOf(scenario: Scenario, nation: NationState): Gain {
  const { gdpUsdTn } = nationScenarioOf(scenario, nation.id).start;
  const halfYearUsdBn = (gdpUsdTn * USD_BN_PER_TN) / HALF_YEARS_PER_YEAR;
  return {
    lastUsdBn: nation.gdpGain * halfYearUsdBn,
    totalUsdBn: nation.cumulativeGain * halfYearUsdBn,
  };
}

/** What AI has added in a turn, or in all turns of a round; the tree is that of the last turn's gain. */
export function gainIn(turn: PastTurn, country: CountryId): Gain {
  const gains = (turn.turns ?? [turn]).map(({ after }) => selectGain({ game: after }, country));
  const lastUsdBn = gains.reduce((sum, gain) => sum + gain.lastUsdBn, 0);
  return { lastUsdBn, totalUsdBn: gains[gains.length - 1]!.totalUsdBn };
}

/** What AI has added to the economy of one nation. */
export function selectGain({ game }: Pick<SeatState, 'game'>, country: CountryId): Gain {
  return gainOf(game.scenario, nationOf(game.state, country));
}

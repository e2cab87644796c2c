// The score so far against the bars of the medals.

import { medalOf, nationOf, scoreOf, scoreWeights } from '../engine';
import type { ByIndex, CountryId, Medal } from '../types/names';
import type { SeatState } from './seatState';

export interface Pace {
  /** The score if the game ended now, 0 to 100; null before the first turn, when there is none yet. */
  readonly score: number | null;
  readonly parts: Readonly<ByIndex<number>>;
  readonly weights: Readonly<ByIndex<number>>;
  /** The bars of this variant, or null where the scenario sets none. */
  readonly bars: Readonly<Record<Medal, number>> | null;
  /** Points above silver; negative when short. */
  readonly gapToSilver: number | null;
  readonly medal: Medal | null;
  readonly victory: boolean;
}

/** How the seat stands against its medals. */
export function selectPace({ game }: Pick<SeatState, 'game'>, country: CountryId): Pace {
  const variant = game.scenario.variants.find(({ id }) => id === game.state.variant);
  const bars = variant?.medals[country] ?? null;
  const { total, ...parts } = scoreOf(game, country);
  const score = game.state.turn === 0 ? null : total;
  return {
    score,
    parts,
    weights: scoreWeights(game),
    bars,
    gapToSilver: score === null || bars === null ? null : score - bars.silver,
    medal: score === null ? null : medalOf(game, country),
    victory: nationOf(game.state, country).victoryTurn >= 0,
  };
}

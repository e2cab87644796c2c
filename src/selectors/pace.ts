// The score so far against the bars of the medals.

import { medalOf, nationOf, parAt, scoreOf, scoreWeights } from '../engine';
import type { ByIndex, CountryId, Medal } from '../types/names';
import type { SeatState } from './seatState';

export interface Pace {
  /** The score if the game ended now, 0 to 100; null before the first turn, when there is none yet. */
  readonly score: number | null;
  readonly parts: Readonly<ByIndex<number>>;
  readonly weights: Readonly<ByIndex<number>>;
  /** Par of this world at this turn. */
  readonly par: number;
  /** Points above par; negative below it. */
  readonly abovePar: number | null;
  /** The scores that the medals ask for at this point, par included; null where the scenario has no medals, or where the player assumes otherwise than the bars. */
  readonly bars: Readonly<Record<Medal, number>> | null;
  /** Whether the player assumes otherwise than usual, so that there are no medals. */
  readonly isAssumed: boolean;
  /** Points above silver; negative when short. */
  readonly gapToSilver: number | null;
  readonly medal: Medal | null;
  readonly victory: boolean;
}

/** How the seat stands against its medals. */
export function selectPace(
  { game, par: course }: Pick<SeatState, 'game' | 'par'>,
  country: CountryId,
): Pace {
  const variant = game.scenario.variants.find(({ id }) => id === game.state.variant);
  const aboves = game.ruleset.assumed === undefined ? variant?.medals[country] : undefined;
  const par = parAt(course(), game.state.turn).score.total;
  const bars =
    aboves === undefined
      ? null
      : { bronze: par + aboves.bronze, silver: par + aboves.silver, gold: par + aboves.gold };
  const { total, ...parts } = scoreOf(game, country);
  const score = game.state.turn === 0 ? null : total;
  return {
    score,
    parts,
    weights: scoreWeights(game),
    par,
    abovePar: score === null ? null : score - par,
    bars,
    isAssumed: game.ruleset.assumed !== undefined,
    gapToSilver: score === null || bars === null ? null : score - bars.silver,
    medal: score === null ? null : medalOf(game, country, par),
    victory: nationOf(game.state, country).victoryTurn >= 0,
  };
}

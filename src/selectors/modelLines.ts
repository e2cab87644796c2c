// The own model, the frontier and the best open weights from the first turn to the last, in generations since the start.

import { frontierLog10Flop, nationOf } from '../engine';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { SeatState } from './seatState';
import { rollOutGames } from './trial';

export interface ModelPoint {
  /** Half-years since 2026 H1. */
  readonly halfYear: number;
  /** Generations above the frontier of the rules' first half-year. */
  readonly frontier: number;
  readonly own: number;
  readonly openWeights: number;
  /** Generations that the own model is behind the frontier. */
  readonly lagGenerations: number;
  /** Not yet played: what comes at present orders if nothing new happens. */
  readonly expected: boolean;
}

function pointOf(game: Game, country: CountryId, expected: boolean): ModelPoint {
  const p = game.ruleset.parameters;
  const { state } = game;
  const oom = p.training.generationOom;
  const course = (frontierLog10Flop(p, state) - p.world.frontierLog10Flop) / oom;
  const own = (nationOf(state, country).ownModelLog10Flop - p.world.frontierLog10Flop) / oom;
  const frontier = Math.max(course, own);
  return {
    halfYear: state.halfYear,
    frontier,
    own,
    openWeights: course - state.world.openWeightsLagGenerations,
    lagGenerations: Math.max(0, frontier - own),
    expected,
  };
}

/** One point at the start and after every turn of the game, played or expected. */
export function selectModelLines(state: SeatState, country: CountryId): ModelPoint[] {
  const { game, history } = state;
  const { length, turn } = game.state;
  const played = [...history.map(({ before }) => before), game];
  return [
    ...played.map((each) => pointOf(each, country, false)),
    ...rollOutGames(state, country, length - turn, 'standing').map((each) =>
      pointOf(each, country, true),
    ),
  ];
}

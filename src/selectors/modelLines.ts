// The own model, the frontier and the best open weights over the turns, in generations since the start.

import { frontierLog10Flop, nationOf } from '../engine';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { SeatState } from './seatState';

export interface ModelPoint {
  /** Half-years since 2026 H1. */
  readonly halfYear: number;
  /** Generations above the frontier of the rules' first half-year. */
  readonly frontier: number;
  readonly own: number;
  readonly openWeights: number;
}

function pointOf(game: Game, country: CountryId): ModelPoint {
  const p = game.ruleset.parameters;
  const { state } = game;
  const oom = p.training.generationOom;
  const frontier = (frontierLog10Flop(p, state) - p.world.frontierLog10Flop) / oom;
  const own = (nationOf(state, country).ownModelLog10Flop - p.world.frontierLog10Flop) / oom;
  return {
    halfYear: state.halfYear,
    frontier,
    own,
    openWeights: frontier - state.world.openWeightsLagGenerations,
  };
}

/** One point at the start and after every turn. */
export function selectModelLines({ game, history }: SeatState, country: CountryId): ModelPoint[] {
  return [...history.map(({ before }) => before), game].map((each) => pointOf(each, country));
}

// Resolves one turn: orders in, a new game and the facts of the turn out; what goes in is never changed.

import type { Random } from '../lib/rng';
import type { GameEvent } from '../types/event';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { GameState, NationState } from '../types/state';
import { createActor, type Actor } from './actor';
import { copyState } from './made/copy';
import { type Decisions, silentDecisions, takeStandingOrders } from './decisions';
import { applyOrder } from './orders/index';
import { playPhases } from './phases/index';
import { chapterBends } from './rules/chapterBends';
import { chapterAt, chapterEnds, chapterStarts } from './rules/chapters';
import { chipListPriceUsdBn, chipPowerKw } from './rules/compute';
import { noticesNow } from './rules/history';
import { startsRound } from './rules/rounds';
import { seededRandom, type Turn } from './turnContext';

export interface ResolvedTurn {
  readonly game: Game;
  readonly events: readonly GameEvent[];
}

type DecisionsOf = (nation: NationState) => Decisions;

interface TurnOptions {
  readonly randomFor?: (stream: number) => Random;
}

function createActors(game: Game, state: GameState, decisionsOf: DecisionsOf): Actor[] {
  const actors: Actor[] = [];
  for (let i = 0; i < state.countries.length; i++) {
    const nation = state.countries[i]!;
    const scenario = game.scenario.countries[i]!;
    if (nation.role === 'nation' && scenario.role === 'nation') {
      const decisions = decisionsOf(nation);
      actors.push(createActor(state, nation, scenario, decisions));
    }
  }
  return actors;
}

/** What the phases work with, on a state that they may change. */
export function createTurn(
  game: Game,
  state: GameState,
  decisionsOf: DecisionsOf,
  options: TurnOptions = {},
): Turn {
  const p = game.ruleset.parameters;
  const chapter = chapterAt(p, state, state.turn);
  return {
    ruleset: game.ruleset,
    p,
    scenario: game.scenario,
    state,
    index: state.turn,
    notices: noticesNow({ scenario: game.scenario, state }),
    chapter,
    bends: chapterBends(p, chapter),
    chapterStarts: chapterStarts(p, state.turn),
    chapterEnds: chapterEnds(p, state.turn),
    actors: createActors(game, state, decisionsOf),
    events: [],
    randomFor: options.randomFor ?? seededRandom(state),
    chipPriceUsdBn: chipListPriceUsdBn(p, state.halfYear),
    chipPowerKw: chipPowerKw(p, state.halfYear),
    nextChipPriceMultiplier: state.world.chipPriceMultiplier,
  };
}

function decide(game: Game, nation: NationState, orders: readonly Order[]): Decisions {
  const decisions = silentDecisions(nation, startsRound(game.state));
  for (const order of orders) {
    if (order.country === nation.id) applyOrder(game, nation, decisions, order);
  }
  takeStandingOrders(decisions, nation);
  return decisions;
}

/** Resolves a turn from the checked orders of all seats, in any order. Nations without orders keep their standing ones. The game that comes in is not changed. */
export function resolveTurn(
  game: Game,
  orders: readonly Order[],
  options: TurnOptions = {},
): ResolvedTurn {
  const state = copyState(game.state);
  const turn = createTurn(game, state, (nation) => decide(game, nation, orders), options);
  playPhases(turn);
  return { game: { ruleset: game.ruleset, scenario: game.scenario, state }, events: turn.events };
}

/** The countries that may be asked for orders: every nation, in scenario order. */
export function nationIds(game: Game): CountryId[] {
  return game.scenario.countries.filter(({ role }) => role === 'nation').map(({ id }) => id);
}

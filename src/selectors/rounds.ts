// A game in rounds, as its player counts: what was played between two givings of orders, and which round it is.

import type { Game } from '../types/game';
import { addFacts } from './roundFacts';
import type { PastTurn } from './seatState';

/** What a player calls a round: a turn of half a year, or a year of two turns. */
export type RoundName = 'turn' | 'year';

/** Where a game stands, counted in rounds. */
export interface Place {
  readonly round: RoundName;
  /** Rounds that are over. */
  readonly done: number;
  /** The round under way, from 1; the last one once the game is over. */
  readonly number: number;
  /** Rounds that the game lasts. */
  readonly length: number;
}

/** How many rounds so many turns are, one under way included. */
export function roundsIn({ state }: Game, turns: number): number {
  return Math.ceil(turns / state.roundTurns);
}

/** What the rounds of a variant are called. */
export function roundName(roundTurns: number | undefined): RoundName {
  return roundTurns === 2 ? 'year' : 'turn';
}

export function selectPlace(game: Game): Place {
  const { turn, length, roundTurns } = game.state;
  const rounds = roundsIn(game, length);
  const done = roundsIn(game, turn);
  return {
    round: roundName(roundTurns),
    done,
    number: Math.min(done + 1, rounds),
    length: rounds,
  };
}

function roundOf(turns: readonly PastTurn[], round: number): PastTurn {
  const { before, orders } = turns[0]!;
  const events = turns.map((turn) => turn.events).reduce(addFacts);
  return { turn: round, before, orders, events, after: turns[turns.length - 1]!.after, turns };
}

/** A history never changes, so what was made of it is kept for as long as it is. */
const merged = new WeakMap<readonly PastTurn[], readonly PastTurn[]>();

function merge(history: readonly PastTurn[], roundTurns: number): readonly PastTurn[] {
  const rounds: PastTurn[] = [];
  for (let at = 0; at < history.length; at += roundTurns)
    rounds.push(roundOf(history.slice(at, at + roundTurns), rounds.length));
  return rounds;
}

/**
 * The rounds played, each as one turn that is numbered by rounds, goes from the first of its turns to the last and
 * has the facts of all; the history itself where a round is a turn.
 */
export function selectRounds(history: readonly PastTurn[]): readonly PastTurn[] {
  const roundTurns = history[0]?.before.state.roundTurns ?? 1;
  if (roundTurns === 1) return history;
  const rounds = merged.get(history) ?? merge(history, roundTurns);
  merged.set(history, rounds);
  return rounds;
}

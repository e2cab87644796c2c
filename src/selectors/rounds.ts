// A game counted in rounds, as its player counts it: what was played between two times of giving orders.

import type { Game } from '../types/game';
import { addFacts } from './roundFacts';
import type { PastTurn } from './seatState';

/** What the player calls a round: a turn of half a year, or a year of two turns. */
export type RoundName = 'turn' | 'year';

/** How far a game is, counted in rounds. */
export interface Place {
  readonly round: RoundName;
  /** Rounds that are over. */
  readonly done: number;
  /** The round under way, from 1; the last one once the game is over. */
  readonly number: number;
  /** Rounds that the game lasts. */
  readonly length: number;
}

/** How many rounds this many turns are; a round under way counts. */
export function roundsIn({ state }: Game, turns: number): number {
  return Math.ceil(turns / state.roundTurns);
}

/** The name of a variant's rounds. */
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

/** A history is never changed, so what was made from it is kept as long as it is. */
const merged = new WeakMap<readonly PastTurn[], readonly PastTurn[]>();

function merge(history: readonly PastTurn[], roundTurns: number): readonly PastTurn[] {
  const rounds: PastTurn[] = [];
  for (let at = 0; at < history.length; at += roundTurns)
    rounds.push(roundOf(history.slice(at, at + roundTurns), rounds.length));
  return rounds;
}

/** The rounds that were played, each as if it were one turn: numbered by rounds, from the first of its turns to the last, with the facts of all. Where a round is a turn, the history itself. */
export function selectRounds(history: readonly PastTurn[]): readonly PastTurn[] {
  const roundTurns = history[0]?.before.state.roundTurns ?? 1;
  if (roundTurns === 1) return history;
  const rounds = merged.get(history) ?? merge(history, roundTurns);
  merged.set(history, rounds);
  return rounds;
}

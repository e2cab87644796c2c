// Rounds of orders: how many turns one giving of orders covers, and where a round begins.

/** Where a game stands in its rounds. */
export interface InRounds {
  readonly turn: number;
  /** Turns that one round of orders covers. */
  readonly roundTurns: number;
}

/** Whether a round begins with this turn; only then are orders given and events announced. */
export function startsRound({ turn, roundTurns }: InRounds): boolean {
  return turn % roundTurns === 0;
}

/** The turn that began the round of this turn; turns before the game count too. */
export function roundStartOf(turn: number, roundTurns: number): number {
  return Math.floor(turn / roundTurns) * roundTurns;
}

/** The first turn from this one on that begins a round. */
export function roundStartFrom(turn: number, roundTurns: number): number {
  return roundStartOf(turn + roundTurns - 1, roundTurns);
}

// Counts what becomes of the lots of a game, kind by kind.

import type { GameEvent } from '../types/event';

/** One kind of lot in one game. */
export interface LotCount {
  /** How often it lay on the quay. */
  readonly came: number;
  /** How often at least two nations bid for it. */
  readonly contested: number;
  /** Bids for it that could be paid. */
  readonly bids: number;
  /** How often it was sold, and to how many altogether. */
  readonly sold: number;
  readonly won: number;
}

export type LotCounts = Readonly<Record<string, LotCount>>;

export const NO_LOT: LotCount = { came: 0, contested: 0, bids: 0, sold: 0, won: 0 };

function plus(one: LotCount, other: LotCount): LotCount {
  return {
    came: one.came + other.came,
    contested: one.contested + other.contested,
    bids: one.bids + other.bids,
    sold: one.sold + other.sold,
    won: one.won + other.won,
  };
}

/** The counts with the lots of one more turn. */
export function withLots(counts: LotCounts, events: readonly GameEvent[]): LotCounts {
  const turn: Record<string, LotCount> = {};
  for (const event of events) {
    if (event.kind === 'lotUnsold') turn[event.lot] = { ...NO_LOT, came: 1 };
    if (event.kind !== 'lotWon') continue;
    const won = (turn[event.lot]?.won ?? 0) + 1;
    const bids = event.bidders.length;
    turn[event.lot] = { came: 1, contested: bids > 1 ? 1 : 0, bids, sold: 1, won };
  }
  const added = Object.entries(turn).map(([lot, count]) => [
    lot,
    plus(counts[lot] ?? NO_LOT, count),
  ]);
  return { ...counts, ...Object.fromEntries(added) };
}

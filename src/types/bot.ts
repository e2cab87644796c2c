// A player without hands: it sees one seat's view and answers with orders.

import type { PlayerView } from './game';
import type { BotName, RivalLevel } from './names';
import type { Order } from './order';

/** Draws that a bot may use; see `lib/rng`. */
export interface BotRandom {
  nextUnit(): number;
  nextBelow(count: number): number;
}

export type Bot = (view: PlayerView, random: BotRandom) => Order[];
/** Every bot by name; handed to the engine, which imports none. */
export type BotTable = Readonly<Record<BotName, Bot>>;
/** The bots as rivals of every level. */
export type BotLevels = Readonly<Record<RivalLevel, BotTable>>;

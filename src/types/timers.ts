// The timers of what cards and events have started, and the card that each is of.

import { LASTING_CARDS, type Card, type LastingCard } from './names';
import { number, record, type TypeOf } from './shape';

/** The timers of the first cards, in the order in which the fingerprint takes them; later ones are called as their card. */
const FIRST = {
  championsCompact: 'compact',
  bulkExportApproval: 'bulkApproval',
  supplyLeverage: 'leverage',
  talentVisa: 'talentVisa',
  reskilling: 'reskilling',
} as const satisfies Partial<Readonly<Record<LastingCard, string>>>;

type NameOf<C extends LastingCard> = C extends keyof typeof FIRST ? (typeof FIRST)[C] : C;
export type TimerName = NameOf<LastingCard>;

const LATER = LASTING_CARDS.filter((card) => !Object.hasOwn(FIRST, card));

const NAMES = new Map<string, TimerName>([
  ...Object.entries(FIRST),
  ...LATER.map((card) => [card, card as TimerName] as const),
]);

export const TIMER_NAMES: readonly TimerName[] = [...NAMES.values()];

/** Turns that are left of what a card or event has started. */
export const TIMERS = record(
  Object.fromEntries(TIMER_NAMES.map((name) => [name, number])) as Readonly<
    Record<TimerName, typeof number>
  >,
);
export interface Timers extends TypeOf<typeof TIMERS> {}

/** Turns for which a card is in force still; 0 for one that does its work at once. */
export function turnsInForce({ timers }: { readonly timers: Timers }, card: Card): number {
  const name = NAMES.get(card);
  return name === undefined ? 0 : timers[name];
}

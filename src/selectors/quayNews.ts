// What became of the lots of a turn: won and lost by one nation, won by others, and wanted by nobody.

import type { GameEvent } from '../types/event';
import type { CountryId, Premium } from '../types/names';

type LotWon = Extract<GameEvent, { kind: 'lotWon' }>;
/** A bid that does not count, and why. */
export type BidVoid = Extract<GameEvent, { kind: 'bidVoid' }>;

/** A lot and who got it. */
export interface LotSold {
  readonly lot: string;
  readonly winners: readonly CountryId[];
  /** The lowest premium that won. */
  readonly premium: Premium;
}

export interface QuayNews {
  readonly won: readonly LotWon[];
  /** Lots that the nation bid for and others got. */
  readonly lost: readonly LotSold[];
  /** Bids of the nation that did not count. */
  readonly voided: readonly BidVoid[];
  /** Lots that the nation did not bid for. */
  readonly elsewhere: readonly LotSold[];
  readonly unsold: readonly string[];
}

function wins(events: readonly GameEvent[]): LotWon[] {
  return events.filter((event): event is LotWon => event.kind === 'lotWon');
}

/** The winners of each lot that is asked for; the facts of a turn name the highest bid first. */
function sold(all: readonly LotWon[], isAsked: (event: LotWon) => boolean): LotSold[] {
  const lots = [...new Set(all.filter(isAsked).map(({ lot }) => lot))];
  return lots.map((lot) => {
    const won = all.filter((event) => event.lot === lot);
    const winners = won.map(({ country }) => country);
    return { lot, winners, premium: won.at(-1)!.premium };
  });
}

/** The lots that a nation bid for and others got. */
export function lotsLost(events: readonly GameEvent[], country: CountryId): LotSold[] {
  const lots = sold(wins(events), ({ bidders }) => bidders.includes(country));
  return lots.filter(({ winners }) => !winners.includes(country));
}

/** The bids of a nation that did not count. */
export function voidBids(events: readonly GameEvent[], country: CountryId): BidVoid[] {
  return events.filter(
    (event): event is BidVoid => event.kind === 'bidVoid' && event.country === country,
  );
}

/** What became of the lots as one nation sees it; null where nothing lay on the quay. */
export function quayNewsOf(events: readonly GameEvent[], country: CountryId): QuayNews | null {
  const all = wins(events);
  const unsold = events.flatMap((event) => (event.kind === 'lotUnsold' ? [event.lot] : []));
  if (all.length + unsold.length === 0) return null;
  const voided = voidBids(events, country);
  return {
    won: all.filter((event) => event.country === country),
    lost: lotsLost(events, country),
    elsewhere: sold(all, ({ bidders }) => !bidders.includes(country)),
    voided,
    unsold: unsold.filter((lot) => !voided.some((bid) => bid.lot === lot)),
  };
}

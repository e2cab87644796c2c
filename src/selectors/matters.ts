// What waits for a seat in this round, each with whether it is decided: the chapter's question, an event, demands, proposals, a project; and the storms it is warned of.

import type { CountryId, ProjectId } from '../types/names';
import { selectAnnouncements } from './announcements';
import type { DemandName } from './demandName';
import { selectProjectOffer } from './projects';
import { selectProposals } from './proposals';
import { mayAsk, mayReviewPledge } from './rhythm';
import { orderOf, type SeatState } from './seatState';
import { selectStormWarnings } from './stormWarnings';

/** Something that a seat can decide about in this round. */
export type Matter = { readonly isDecided: boolean } & (
  | { readonly kind: 'event'; readonly event: string }
  | ({ readonly kind: 'demand' } & DemandName)
  | { readonly kind: 'proposal'; readonly from: CountryId }
  | { readonly kind: 'project'; readonly wished: ProjectId | null }
  | { readonly kind: 'pledge' }
  | { readonly kind: 'asking' }
);

export interface Matters {
  /** The most pressing first. */
  readonly matters: readonly Matter[];
  /** Events that strike unless something is done about what they look at. */
  readonly storms: readonly string[];
}

function announced(state: SeatState, country: CountryId): Matter[] {
  const { own, demand } = selectAnnouncements(state, country);
  const matters: Matter[] = [];
  if (own !== null)
    matters.push({ kind: 'event', event: own.event, isDecided: own.answer !== null });
  if (demand !== null) {
    const { answer, ...name } = demand;
    matters.push({ ...name, kind: 'demand', isDecided: answer !== null });
  }
  return matters;
}

function proposed(state: SeatState, country: CountryId): Matter[] {
  return selectProposals(state, country).received.map(
    ({ from, answer }): Matter => ({ kind: 'proposal', from, isDecided: answer !== 'open' }),
  );
}

function offered(state: SeatState, country: CountryId): Matter[] {
  const offer = selectProjectOffer(state, country);
  if (offer === null || offer.isTooLate) return [];
  const { wished } = offer;
  return [{ kind: 'project', wished, isDecided: wished !== null }];
}

function reviewed({ game, orders }: SeatState, country: CountryId): Matter[] {
  if (!mayReviewPledge(game, country)) return [];
  return [{ kind: 'pledge', isDecided: orderOf(orders, 'reviewPledge') !== undefined }];
}

function asked({ game, orders }: SeatState, country: CountryId): Matter[] {
  if (!mayAsk(game, country)) return [];
  return [{ kind: 'asking', isDecided: orderOf(orders, 'makeDemand') !== undefined }];
}

/** What waits for the seat, and what it is warned of. */
export function selectMatters(state: SeatState, country: CountryId): Matters {
  return {
    matters: [
      ...announced(state, country),
      ...proposed(state, country),
      ...asked(state, country),
      ...offered(state, country),
      ...reviewed(state, country),
    ],
    storms: selectStormWarnings(state.game, country).map(({ event }) => event),
  };
}

// The ministers: what each wishes to see by the chapter's end and how near it is, how loyal he is, and what that gives or takes.

import { chapterIndex, ministerGain, ministerOf, nationOf, wishMeasure } from '../engine';
import type { GameEvent } from '../types/event';
import type { Game } from '../types/game';
import { ADVISERS, type AdviserName, type CountryId, type WishKind } from '../types/names';
import type { MinisterWish, NationState } from '../types/state';
import type { SeatState } from './seatState';

/** A wish in the unit of what it is about: a share of what is needed, MW, chips, points of an index or of trust. */
export interface WishFacts {
  readonly kind: WishKind;
  readonly now: number;
  /** The value from which it is fulfilled. */
  readonly bar: number;
  /** Whether it would be fulfilled as things stand. */
  readonly isMet: boolean;
}

export interface MinisterFacts {
  readonly id: AdviserName;
  /** 0 to 100: at 50 he neither gives nor takes. */
  readonly loyaltyPercent: number;
  /** By how many percent his line is better for it; below 0 worse. */
  readonly helpPercent: number;
  /** The most that he could give or take, percent. */
  readonly mostHelpPercent: number;
  /** His wish of this chapter; null where he has none. */
  readonly wish: WishFacts | null;
  /** His wishes that were settled so far, and how many of them were fulfilled. */
  readonly wishesSettled: number;
  readonly wishesMet: number;
}

export interface Ministers {
  readonly ministers: readonly MinisterFacts[];
  /** The half-year at the end of which wishes are settled. */
  readonly lastHalfYear: number;
  /** The wishes of all that were settled so far, and how many of them were fulfilled. */
  readonly wishesSettled: number;
  readonly wishesMet: number;
}

type Settled = Extract<GameEvent, { kind: 'wishSettled' }>;

const PERCENT = 100;

/** Whether ministers ask for anything in this game. */
export function hasMinisters({ ruleset }: Pick<Game, 'ruleset'>): boolean {
  return ruleset.parameters.ministers.chance > 0;
}

function wishFacts(nation: NationState, { kind, bar }: MinisterWish): WishFacts {
  const now = wishMeasure(kind, nation);
  return { kind, now, bar, isMet: now >= bar };
}

/** All wishes of a nation's ministers that were settled so far, oldest first. */
function settledIn({ history }: Pick<SeatState, 'history'>, country: CountryId): Settled[] {
  return history.flatMap(({ events }) =>
    events.filter(
      (event): event is Settled => event.kind === 'wishSettled' && event.country === country,
    ),
  );
}

function metOf(settled: readonly Settled[]): number {
  return settled.filter(({ isMet }) => isMet).length;
}

/** The four ministers of a seat. */
export function selectMinisters(
  state: Pick<SeatState, 'game' | 'history'>,
  country: CountryId,
): Ministers {
  const { ruleset, state: now } = state.game;
  const p = ruleset.parameters;
  const nation = nationOf(now, country);
  const settled = settledIn(state, country);
  const chapterEnd = (chapterIndex(p, now.turn) + 1) * p.chapters.turns - 1;
  return {
    ministers: ADVISERS.map((minister) => {
      const wish = nation.wishes.find((each) => ministerOf(each) === minister);
      const own = settled.filter((each) => each.minister === minister);
      return {
        id: minister,
        loyaltyPercent: PERCENT * nation.loyalty[minister],
        helpPercent: PERCENT * ministerGain(p, nation, minister),
        mostHelpPercent: PERCENT * p.ministers.perk[minister],
        wish: wish === undefined ? null : wishFacts(nation, wish),
        wishesSettled: own.length,
        wishesMet: metOf(own),
      };
    }),
    lastHalfYear: now.halfYear - now.turn + chapterEnd,
    wishesSettled: settled.length,
    wishesMet: metOf(settled),
  };
}

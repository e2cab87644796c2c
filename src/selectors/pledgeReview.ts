// The review of a pledge: what keeping, raising and withdrawing it ask for, bring and cost, once its whole bar is known.

import {
  bolderPledge,
  nationOf,
  pledgeBar,
  pledgeReward,
  pledgeWorth,
  questionWorth,
  withdrawalCost,
} from '../engine';
import type { CountryId, Pledge, PledgeReview } from '../types/names';
import type { NationState } from '../types/state';
import { mayReviewPledge } from './rhythm';
import { expectedAnswer, neededFor, type Needed } from './question';
import { orderOf, type SeatState } from './seatState';

/** What may be done with a pledge; keeping it takes no order. */
export type ReviewId = 'keep' | PledgeReview;

export interface ReviewOption {
  readonly id: ReviewId;
  readonly chosen: boolean;
  /** The pledge that it leads to; null for none. */
  readonly pledge: Pledge | null;
  /** Points of the question that keep it, and the figure that they stand for; null where nothing is asked any more. */
  readonly askedPoints: number | null;
  readonly needed: Needed | null;
  /** Points gained when kept, and lost when broken or withdrawn. */
  readonly rewardPoints: number;
  readonly lossPoints: number;
}

export interface PledgeReviewFacts {
  /** By how many points of the question the bars of this chapter were moved. */
  readonly shiftPoints: number;
  /** What a full answer is worth, and what is expected at present orders, points. */
  readonly worth: number;
  readonly expectedPoints: number;
  readonly options: readonly ReviewOption[];
}

type Reviewed = Pick<NationState, 'pledgeRaised'> & { readonly pledge: Pledge };

/** The review of this turn; null where there is none. */
export function selectPledgeReview(state: SeatState, country: CountryId): PledgeReviewFacts | null {
  const { game, orders } = state;
  const p = game.ruleset.parameters;
  const { world, length } = game.state;
  const { pledge, pledgeRaised } = nationOf(game.state, country);
  if (pledge === null || !mayReviewPledge(game, country)) return null;
  const worth = questionWorth(p, length);
  const chosen: ReviewId = orderOf(orders, 'reviewPledge')?.review ?? 'keep';
  const standing = (id: ReviewId, made: Reviewed): ReviewOption => {
    const bar = pledgeBar(p, world, made.pledge);
    return {
      id,
      chosen: id === chosen,
      pledge: made.pledge,
      askedPoints: bar * worth,
      needed: neededFor(game, country, bar),
      rewardPoints: pledgeReward(p, length, made.pledge, made),
      lossPoints: pledgeWorth(p, length, made.pledge),
    };
  };
  const bolder = bolderPledge(pledge);
  const raised = bolder === null ? [] : [standing('raise', { pledge: bolder, pledgeRaised: true })];
  const withdrawn: ReviewOption = {
    id: 'withdraw',
    chosen: chosen === 'withdraw',
    pledge: null,
    askedPoints: null,
    needed: null,
    rewardPoints: 0,
    lossPoints: withdrawalCost(p, length, pledge),
  };
  return {
    shiftPoints: world.pledgeShift * worth,
    worth,
    expectedPoints: expectedAnswer(state, country) ?? 0,
    options: [standing('keep', { pledge, pledgeRaised }), ...raised, withdrawn],
  };
}

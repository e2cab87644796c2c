// What a pledge asks for and has at stake: its bar with the part that is drawn, what raising adds and withdrawing costs.

import { clamp } from '../../lib/detMath';
import { PLEDGES, type Pledge } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { NationState, WorldState } from '../../types/state';
import { questionWorth, turnOfChapter } from './chapters';

/** Whether pledges are reviewed in this turn: it begins with their whole bar known. */
export function isReviewTurn(p: Parameters, turn: number): boolean {
  return turnOfChapter(p, turn) === p.chapters.reviewTurn;
}

/** The share of a full answer that keeps a pledge, 0 to 1, as far as it is known: before the draw its middle. */
export function pledgeBar(
  p: Parameters,
  { pledgeShift }: Pick<WorldState, 'pledgeShift'>,
  pledge: Pledge,
): number {
  return clamp(p.chapters.pledgeShare[pledge] + pledgeShift);
}

/** Points that a pledge has at stake: a part of what its question is worth. */
export function pledgeWorth(p: Parameters, turns: number, pledge: Pledge): number {
  return p.chapters.pledgePoints[pledge] * questionWorth(p, turns);
}

/** The next bolder pledge; null above the boldest. */
export function bolderPledge(pledge: Pledge): Pledge | null {
  return PLEDGES[PLEDGES.indexOf(pledge) + 1] ?? null;
}

/** The pledge from which one was raised; itself where there is none below. */
function milderPledge(pledge: Pledge): Pledge {
  return PLEDGES[PLEDGES.indexOf(pledge) - 1] ?? pledge;
}

/** Points that a kept pledge brings: of what was added by raising it late, only a part. */
export function pledgeReward(
  p: Parameters,
  turns: number,
  pledge: Pledge,
  { pledgeRaised }: Pick<NationState, 'pledgeRaised'>,
): number {
  const stake = pledgeWorth(p, turns, pledge);
  if (!pledgeRaised) return stake;
  const firstStake = pledgeWorth(p, turns, milderPledge(pledge));
  return firstStake + p.chapters.raisedShare * (stake - firstStake);
}

/** Points that it costs to withdraw a pledge: a part of what breaking it would. */
export function withdrawalCost(p: Parameters, turns: number, pledge: Pledge): number {
  return p.chapters.withdrawnShare * pledgeWorth(p, turns, pledge);
}

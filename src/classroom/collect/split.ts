// The decision that split a class most: for which kind of order and which round two choices were closest to half and half.

import type { Order, OrderKind } from '../../types/order';
import { PILLARS } from '../../types/names';
import type { Member } from './members';
import { pointAt } from './members';

/** Fewer than two on a side are no group. */
const FEWEST_ON_A_SIDE = 2;
const BAND_PERCENT = 25;

/** Those who chose alike. */
export interface Side {
  /** What was chosen, as it is told apart; null where nothing was ordered. */
  readonly choice: string | null;
  /** The order of the first of them, for its words. */
  readonly order: Order | null;
  readonly members: readonly Member[];
  /** The mean score after each round that all of them have ended. */
  readonly scores: readonly number[];
}

export interface Split {
  /** From 1. */
  readonly round: number;
  readonly kind: OrderKind;
  /** The two largest groups, the larger first. */
  readonly sides: readonly [Side, Side];
  /** Who chose something else. */
  readonly others: readonly Member[];
}

function band(percent: number): string {
  return String(Math.min(3, Math.floor(percent / BAND_PERCENT)));
}

/** Two orders with the same choice go the same way: money to the same line most, shares in the same quarter. */
export function choiceOf(order: Order): string {
  switch (order.kind) {
    case 'allocateBudget':
      return PILLARS.reduce((most, pillar) =>
        order.percents[pillar] > order.percents[most] ? pillar : most,
      );
    case 'setBuildShare':
    case 'setChinaShare':
    case 'setGovernmentShare':
      return band(order.percent);
    case 'setFiscalStance':
      return order.fiscalStance;
    case 'setPowerMix':
      return order.powerMix;
    case 'setStance':
      return order.stance;
    case 'setModelProgramme':
      return order.programme;
    case 'setDataLaw':
      return order.law;
    case 'playCard':
      return order.card;
    case 'answerEvent':
      return `${order.event} ${order.option}`;
    case 'acceptPlatformsFrom':
      return order.countries.length === 0 ? 'none' : 'some';
    case 'chooseFocus':
      return order.pillar;
    case 'makePledge':
      return order.pledge;
    case 'beginProject':
      return order.project;
    case 'chooseOpening':
      return order.option;
    case 'setExportRule':
      return order.rule;
  }
}

function meanScores(members: readonly Member[]): number[] {
  const rounds = Math.min(...members.map(({ seat }) => seat.rounds.length));
  return Array.from({ length: rounds }, (_, i) => {
    const sum = members.reduce((all, { seat }) => all + seat.rounds[i]!.score.total, 0);
    return sum / members.length;
  });
}

function sidesOf(members: readonly Member[], round: number, kind: OrderKind): Side[] {
  const groups = new Map<string | null, { order: Order | null; members: Member[] }>();
  for (const member of members) {
    const inForce = pointAt(member, round)!.inForce;
    const order = inForce.find((each) => each.kind === kind) ?? null;
    const choice = order === null ? null : choiceOf(order);
    const group = groups.get(choice) ?? { order, members: [] };
    group.members.push(member);
    groups.set(choice, group);
  }
  return [...groups]
    .map(([choice, group]) => ({ choice, ...group, scores: meanScores(group.members) }))
    .sort((a, b) => b.members.length - a.members.length);
}

function splitAt(members: readonly Member[], round: number, kind: OrderKind): Split | null {
  const [first, second, ...rest] = sidesOf(members, round, kind);
  if (first === undefined || second === undefined) return null;
  if (second.members.length < FEWEST_ON_A_SIDE) return null;
  const others = rest.flatMap((side) => side.members);
  return { round, kind, sides: [first, second], others };
}

/** How even a split is: the smaller side first, then how few chose something else. */
function isMoreEven(a: Split, b: Split | null): boolean {
  if (b === null) return true;
  const [small, smallBefore] = [a.sides[1].members.length, b.sides[1].members.length];
  return small === smallBefore ? a.others.length < b.others.length : small > smallBefore;
}

function kindsIn(members: readonly Member[], round: number): OrderKind[] {
  const kinds = members.flatMap((one) => pointAt(one, round)!.inForce.map(({ kind }) => kind));
  return [...new Set(kinds)];
}

/** The most even division among these members up to a round; the earliest of equals, null where none is one. */
export function splitOf(members: readonly Member[], lastRound: number): Split | null {
  let best: Split | null = null;
  for (let round = 1; round <= lastRound; round++) {
    const here = members.filter((member) => pointAt(member, round) !== undefined);
    for (const kind of kindsIn(here, round)) {
      const split = splitAt(here, round, kind);
      if (split !== null && isMoreEven(split, best)) best = split;
    }
  }
  return best;
}

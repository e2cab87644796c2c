// The three pledges on the present question: what each asks for, what it gives, and whether it can be kept.

import { chapterStarts, nationOf, pledgeBar, pledgeWorth, questionWorth } from '../engine';
import { CHAPTER_ROWS } from '../types/chapters';
import {
  EXPORT_RULES,
  MODEL_PROGRAMMES,
  PILLARS,
  PLEDGES,
  STANCES,
  type ChapterId,
  type CountryId,
  type Pillar,
  type Pledge,
} from '../types/names';
import type { BudgetPercents, Order } from '../types/order';
import type { Parameters } from '../types/ruleset';
import type { NationState } from '../types/state';
import { selectDecisions } from './decisions';
import { expectedAnswer, neededFor, presentChapter, type Needed } from './question';
import { orderOf, type SeatState, withOrder } from './seatState';

/** `onCourse`: kept at present orders; `reachable`: kept by at least one other plan; `far`: by none that was tried. */
export type PledgeOutlook = 'onCourse' | 'reachable' | 'far';

export interface PledgeOption {
  readonly pledge: Pledge;
  readonly chosen: boolean;
  /** Points of the question that keep it. */
  readonly askedPoints: number;
  /** Gained when kept, lost when broken. */
  readonly points: number;
  readonly needed: Needed;
  /** Null where it was not asked for: once a pledge is in force, none can be chosen. */
  readonly outlook: PledgeOutlook | null;
}

export interface PledgeChoice {
  /** Whether a pledge can be made in this turn. */
  readonly isOpen: boolean;
  readonly pledge: Pledge | null;
  /** What a full answer is worth, points. */
  readonly worth: number;
  /** By how many points of the question every bar may still be moved, at most. */
  readonly shiftPoints: number;
  readonly options: readonly PledgeOption[];
}

/** What a line gets in a split that favours none: a trial starts from it too, whatever stands now. */
const EVEN_PERCENT = 100 / PILLARS.length;
const EVEN: BudgetPercents = {
  chips: EVEN_PERCENT,
  dataCentres: EVEN_PERCENT,
  power: EVEN_PERCENT,
  talent: EVEN_PERCENT,
  models: EVEN_PERCENT,
};

/** The percent of the budget that a trial plan gives to one line; the rest is shared as before. */
const PUSHED_PERCENT = 60;

function pushed(percents: BudgetPercents, line: Pillar): BudgetPercents {
  const others = PILLARS.filter((pillar) => pillar !== line);
  const sum = others.reduce((total, pillar) => total + percents[pillar], 0);
  const shares = { ...percents, [line]: PUSHED_PERCENT };
  for (const pillar of others)
    shares[pillar] = sum > 0 ? Math.floor((percents[pillar] / sum) * (100 - PUSHED_PERCENT)) : 0;
  return shares;
}

/** Standing orders, beside money, that may help to answer a question. */
function levers(chapter: ChapterId, { id: country, superpower }: NationState): Order[] {
  const { asks } = CHAPTER_ROWS[chapter];
  if (asks === 'trust')
    return superpower === null
      ? STANCES.map((stance) => ({ kind: 'setStance', country, stance }) as const)
      : EXPORT_RULES.map(
          (rule) => ({ kind: 'setExportRule', country, rule, exceptions: [] }) as const,
        );
  if (asks === 'adoption' || asks === 'lag')
    return MODEL_PROGRAMMES.map(
      (programme) => ({ kind: 'setModelProgramme', country, programme }) as const,
    );
  return [];
}

/** Some plans for the chapter that are tried: each line put first, with and without extra money, and each standing order changed. */
function plans(state: SeatState, country: CountryId, chapter: ChapterId): (readonly Order[])[] {
  const { percents } = selectDecisions(state, country);
  const money = PILLARS.flatMap((pillar) => {
    const focused = withOrder(state.orders, { kind: 'chooseFocus', country, pillar });
    const budgets = [pushed(percents, pillar), EVEN, pushed(EVEN, pillar)].map(
      (each) => ({ kind: 'allocateBudget', country, percents: each }) as const,
    );
    return [focused, ...budgets.map((budget) => withOrder(focused, budget))];
  });
  const pulls = levers(chapter, nationOf(state.game.state, country));
  if (pulls.length === 0) return money;
  return money.flatMap((orders) => pulls.map((pull) => withOrder(orders, pull)));
}

/** The most points that any of these plans reaches; stops looking at `enough`. */
function bestAnswer(state: SeatState, country: CountryId, enough: number): number {
  let best = expectedAnswer(state, country) ?? 0;
  const chapter = presentChapter(state.game);
  if (chapter === null) return best;
  for (const orders of plans(state, country, chapter)) {
    if (best >= enough) return best;
    best = Math.max(best, expectedAnswer({ ...state, orders }, country) ?? 0);
  }
  return best;
}

function outlookOf(asked: number, expected: number, best: number): PledgeOutlook {
  if (expected >= asked) return 'onCourse';
  return best >= asked ? 'reachable' : 'far';
}

/** By what share of a full answer the bars may still be moved, at most; 0 where a chapter ends before any review. */
function mostShift({ chapters }: Parameters): number {
  if (chapters.reviewTurn > chapters.turns) return 0;
  let largestShift = 0;
  for (const shift of chapters.pledgeShifts) largestShift = Math.max(largestShift, Math.abs(shift));
  return largestShift;
}

/** The pledges of this chapter. */
export function selectPledges(state: SeatState, country: CountryId): PledgeChoice {
  const { game, orders } = state;
  const p = game.ruleset.parameters;
  const isOpen = chapterStarts(p, game.state.turn) && presentChapter(game) !== null;
  const inForce = nationOf(game.state, country).pledge;
  const pledge = orderOf(orders, 'makePledge')?.pledge ?? (isOpen ? null : inForce);
  const barOf = (each: Pledge) => pledgeBar(p, game.state.world, each);
  const worth = questionWorth(p, game.state.length);
  const expected = isOpen ? (expectedAnswer(state, country) ?? 0) : 0;
  const best = isOpen ? bestAnswer(state, country, barOf('bold') * worth) : 0;
  const options = PLEDGES.map((each) => {
    const askedPoints = barOf(each) * worth;
    return {
      pledge: each,
      chosen: each === pledge,
      askedPoints,
      points: pledgeWorth(p, game.state.length, each),
      needed: neededFor(game, country, barOf(each)),
      outlook: isOpen ? outlookOf(askedPoints, expected, best) : null,
    };
  });
  return { isOpen, pledge, worth, shiftPoints: mostShift(p) * worth, options };
}

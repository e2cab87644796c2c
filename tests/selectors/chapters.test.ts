// The calendar of chapters, the focus, the pledges and the price of changing one's mind.

import { describe, expect, it } from 'vitest';
import {
  createGame,
  pledgeReward,
  pledgeWorth,
  questionWorth,
  resolveTurn,
  withdrawalCost,
} from '../../src/engine/index';
import {
  selectAhead,
  selectChapters,
  selectFocus,
  selectFocusInForce,
  selectLevers,
  selectPledgeReview,
  selectPledges,
  type SeatState,
} from '../../src/selectors/index';
import { questionFacts } from '../../src/selectors/question';
import type { ChapterId, Pillar, PledgeReview } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import { korea } from '../support/korea';
import { superpowers } from '../support/superpowers';
import { budgetOrder, nationIn, playedState, SEAT, withOrders } from './seatStates';

const P = korea().ruleset.parameters;
const LENGTH = 20;
const WORTH = questionWorth(P, LENGTH);
const SOLID = pledgeWorth(P, LENGTH, 'solid');
const CHAPTER_TURNS = 4;

/** The same game in another world. */
function inWorld(state: SeatState, ...chapters: ChapterId[]): SeatState {
  const { game } = state;
  return { ...state, game: { ...game, state: { ...game.state, chapters } } };
}

const GRID: ChapterId[] = ['calm', 'grid', 'glut', 'openLeap', 'blocs'];

function present(state: SeatState) {
  return selectChapters(state, SEAT).find((tile) => tile.state === 'present')!;
}

/** The state after the seat's orders, rivals at their standing ones. */
function after(state: SeatState, ...orders: Order[]): SeatState {
  const { game, events } = resolveTurn(state.game, orders);
  const turn = { turn: state.game.state.turn, before: state.game, orders, events, after: game };
  return { ...state, game, orders: [], history: [...state.history, turn] };
}

describe('the calendar', () => {
  it('should show the present and the next chapter, and hide the later ones', () => {
    const tiles = selectChapters(playedState(5), SEAT);
    expect(tiles.map(({ state }) => state)).toEqual([
      'past',
      'present',
      'next',
      'hidden',
      'hidden',
    ]);
    for (const { state, chapter, question } of tiles)
      if (state === 'hidden') expect([chapter, question]).toEqual([null, null]);
      else expect(question?.chapter).toBe(chapter);
  });

  it('should span four half-years each', () => {
    const spans = selectChapters(playedState(6), SEAT).map((tile) => [
      tile.firstHalfYear,
      tile.lastHalfYear,
    ]);
    expect(spans).toEqual([
      [0, 3],
      [4, 7],
      [8, 11],
      [12, 15],
      [16, 19],
    ]);
  });

  it('should measure the way from nothing to all as the points that were banked', () => {
    const [tile] = selectChapters(playedState(6), SEAT);
    const { now, nothing, all } = tile!.question!;
    const share = (now - nothing.figure) / (all.figure - nothing.figure);
    expect(tile!.points).toBeCloseTo(WORTH * Math.min(1, Math.max(0, share)), 9);
  });

  it('should expect at present orders what the last turn then banks', () => {
    const state = playedState(CHAPTER_TURNS - 1);
    const expected = present(state).expectedPoints;
    expect(nationIn(after(state)).chapterPoints).toHaveLength(1);
    expect(nationIn(after(state)).chapterPoints[0]).toBeCloseTo(expected!, 6);
  });

  it('should not know what only the hidden chapters tell', () => {
    const state = playedState(4);
    const { chapters } = state.game.state;
    const [first, second, third] = chapters;
    const other = inWorld(state, first!, second!, third!, chapters[4]!, chapters[3]!);
    expect(selectChapters(other, SEAT)).toEqual(selectChapters(state, SEAT));
    expect(selectFocus(other, SEAT)).toEqual(selectFocus(state, SEAT));
    expect(selectPledges(other, SEAT)).toEqual(selectPledges(state, SEAT));
  });
});

/** Orders of all money for one line in one turn, and what the chapter measures at its end. */
function endWith(state: SeatState, line: Pillar, orderTurn: number): number {
  let game = state;
  while (game.game.state.turn < 2 * CHAPTER_TURNS) {
    const share = game.game.state.turn === orderTurn ? { [line]: 100 } : {};
    game = after(
      game,
      budgetOrder(share),
      { kind: 'chooseFocus', country: SEAT, pillar: 'models' },
      { kind: 'setPowerMix', country: SEAT, powerMix: 'gasFast' },
    );
  }
  return selectChapters(game, SEAT)[1]!.question!.now;
}

describe('the last safe turn', () => {
  it.each([
    ['grid', 'power'],
    ['heat', 'dataCentres'],
    ['talentWar', 'talent'],
  ] as const)('should be the last that still counts for the question of %s', (chapter, line) => {
    const state = inWorld(playedState(CHAPTER_TURNS), 'calm', chapter, 'glut', 'openLeap', 'blocs');
    const focused = withOrders(state, { kind: 'chooseFocus', country: SEAT, pillar: 'models' });
    const deadline = present(focused).deadlines.find(({ pillar }) => pillar === line)!;
    const none = endWith(state, line, -1);
    const inTime = endWith(state, line, deadline.lastHalfYear);
    const late = endWith(state, line, deadline.lastHalfYear + 1);
    expect(inTime).toBeGreaterThan(none * 1.001);
    expect(Math.abs(late - none)).toBeLessThan((inTime - none) * 0.5);
    expect(deadline.isLate).toBe(false);
  });

  it('should be a turn later under a fresh focus on that line', () => {
    const state = inWorld(playedState(CHAPTER_TURNS), ...GRID);
    const lastOf = (pillar: Pillar) =>
      present(withOrders(state, { kind: 'chooseFocus', country: SEAT, pillar })).deadlines[0]!;
    expect(lastOf('power').lastHalfYear).toBe(lastOf('models').lastHalfYear + 1);
  });

  it('should be over when even the quickest order comes too late', () => {
    const state = inWorld(playedState(2 * CHAPTER_TURNS - 1), ...GRID);
    expect(present(state).deadlines.map(({ isLate }) => isLate)).toEqual([true]);
  });

  it('should be known for the next question too', () => {
    const state = inWorld(playedState(1), ...GRID);
    const next = selectChapters(state, SEAT)[1]!;
    expect(next.deadlines[0]!.lastHalfYear).toBeLessThan(next.lastHalfYear);
    expect(next.deadlines[0]!.firstHalfYear).toBeLessThan(next.firstHalfYear);
  });
});

describe('the focus', () => {
  it('should be the largest line until another is ordered', () => {
    const state = withOrders(playedState(0), budgetOrder({ power: 60, chips: 40 }));
    expect(selectFocus(state, SEAT).focus).toBe('power');
    const ordered = withOrders(playedState(0), {
      kind: 'chooseFocus',
      country: SEAT,
      pillar: 'talent',
    });
    const { focus, isOrdered, options } = selectFocus(ordered, SEAT);
    expect([focus, isOrdered]).toEqual(['talent', true]);
    expect(options.filter(({ chosen }) => chosen).map(({ pillar }) => pillar)).toEqual(['talent']);
  });

  it('should mark one line for the whole chapter, with what its money counts', () => {
    const talent: Order = { kind: 'chooseFocus', country: SEAT, pillar: 'talent' };
    const ordered = withOrders(playedState(0), talent);
    expect(selectFocusInForce(ordered, SEAT)).toEqual({ pillar: 'talent', gainFactor: 1.45 });
    for (const turns of [0, 2, CHAPTER_TURNS + 1]) {
      const state = playedState(turns, turns > 0 ? [talent] : []);
      const chosen = selectFocus(state, SEAT).options.find((option) => option.chosen)!;
      const { pillar, gainFactor } = chosen;
      expect(selectFocusInForce(state, SEAT)).toEqual({ pillar, gainFactor });
    }
  });

  it('should give less the second time running and nothing the third', () => {
    const chips: Order = { kind: 'chooseFocus', country: SEAT, pillar: 'chips' };
    const gains = [0, CHAPTER_TURNS, 2 * CHAPTER_TURNS].map((turns) => {
      const [option] = selectFocus(playedState(turns, turns > 0 ? [chips] : []), SEAT).options;
      return [option!.repeats, option!.gainFactor, option!.quotaFactor];
    });
    expect(gains).toEqual([
      [0, 1.45, 1.3],
      [1, 1.12, 1.3],
      [2, 1, 1],
    ]);
  });

  it('should say what the question comes to under each line', () => {
    const state = inWorld(playedState(CHAPTER_TURNS), 'calm', 'talentWar', 'glut', 'heat', 'grid');
    const points = Object.fromEntries(
      selectFocus(state, SEAT).options.map((each) => [each.pillar, each.expectedPoints!]),
    );
    expect(points['talent']).toBeGreaterThan(points['models']!);
  });

  it('should be settled after the first turn of a chapter', () => {
    const { isOpen, options } = selectFocus(playedState(2), SEAT);
    expect(isOpen).toBe(false);
    expect(options.every(({ expectedPoints }) => expectedPoints === null)).toBe(true);
  });
});

describe('the pledges', () => {
  it('should ask for a figure that answers just that well', () => {
    const state = inWorld(playedState(CHAPTER_TURNS), ...GRID);
    const { nothing, all } = present(state).question!;
    for (const { askedPoints, needed } of selectPledges(state, SEAT).options) {
      const share = (needed.figure - nothing.figure) / (all.figure - nothing.figure);
      expect(WORTH * share).toBeCloseTo(askedPoints, 9);
    }
  });

  it('should ask for home chips only where growth alone cannot keep them', () => {
    const state = inWorld(playedState(CHAPTER_TURNS), 'calm', 'famine', 'grid', 'blocs', 'heat');
    const points = selectPledges(state, SEAT).options.map(({ needed }) => needed.homeChipPoints);
    expect(points.slice(0, 2)).toEqual([0, 0]);
    expect(points[2]).toBeGreaterThan(0);
    expect(present(state).question!.all.homeChipPoints).toBe(100 * P.questions.homeChipsScale);
  });

  it('should never call a bolder pledge easier', () => {
    const ease = { onCourse: 2, reachable: 1, far: 0 } as const;
    for (const chapter of ['grid', 'heat', 'talentWar', 'closedFrontier'] as const) {
      const state = inWorld(playedState(CHAPTER_TURNS), 'calm', chapter, 'glut', 'blocs', 'heat');
      const eases = selectPledges(state, SEAT).options.map(({ outlook }) => ease[outlook!]);
      expect(eases).toEqual([...eases].sort((a, b) => b - a));
    }
  });

  it('should stand beside the present question and be settled beside the past one', () => {
    const solid: Order = { kind: 'makePledge', country: SEAT, pledge: 'solid' };
    const state = playedState(0);
    expect(present(withOrders(state, solid)).pledge).toEqual({
      pledge: 'solid',
      outcome: 'open',
      points: SOLID,
      rewardPoints: SOLID,
    });
    const later = playedState(CHAPTER_TURNS + 1, [solid]);
    const tile = selectChapters(later, SEAT)[0]!;
    const { pledgeShift } = playedState(CHAPTER_TURNS - 1, [solid]).game.state.world;
    const kept = tile.points! >= (0.6 + pledgeShift) * WORTH;
    expect(tile.pledge).toEqual({
      pledge: 'solid',
      outcome: kept ? 'kept' : 'broken',
      points: kept ? SOLID : -SOLID,
      rewardPoints: null,
    });
    expect(selectPledges(later, SEAT).isOpen).toBe(false);
    expect(selectPledges(later, SEAT).pledge).toBe('solid');
  });

  it('should tell a raised pledge by what it brings and what it costs, and a withdrawn one for good', () => {
    const review = (one: PledgeReview): Order => ({
      kind: 'reviewPledge',
      country: SEAT,
      review: one,
    });
    const begun = after(playedState(0), { kind: 'makePledge', country: SEAT, pledge: 'modest' });
    const reviewed = after(begun);
    expect(present(after(reviewed, review('raise'))).pledge).toEqual({
      pledge: 'solid',
      outcome: 'open',
      points: SOLID,
      rewardPoints: pledgeReward(P, LENGTH, 'solid', { pledgeRaised: true }),
    });
    const withdrawn = after(reviewed, review('withdraw'));
    const told = {
      pledge: 'modest',
      outcome: 'withdrawn',
      points: -withdrawalCost(P, LENGTH, 'modest'),
      rewardPoints: null,
    };
    expect(present(withdrawn).pledge).toEqual(told);
    const later = after(after(withdrawn));
    expect(selectChapters(later, SEAT)[0]!.pledge).toEqual(told);
    expect(present(later).pledge).toBeNull();
  });
});

describe('the review of a pledge', () => {
  const promise: Order = { kind: 'makePledge', country: SEAT, pledge: 'solid' };

  it('should be told in its turn alone, with what each choice asks for, brings and costs', () => {
    const begun = after(playedState(0), promise);
    expect(selectPledgeReview(begun, SEAT)).toBeNull();
    const reviewed = after(begun);
    const facts = selectPledgeReview(reviewed, SEAT)!;
    const { pledgeShift } = reviewed.game.state.world;
    expect(facts.shiftPoints).toBeCloseTo(pledgeShift * WORTH, 12);
    expect(facts.options.map(({ id, chosen, pledge }) => [id, chosen, pledge])).toEqual([
      ['keep', true, 'solid'],
      ['raise', false, 'bold'],
      ['withdraw', false, null],
    ]);
    const [keep, raise, withdraw] = facts.options;
    expect(keep!.askedPoints).toBeCloseTo((0.6 + pledgeShift) * WORTH, 12);
    expect(raise!.askedPoints).toBeGreaterThan(keep!.askedPoints!);
    expect(raise!.rewardPoints).toBeGreaterThan(keep!.rewardPoints);
    expect(raise!.lossPoints).toBeGreaterThan(keep!.lossPoints);
    expect(withdraw!.lossPoints).toBeLessThan(keep!.lossPoints);
    expect(selectPledgeReview(after(reviewed), SEAT)).toBeNull();
    expect(selectPledgeReview(after(playedState(1)), SEAT)).toBeNull();
  });
});

describe('orders ahead', () => {
  it('should be told in the chapter’s last turn, with the prices of the next one and the bill', () => {
    const state = inWorld(playedState(CHAPTER_TURNS - 1), ...GRID);
    const choice = selectAhead(state, SEAT);
    expect(choice).toMatchObject({ isOpen: true, line: null, next: 'grid' });
    const changes = choice.lines.map(({ line, priceChangePercent }) => [line, priceChangePercent]);
    expect(changes).toEqual([
      ['chips', 0],
      ['dataCentres', 0],
      ['power', 100 * (P.chapterEffects.powerMoney.grid - 1)],
      ['talent', 0],
      ['models', 0],
    ]);
    const ahead: Order = { kind: 'orderAhead', country: SEAT, line: 'power', percent: 10 };
    const ordered = selectAhead(withOrders(state, ahead), SEAT);
    expect(ordered).toMatchObject({ line: 'power', orderedPercent: 10 });
    expect(ordered.stateUsdBn).toBeCloseTo((10 / choice.mostPercent) * choice.stateUsdBn, 12);
    const next = after(state, ahead);
    expect(selectAhead(next, SEAT)).toMatchObject({ isOpen: false, line: null });
    expect(selectAhead(next, SEAT).aheadOwedUsdBn).toBeCloseTo(ordered.owedUsdBn, 9);
  });
});

describe('the levers', () => {
  it('should be free and never changed at the start', () => {
    for (const { lastHalfYear, isFree } of selectLevers(playedState(0), SEAT))
      expect([lastHalfYear, isFree]).toEqual([null, true]);
  });

  it('should cost again soon after a change, and be free at a chapter’s start', () => {
    const aligned: Order = { kind: 'setStance', country: SEAT, stance: 'alignUsa' };
    const [stance] = selectLevers(after(playedState(1), aligned), SEAT);
    expect([stance!.lastHalfYear, stance!.isFree]).toEqual([1, false]);
    expect(stance!.price.capital).toBeCloseTo(2.4);
    const [later] = selectLevers(playedState(CHAPTER_TURNS, [aligned]), SEAT);
    expect([later!.lastHalfYear, later!.isFree, later!.price.capital]).toEqual([0, true, 0]);
  });
});

describe('the choice of blocs', () => {
  it('should ask a power for the trust of others and a nation for that of a power', () => {
    const { ruleset, scenario } = superpowers();
    const start = createGame(ruleset, scenario, { seed: 7, variant: 'full' });
    const game = { ...start, state: { ...start.state, chapters: ['blocs' as const] } };
    expect(questionFacts(game, 'USA', 0)?.kind).toBe('othersTrust');
    expect(questionFacts(game, 'CHN', 0)?.kind).toBe('othersTrust');
    expect(questionFacts(game, 'KOR', 0)?.kind).toBe('trust');
  });
});

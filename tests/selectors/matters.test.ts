// What waits on the bridge is what the dialogs of the turn ask for, and the order that decides it ticks it off.

import { describe, expect, it } from 'vitest';
import { createGame, resolveTurn } from '../../src/engine/index';
import {
  consentOrder,
  type SeatState,
  selectAnnouncements,
  selectMatters,
  selectProjectOffer,
  selectTurnCheck,
  selectVictories,
} from '../../src/selectors/index';
import type { NationState } from '../../src/types/state';
import { korea } from '../support/korea';
import { superpowers } from '../support/superpowers';
import { nationIn, playedState, SEAT, withNation, withOrders } from './seatStates';

const DEMAND = { demand: { id: 'usCloud', stalls: 0 }, refusals: { us: 0, china: 0 } };

const waiting = withNation(playedState(1), { announcedEvent: 'jobLosses', ...DEMAND });

function kindsOf(state: typeof waiting) {
  return selectMatters(state, SEAT).matters.map(({ kind, isDecided }) => ({ kind, isDecided }));
}

describe('what waits on the bridge', () => {
  it('should list the event and the demand that End turn warns of', () => {
    expect(kindsOf(waiting)).toContainEqual({ kind: 'event', isDecided: false });
    expect(kindsOf(waiting)).toContainEqual({ kind: 'demand', isDecided: false });
    const { warnings } = selectTurnCheck(waiting, SEAT);
    const warned = warnings.map(({ kind }) => kind);
    expect(warned).toContain('unanswered');
    expect(warned).toContain('unansweredDemand');
  });

  it('should tick off what an order decides, and nothing else', () => {
    const { event, fallback } = selectAnnouncements(waiting, SEAT).own!;
    const answer = { kind: 'answerEvent', country: SEAT, event, option: fallback } as const;
    const answered = kindsOf(withOrders(waiting, answer));
    expect(answered).toContainEqual({ kind: 'event', isDecided: true });
    expect(answered).toContainEqual({ kind: 'demand', isDecided: false });
  });

  it('should be empty where nothing is asked', () => {
    const nothing = { announcedEvent: null, demand: null, pledge: null, stormsWarned: [] };
    const state = withNation(playedState(1), nothing);
    const open = selectMatters(state, SEAT);
    expect(open.matters.filter(({ kind }) => kind === 'event' || kind === 'demand')).toEqual([]);
    expect(open.storms).toEqual([]);
  });

  it('should name the storms that the nation is warned of', () => {
    const state = withNation(waiting, { stormsWarned: ['blackout'] });
    expect(selectMatters(state, SEAT).storms).toEqual(['blackout']);
  });
});

function isOpenTo(country: string, kind: string, { game }: SeatState): boolean {
  const state = { game, orders: [], history: [], par: () => [] };
  return selectMatters(state, country).matters.some((matter) => matter.kind === kind);
}

describe('what waits at its time only', () => {
  it('should be the review of a pledge in the turn of reviews, and of none where none was made', () => {
    const pledged = { pledge: 'bold' } as const;
    const inTurn = (turns: number, change: Partial<NationState>) =>
      isOpenTo(SEAT, 'pledge', withNation(playedState(turns), change));
    expect([0, 1, 2, 3].map((turns) => inTurn(turns, pledged))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(inTurn(2, { pledge: null })).toBe(false);
  });

  it('should be a demand of one’s own for superpowers alone', () => {
    const { ruleset, scenario } = superpowers();
    const game = createGame(ruleset, scenario, { seed: 3, variant: 'full' });
    const state = { game, orders: [], history: [], par: () => [] };
    expect(isOpenTo('USA', 'asking', state)).toBe(true);
    expect(isOpenTo('KOR', 'asking', state)).toBe(false);
  });

  it('should be a project as long as one can be ready before the game is over', () => {
    const states = Array.from({ length: 6 }, (_, turns) => playedState(turns));
    const state = states.find((each) => selectProjectOffer(each, SEAT)?.isTooLate === false)!;
    expect(isOpenTo(SEAT, 'project', state)).toBe(true);
    const { game } = state;
    const oneChapter = game.ruleset.parameters.chapters.turns;
    const last = { ...game, state: { ...game.state, length: oneChapter } };
    expect(selectProjectOffer({ ...state, game: last }, SEAT)?.isTooLate).toBe(true);
    expect(isOpenTo(SEAT, 'project', { ...state, game: last })).toBe(false);
  });

  it('should be a proposal until it is answered', () => {
    const { ruleset, scenario } = korea();
    const before = createGame(ruleset, scenario, { seed: 5, variant: 'full' });
    const ask = { kind: 'playCard', country: 'FRA', card: 'jointPlatform', target: 'DEU' } as const;
    const { game } = resolveTurn(before, [ask]);
    const state = { game, orders: [], history: [], par: () => [] };
    const answered = { ...state, orders: [consentOrder(state, 'DEU', 'FRA', 'declined')] };
    const proposals = (seat: SeatState) =>
      selectMatters(seat, 'DEU').matters.filter(({ kind }) => kind === 'proposal');
    expect(proposals(state)).toEqual([{ kind: 'proposal', from: 'FRA', isDecided: false }]);
    expect(proposals(answered)).toEqual([{ kind: 'proposal', from: 'FRA', isDecided: true }]);
  });
});

describe('the tracker of the special victory', () => {
  it('should tell of each condition whether it holds as things stand', () => {
    const [victory] = selectVictories(waiting, SEAT);
    expect(victory!.conditions.length).toBeGreaterThan(1);
    for (const { condition, value, holds } of victory!.conditions) {
      const {
        atLeast = -Infinity,
        atMost = Infinity,
        above = -Infinity,
        below = Infinity,
      } = condition;
      expect(holds).toBe(value >= atLeast && value <= atMost && value > above && value < below);
    }
    expect(victory!.reachedTurn).toBeNull();
  });

  it('should say when it was reached', () => {
    const state = withNation(waiting, { victoryTurn: nationIn(waiting).victoryTurn + 2 });
    expect(selectVictories(state, SEAT)[0]!.reachedTurn).toBe(1);
  });
});

// What a superpower asks, as a seat sees it: the answers in figures, what both powers would think, red lines, and earlier answers.

import { describe, expect, it } from 'vitest';
import {
  selectAnnouncements,
  selectDemandChoice,
  selectRedLines,
  selectRivals,
  selectTurnCheck,
  selectTurnNews,
  type DemandChoice,
  type SeatState,
} from '../../src/selectors/index';
import type { DemandAnswer } from '../../src/types/names';
import type { NationState } from '../../src/types/state';
import { korea } from '../support/korea';
import { playedState, SEAT, withNation, withOrders } from './seatStates';

const CLOUD = { id: 'usCloud', stalls: 0 };

/** A seat that Washington asks to move public data into its cloud. */
function asked(change: Partial<NationState> = {}): SeatState {
  const known = { demand: CLOUD, refusals: { us: 0, china: 0 }, politicalCapital: 5 };
  return withNation(playedState(1), { announcedEvent: null, usTrust: 0.6, ...known, ...change });
}

function choiceOf(state: SeatState): DemandChoice {
  return selectDemandChoice(state, SEAT)!;
}

function answerOf(state: SeatState, id: DemandAnswer) {
  return choiceOf(state).answers.find((answer) => answer.id === id)!;
}

/** Points of Washington’s trust that an answer brings by its card. */
function trustBy(answer: 'accept' | 'refuse'): number {
  const card = korea().ruleset.demands.find(({ id }) => id === CLOUD.id)!;
  const trust = card[answer].find(({ kind }) => kind === 'addUsTrust');
  return 100 * (trust as { readonly amount: number }).amount;
}

function answered(state: SeatState, answer: DemandAnswer): SeatState {
  return withOrders(state, { kind: 'answerDemand', country: SEAT, demand: CLOUD.id, answer });
}

describe('the demand of a superpower', () => {
  it('should be nothing where nobody asks', () => {
    expect(selectDemandChoice(asked({ demand: null }), SEAT)).toBeNull();
  });

  it('should tell who asks and what each answer does, what silence means first', () => {
    const choice = choiceOf(asked());
    expect(choice).toMatchObject({ demand: 'usCloud', power: 'us', answered: null, redLine: [] });
    expect(choice.answers.map(({ id }) => id)).toEqual(['refuse', 'accept', 'counter', 'stall']);
    for (const { effects } of choice.answers) expect(effects.length).toBeGreaterThan(0);
  });

  it('should tell what both powers would think', () => {
    const state = asked();
    expect(choiceOf(state).usOf100).toBeCloseTo(60);
    expect(answerOf(state, 'refuse').usOf100).toBeCloseTo(60 + trustBy('refuse'));
    expect(answerOf(state, 'accept').usOf100).toBeCloseTo(60 + trustBy('accept'));
    expect(answerOf(asked({ usTrust: 0.95 }), 'accept').usOf100).toBe(100);
    const { chinaOf100 } = choiceOf(state);
    expect(answerOf(state, 'accept').chinaOf100).toBe(chinaOf100);
  });

  it('should make refusals dearer with each one in a row', () => {
    const refusedTwice = asked({ refusals: { us: 2, china: 0 } });
    expect(choiceOf(refusedTwice)).toMatchObject({ refusals: 2, anger: 1.8 });
    expect(choiceOf(refusedTwice).nextAnger).toBeCloseTo(2.2);
    expect(answerOf(refusedTwice, 'refuse').usOf100).toBeCloseTo(60 + 1.8 * trustBy('refuse'));
    expect(answerOf(refusedTwice, 'accept').usOf100).toBeCloseTo(60 + trustBy('accept'));
    expect(choiceOf(asked({ refusals: { us: 0, china: 2 } })).anger).toBe(1);
  });

  it('should lock asking for time where it was asked before, or cannot be paid', () => {
    expect(answerOf(asked(), 'stall').refusal).toBeNull();
    const again = asked({ demand: { ...CLOUD, stalls: 1 } });
    expect(choiceOf(again).wasPutOff).toBe(true);
    expect(answerOf(again, 'stall').refusal?.code).toBe('stalledBefore');
    const poor = answerOf(asked({ politicalCapital: 1 }), 'stall').refusal;
    expect(poor).toEqual({ code: 'notEnoughCapital', details: { cost: 1.5, capital: 1 } });
  });

  it('should know the order that was given', () => {
    expect(choiceOf(answered(asked(), 'counter')).answered).toBe('counter');
  });

  it('should tell a red line and how far the nation has gone', () => {
    const state = asked({ demand: { id: 'usStopChina', stalls: 0 }, chinaShare: 0.3 });
    const [bound] = choiceOf(state).redLine;
    expect(bound).toMatchObject({ holds: true, now: 0.3 });
    expect(bound!.condition.quantity).toBe('chinaPurchases');
  });

  it('should remember earlier answers to the same power, the latest first', () => {
    const state = playedState(7);
    const { history } = state;
    const told = history.flatMap(({ events }) =>
      events.filter((event) => event.kind === 'demandAnswered' && event.country === SEAT),
    );
    expect(told.length).toBeGreaterThan(1);
    const { past } = choiceOf(withNation(state, { demand: CLOUD }));
    expect(past.length).toBeGreaterThan(0);
    expect(past.length).toBeLessThan(told.length);
    const dates = past.map(({ halfYear }) => halfYear);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });
});

describe('the red lines', () => {
  it('should be one of each power, and say which are crossed', () => {
    const crossed = (change: Partial<NationState>) =>
      selectRedLines(asked(change), SEAT).map(({ power, isCrossed }) => [power, isCrossed]);
    expect(crossed({ chinaShare: 0.2, usTrust: 0.5 })).toEqual([
      ['us', true],
      ['china', false],
    ]);
    expect(crossed({ chinaShare: 0, usTrust: 0.8 })).toEqual([
      ['us', false],
      ['china', true],
    ]);
  });
});

describe('a demand elsewhere', () => {
  it('should be announced, and warned of until it is answered', () => {
    const state = asked();
    expect(selectAnnouncements(state, SEAT).demand).toEqual({
      demand: 'usCloud',
      power: 'us',
      answer: null,
    });
    const warned = { kind: 'unansweredDemand', demand: 'usCloud', power: 'us' };
    expect(selectTurnCheck(state, SEAT).warnings).toContainEqual(warned);
    expect(selectTurnCheck(answered(state, 'refuse'), SEAT).warnings).not.toContainEqual(warned);
  });

  it('should be public, and told by the report on the turn before', () => {
    const { game, history } = asked();
    const home = selectRivals({ game, history }, SEAT).find(({ country }) => country === SEAT)!;
    expect(home.choices?.demand).toEqual({ demand: 'usCloud', power: 'us' });
    const turn = { ...history.at(-1)!, after: game };
    expect(selectTurnNews(turn, SEAT).announcedDemand).toEqual({ demand: 'usCloud', power: 'us' });
  });
});

// What waits on the bridge is what the dialogs of the turn ask for, and the order that decides it ticks it off.

import { describe, expect, it } from 'vitest';
import {
  selectAnnouncements,
  selectMatters,
  selectTurnCheck,
  selectVictories,
} from '../../src/selectors/index';
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

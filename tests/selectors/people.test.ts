// Moods of those who speak to a seat follow facts that the seat knows: loyalty and wishes, trust, refusals and red lines, closeness and what came of offers.

import { describe, expect, it } from 'vitest';
import {
  answerMood,
  envoyMood,
  leaderMood,
  lotSeller,
  MOODS,
  type PastTurn,
  selectDemandChoice,
  selectEnvoyFacts,
  selectLeaderFacts,
  selectMood,
  type SeatState,
} from '../../src/selectors/index';
import type { GameEvent } from '../../src/types/event';
import type { NationState } from '../../src/types/state';
import { nationIn, playedState, SEAT, withNation } from './seatStates';

const START = playedState(1);
const NO_REFUSALS = { us: 0, china: 0 };

function ministerMood(energy: number, wishes: NationState['wishes'] = []) {
  const loyalty = { ...nationIn(START).loyalty, energy };
  const state = withNation(START, { loyalty, wishes });
  return selectMood(state, SEAT, { kind: 'minister', minister: 'energy' });
}

function envoyOf(change: Partial<NationState>) {
  const calm = { demand: null, refusals: NO_REFUSALS };
  return selectMood(withNation(START, { ...calm, ...change }), SEAT, {
    kind: 'envoy',
    power: 'us',
  });
}

/** The start, with this in its last turn. */
function after(...events: readonly GameEvent[]): SeatState {
  const last: PastTurn = { ...START.history.at(-1)!, events };
  return { ...START, history: [...START.history.slice(0, -1), last] };
}

function memoryOf(state: SeatState): number {
  return selectLeaderFacts(state, SEAT, 'JPN').memory;
}

describe('the mood of a minister', () => {
  it('should follow loyalty', () => {
    expect([0.7, 0.5, 0.3].map((loyalty) => ministerMood(loyalty))).toEqual(MOODS);
  });

  it('should be better by a wish that would be fulfilled, and no worse by one that would not', () => {
    const met: NationState['wishes'] = [{ kind: 'newPower', bar: 0 }];
    const unmet: NationState['wishes'] = [{ kind: 'newPower', bar: 1e9 }];
    expect([0.7, 0.5, 0.3].map((loyalty) => ministerMood(loyalty, met))).toEqual([
      'pleased',
      'pleased',
      'level',
    ]);
    expect([0.7, 0.5, 0.3].map((loyalty) => ministerMood(loyalty, unmet))).toEqual(MOODS);
  });

  it('should not follow the wish of a colleague', () => {
    expect(ministerMood(0.5, [{ kind: 'trust', bar: 0 }])).toBe('level');
  });
});

describe('the mood of an envoy', () => {
  it('should follow the trust of the power', () => {
    expect([0.8, 0.5, 0.2].map((usTrust) => envoyOf({ usTrust }))).toEqual(MOODS);
    expect([0.8, 0.2].map((chinaTrust) => envoyOf({ usTrust: 0.5, chinaTrust }))).toEqual([
      'level',
      'level',
    ]);
  });

  it('should be bad after a refusal of this power, whatever the trust', () => {
    expect(envoyOf({ usTrust: 0.9, refusals: { us: 1, china: 0 } })).toBe('displeased');
    expect(envoyOf({ usTrust: 0.9, refusals: { us: 0, china: 3 } })).toBe('pleased');
  });

  it('should be bad where a red line of this power is crossed', () => {
    const state = withNation(START, {
      usTrust: 0.9,
      chinaTrust: 0.9,
      chinaShare: 0.3,
      refusals: NO_REFUSALS,
      announcedEvent: null,
      demand: { id: 'usStopChina', stalls: 0 },
    });
    const facts = (['us', 'china'] as const).map((power) => selectEnvoyFacts(state, SEAT, power));
    expect(facts.map(({ hasRedLine }) => hasRedLine)).toEqual([true, false]);
    expect(facts.map(envoyMood)).toEqual(['displeased', 'pleased']);
  });

  it('should show how an answer would be taken', () => {
    const asked = { demand: { id: 'usCloud', stalls: 0 }, announcedEvent: null, usTrust: 0.5 };
    const choice = selectDemandChoice(withNation(START, asked), SEAT)!;
    for (const { id, usOf100 } of choice.answers) {
      const mood = usOf100 > 50 ? 'pleased' : usOf100 < 50 ? 'displeased' : 'level';
      expect(answerMood(choice, id), id).toBe(mood);
    }
    expect(answerMood(choice, 'refuse')).toBe('displeased');
  });
});

describe('the mood of a leader', () => {
  const none = { trustOf100: null, closePercent: null, isPartner: false, memory: 0 } as const;

  it('should follow closeness, and trust where there is any', () => {
    const close = [100, 75, 40].map((closePercent) => leaderMood({ ...none, closePercent }));
    const trusted = [80, 50, 20].map((trustOf100) => leaderMood({ ...none, trustOf100 }));
    expect(close).toEqual(MOODS);
    expect(trusted).toEqual(MOODS);
    expect(leaderMood(none)).toBe('level');
    expect(leaderMood({ ...none, closePercent: 10, isPartner: true })).toBe('pleased');
  });

  it('should be told of a nation by closeness, and of a superpower by trust', () => {
    const state = withNation(START, { usTrust: 0.31 });
    expect(selectLeaderFacts(state, SEAT, 'USA')).toMatchObject({ closePercent: null });
    expect(selectLeaderFacts(state, SEAT, 'USA').trustOf100).toBeCloseTo(31);
    expect(selectLeaderFacts(state, SEAT, 'JPN').trustOf100).toBeNull();
    expect(selectLeaderFacts(state, SEAT, 'JPN').closePercent).toBeGreaterThan(0);
  });

  it('should remember an offer that was taken, and one of its own that lapsed', () => {
    const struck = { kind: 'dealStruck', gives: 'money', wants: 'chips' } as const;
    const lapsed = { kind: 'dealLapsed', cause: 'unanswered', refusal: null } as const;
    expect(memoryOf(after())).toBe(0);
    expect(memoryOf(after({ ...struck, country: SEAT, partner: 'JPN' }))).toBe(1);
    expect(memoryOf(after({ ...struck, country: 'JPN', partner: SEAT }))).toBe(1);
    expect(memoryOf(after({ ...struck, country: 'JPN', partner: 'FRA' }))).toBe(0);
    expect(memoryOf(after({ ...lapsed, country: 'JPN', partner: SEAT }))).toBe(-1);
    expect(memoryOf(after({ ...lapsed, country: SEAT, partner: 'JPN' }))).toBe(0);
    const both = after(
      { ...lapsed, country: 'JPN', partner: SEAT },
      { ...struck, country: SEAT, partner: 'JPN' },
    );
    expect(memoryOf(both)).toBe(1);
    expect(leaderMood({ ...none, closePercent: 75, memory: -1 })).toBe('displeased');
    expect(leaderMood({ ...none, closePercent: 100, memory: -1 })).toBe('level');
  });
});

describe('the seller of a lot', () => {
  it('should be the superpower that its card names', () => {
    expect(lotSeller(START.game, 'cancelledChips')).toBe('us');
    expect(lotSeller(START.game, 'chineseChips')).toBe('china');
    expect(lotSeller(START.game, 'turbineSlot')).toBeNull();
  });
});

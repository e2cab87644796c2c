// What a seat sees of its home cloud.

import { describe, expect, it } from 'vitest';
import { nationScenarioOf } from '../../src/engine';
import { selectCloud } from '../../src/selectors/index';
import { nationIn, playedState, SEAT, withNation } from './seatStates';

describe('the home cloud', () => {
  it('should head for what it began with and home chips can serve, or for what law and models allow, and say which', () => {
    const state = playedState(2);
    const begun = nationScenarioOf(state.game.scenario, SEAT).start.homeCloudShare * 100;
    const idle = selectCloud(withNation(state, { homeComputeShare: 0.1 }), SEAT);
    expect(idle).toMatchObject({ limit: 'chips', targetPercent: begun });
    const full = selectCloud(withNation(state, { homeComputeShare: 1 }), SEAT);
    expect(full.limit).toBe('ceiling');
    expect(full.targetPercent).toBeCloseTo(full.ceilingPercent, 9);
  });

  it('should move over the last round, and not yet before the first', () => {
    const state = playedState(2);
    const { homePercent, change } = selectCloud(state, SEAT);
    const before = selectCloud(playedState(1), SEAT);
    expect(change).toBeCloseTo(homePercent - before.homePercent, 9);
    expect(selectCloud(playedState(0), SEAT).change).toBeNull();
  });

  it('should count the chips that foreign firms host in the country', () => {
    const { hostedH100e, hostedPercent } = selectCloud(playedState(0), SEAT);
    expect(hostedH100e).toBe(nationIn(playedState(0)).hostedChipsH100e);
    expect(hostedPercent).toBeGreaterThan(0);
    expect(hostedPercent).toBeLessThan(100);
  });
});

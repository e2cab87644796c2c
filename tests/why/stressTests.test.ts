// The four stress tests and what would raise them, held against the formulas of the rules.

import { describe, expect, it } from 'vitest';
import { selectPowerSlack, type SeatState } from '../../src/selectors/index';
import { selectStressTests, type Driver } from '../../src/why/index';
import { STRESS_TESTS, type StressTest } from '../../src/types/names';
import { nationIn, playedState, SEAT } from '../selectors/seatStates';

function gainOf(state: SeatState, test: StressTest, driver: Driver): number {
  const sheet = selectStressTests(state, SEAT).find((each) => each.test === test)!;
  return sheet.raises.find((raise) => raise.driver === driver)!.gain;
}

describe('the stress tests', () => {
  it.each([0, 3, 9])('should all be there with their value after %i turns', (turns) => {
    const state = playedState(turns);
    const { stressTests } = nationIn(state).indices;
    const sheets = selectStressTests(state, SEAT);
    expect(sheets.map(({ test }) => test)).toEqual([...STRESS_TESTS]);
    for (const { test, value, raises } of sheets) {
      expect(value).toBeCloseTo(stressTests[test] * 100, 9);
      expect(raises.map(({ gain }) => gain)).toEqual(
        raises.map(({ gain }) => gain).sort((a, b) => b - a),
      );
      for (const { step, gain } of raises) {
        expect(step).toBeGreaterThan(0);
        expect(value + gain).toBeLessThanOrEqual(100 + 1e-9);
      }
      if (value < 99) expect(raises.length).toBeGreaterThan(0);
    }
    expect(sheets.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
  });

  it('should gain from home models what the formula gives', () => {
    const state = playedState(3);
    const { resilience: r, use } = state.game.ruleset.parameters;
    const { usTrust, usChipsH100e, chinaChipsH100e, domesticChipsH100e, supplyLeverage } =
      nationIn(state);
    const usShare = usChipsH100e / (usChipsH100e + chinaChipsH100e + domesticChipsH100e);
    const lostUse = r.foreignUse * (1 - r.foreignTrust * usTrust);
    const lostChips = r.foreignChips * usShare * (1 - r.leverage * supplyLeverage);
    expect(gainOf(state, 'usCutOff', 'homeModelShare')).toBeCloseTo(
      10 * use.homeModelWeight * (lostUse - lostChips),
      6,
    );
    expect(gainOf(state, 'usCutOff', 'lockIn')).toBeCloseTo(10 * r.lockIn, 6);
  });

  it('should gain from support and trust what the formula gives', () => {
    const state = playedState(3);
    const { supportNorm } = state.game.ruleset.parameters.resilience;
    expect(gainOf(state, 'publicSupport', 'support')).toBeCloseTo((10 / supportNorm) * 100, 6);
    expect(gainOf(state, 'chinaCoercion', 'chinaTrust')).toBeGreaterThan(0);
  });

  it('should ask for the power that is missing to the full reserve', () => {
    const state = playedState(9);
    const { slackMw } = selectPowerSlack(state, SEAT).now;
    expect(slackMw).toBeLessThan(0);
    const sheet = selectStressTests(state, SEAT).find(({ test }) => test === 'powerShortage')!;
    const more = sheet.raises.find(({ driver }) => driver === 'availablePowerMw')!;
    expect(more.step).toBeCloseTo(-slackMw, 6);
    expect(sheet.value + more.gain).toBeGreaterThan(sheet.value);
  });
});

// The plan as it stands and as it is ordered, and the orders that set it.

import { describe, expect, it } from 'vitest';
import { checkOrder } from '../../src/engine/index';
import { planOrder, selectPlanDecisions } from '../../src/selectors/index';
import { playedState, SEAT, withOrders } from './seatStates';

function decisionOf(kind: string, state = playedState(0)) {
  return selectPlanDecisions(state, SEAT).find((decision) => decision.kind === kind)!;
}

describe('the plan', () => {
  it('should stand as it was left', () => {
    const { words, setting, standing } = decisionOf('setPowerMix');
    expect(words).toEqual(['gasFast', 'renewables', 'firm']);
    expect([setting, standing]).toEqual(['renewables', 'renewables']);
    expect(decisionOf('setBuildShare')).toMatchObject({ words: null, setting: 30, standing: 30 });
  });

  it('should be set by what is ordered, beside what stood', () => {
    const ordered = withOrders(playedState(0), planOrder('setPowerMix', SEAT, 'firm'));
    expect(decisionOf('setPowerMix', ordered)).toMatchObject({
      setting: 'firm',
      standing: 'renewables',
    });
  });

  it('should be set to each of its words and to a percent by a legal order', () => {
    const state = playedState(0);
    for (const { kind, words } of selectPlanDecisions(state, SEAT)) {
      for (const setting of words ?? [0, 100]) {
        const order = planOrder(kind, SEAT, setting);
        expect(checkOrder(state.game, order)).toEqual({ ok: true, value: order });
        expect(decisionOf(kind, withOrders(state, order)).setting).toBe(setting);
      }
    }
  });
});

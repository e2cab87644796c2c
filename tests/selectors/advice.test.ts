// An adviser's orders beside the seat's own.

import { describe, expect, it } from 'vitest';
import { selectAdvice } from '../../src/selectors/index';
import type { Order } from '../../src/types/order';
import { budgetOrder, SEAT } from './seatStates';

const hedge: Order = { kind: 'setStance', country: SEAT, stance: 'hedge' };
const alone: Order = { kind: 'setStance', country: SEAT, stance: 'alone' };
const surge: Order = { kind: 'setFiscalStance', country: SEAT, fiscalStance: 'surge' };

describe('advice', () => {
  it('should be open where the seat has ordered nothing or something else', () => {
    const advised = [budgetOrder({ power: 40 }), hedge];
    expect(selectAdvice({ orders: [alone] }, advised, [])).toEqual([
      { kind: 'allocateBudget', order: advised[0], isTaken: false },
      { kind: 'setStance', order: hedge, isTaken: false },
    ]);
  });

  it('should be taken where the seat’s order says the same', () => {
    const advised = [budgetOrder({ power: 40, chips: 60 }), hedge];
    const orders = [budgetOrder({ chips: 60, power: 40 }), alone];
    expect(selectAdvice({ orders }, advised, []).map(({ isTaken }) => isTaken)).toEqual([
      true,
      false,
    ]);
  });

  it('should first take back what the adviser would not order', () => {
    const items = selectAdvice({ orders: [surge, hedge] }, [hedge], [surge]);
    expect(items).toEqual([
      { kind: 'setFiscalStance', order: null, isTaken: false },
      { kind: 'setStance', order: hedge, isTaken: true },
    ]);
  });

  it('should keep what was taken back, and name what was ordered since', () => {
    const kept = selectAdvice({ orders: [] }, [], [surge]);
    expect(kept).toEqual([{ kind: 'setFiscalStance', order: null, isTaken: true }]);
    const since = selectAdvice({ orders: [surge] }, [], []);
    expect(since).toEqual([{ kind: 'setFiscalStance', order: null, isTaken: false }]);
  });
});

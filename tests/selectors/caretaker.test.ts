// Who sees that a caretaker governs: the seat whose government has fallen, with what must wait until the next one.

import { describe, expect, it } from 'vitest';
import { selectCaretaker } from '../../src/selectors/index';
import { playedState, SEAT, withNation } from './seatStates';

describe('a caretaker', () => {
  const fallen = withNation(playedState(1), { crisisTurns: 2 });

  it('should be seen with its time and what it may not order', () => {
    const caretaker = selectCaretaker(fallen, SEAT);
    expect(caretaker?.turns).toBe(2);
    expect(caretaker?.closed).toContain('setStance');
    expect(caretaker?.closed).toContain('bidForLots');
    expect(caretaker?.closed).not.toContain('allocateBudget');
    expect(caretaker?.closed).not.toContain('answerEvent');
  });

  it('should be seen nowhere else', () => {
    expect(selectCaretaker(fallen, 'JPN')).toBeNull();
    expect(selectCaretaker(playedState(1), SEAT)).toBeNull();
  });
});

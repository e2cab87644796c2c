// Lines in three sizes are whole percents of the same money, and are found back from them.

import { describe, expect, it } from 'vitest';
import { BUDGET_SIZES, sizedPercents, sizesOf, withSize } from '../../src/selectors/budgetSizes';
import { PILLARS } from '../../src/types/names';
import type { BudgetPercents } from '../../src/types/order';

const STANDING: readonly BudgetPercents[] = [
  { chips: 35, dataCentres: 20, power: 15, talent: 15, models: 15 },
  { chips: 20, dataCentres: 20, power: 20, talent: 20, models: 20 },
  { chips: 97, dataCentres: 0, power: 0, talent: 1, models: 2 },
  { chips: 10, dataCentres: 10, power: 0, talent: 5, models: 5 },
  { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 },
];
/** As a scenario may begin with. */
const BROKEN: BudgetPercents = {
  chips: 33.4,
  dataCentres: 21.3,
  power: 15.1,
  talent: 15,
  models: 15.2,
};

function sumOf(percents: BudgetPercents): number {
  return PILLARS.reduce((sum, pillar) => sum + percents[pillar], 0);
}

const SAME = sizesOf(STANDING[0]!, STANDING[0]!)!;

describe('budget sizes', () => {
  it.each([...STANDING, BROKEN])(
    'should leave %o as it stands where nothing is sized',
    (standing) => {
      expect(sizedPercents(standing, SAME)).toEqual(standing);
      expect(sizesOf(standing, standing)).toEqual(SAME);
    },
  );

  it.each(STANDING)('should find the sizes of %o back in whole percents', (standing) => {
    for (const pillar of PILLARS)
      for (const size of BUDGET_SIZES) {
        const percents = withSize({ standing, sizes: SAME }, pillar, size);
        const found = sizesOf(standing, percents)!;
        expect(sizedPercents(standing, found)).toEqual(percents);
        expect(PILLARS.every((each) => Number.isInteger(percents[each]))).toBe(true);
        expect(sumOf(percents)).toBe(size === 'more' ? 100 : sumOf(standing));
      }
  });

  it('should give a line more and less than it has', () => {
    const [standing] = STANDING;
    for (const pillar of PILLARS) {
      const sizing = { standing: standing!, sizes: SAME };
      expect(withSize(sizing, pillar, 'more')[pillar]).toBeGreaterThan(standing![pillar]);
      expect(withSize(sizing, pillar, 'less')[pillar]).toBeLessThan(standing![pillar]);
    }
  });

  it('should say that percents were set exactly where no sizes give them', () => {
    const [standing] = STANDING;
    expect(sizesOf(standing!, { ...standing!, chips: 36, power: 14 })).toBeNull();
    expect(withSize({ standing: standing!, sizes: null }, 'power', 'same')).toEqual(standing);
  });
});

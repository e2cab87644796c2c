// Whether the split of the chain decides, on few seeds: what the verb `chain` measures on more.

import { describe, expect, it } from 'vitest';
import { CHAIN_RULES } from '../../src/engine/index';
import { chainPlans, chainRow } from '../../src/lab/index';
import { PILLARS } from '../../src/types/names';
import { contentOf } from '../support/content';

const PLANS = chainPlans(CHAIN_RULES, contentOf('race-for-independence').scenario);
const SEEDS = { found: [1, 2, 3, 4], judged: [51, 52, 53, 54, 55, 56], tried: [51] };

describe.each(['KOR', 'SAU', 'CAN'])('the split of %s', (country) => {
  const row = chainRow(country, PLANS.get(country)!, SEEDS, 'brief');

  it('should pay whoever looks ahead, more than whoever looks at today', () => {
    expect(row.aheadOverEven).toBeGreaterThan(3);
    expect(row.aheadOverBest).toBeGreaterThan(row.todayOverBest);
  });

  it('should leave no line to itself', () => {
    for (const line of PILLARS) expect(row.leftOut[line]).toBeLessThan(-4);
  });

  it('should lose to chance', () => {
    expect(row.randomOverBest).toBeLessThan(-0.5);
  });
});

describe('the countries', () => {
  it('should not all want the same', () => {
    const leads = ['KOR', 'GBR', 'SAU', 'CAN'].map(
      (country) => chainRow(country, PLANS.get(country)!, SEEDS, 'brief').lead,
    );
    expect(new Set(leads).size).toBeGreaterThanOrEqual(3);
  });
});

// Numbers of trees are measured by their names, or as what they are part of or made of.

import { describe, expect, it } from 'vitest';
import type { Explanation, Operation } from '../../../src/types/explanation';
import { unitOf, unitOfAsked, withUnit } from '../../../src/ui/hud/why/nodeUnits';
import { speak } from '../../../src/ui/text';
import { korea } from '../../support/korea';

const { ruleset } = korea();

function step(name: string, op: Operation, value: number, terms: Explanation[] = []): Explanation {
  return { name, op, value, terms };
}

describe('the numbers of trees', () => {
  it.each([
    ['gdpGain', 0.004, '0.40% of GDP'],
    ['usedChipsH100e', 99_000, '99k H100-equivalents'],
    ['regularBudgetUsdBn', 3.5, '$3.5bn'],
    ['compute.expertNeed', 36_700, '36.7k people'],
    ['contracts.whole', 260_000, '260k GPUs'],
    ['chapterStart.usTrust', 0.72, '0.72 of 1'],
    ['figure.budgetUsdBn', 3.5, '$3.5bn'],
    ['budgetPercents.chips', 35, '35%'],
    ['absorptionUsdBn.chips', 3.5, '$3.5bn'],
  ])('should measure %s in its unit', async (name, value, text) => {
    await speak('en');
    expect(withUnit(value, unitOf(step(name, 'measured', value), ruleset))).toBe(text);
  });

  it('should measure what has no name as what it is part of', () => {
    const limit = step('literal', 'constant', 100);
    expect(unitOf(limit, ruleset, { op: 'clamp', unit: 'points' })).toBe('points');
    expect(unitOf(limit, ruleset, { op: 'product', unit: 'points' })).toBe('plain');
    expect(unitOf(step('', 'product', 2), ruleset, { op: 'sum', unit: 'usdBn' })).toBe('usdBn');
  });

  it('should measure an entry of a row that was asked about by the name of the row', () => {
    const node = step('arriving.coming', 'sum', 3193, [step('amount', 'measured', 3193)]);
    expect(unitOfAsked({ node, trail: ['columns', 'chips', '0'] }, ruleset)).toBe('h100e');
    const named = step('gdpGain', 'measured', 0.004);
    expect(unitOfAsked({ node: named, trail: ['columns', 'chips', '0'] }, ruleset)).toBe(
      'shareOfGdp',
    );
  });

  it('should measure what has no name in a product as the first of what it keeps', () => {
    const rest = step('', 'difference', 0.3, [
      step('literal', 'constant', 1),
      step('homeModelShare', 'previousTurn', 0.7),
    ]);
    expect(unitOf(rest, ruleset, { op: 'product', unit: 'points' })).toBe('share');
    expect(unitOf(step('', 'product', 0.3, [rest]), ruleset)).toBe('plain');
  });
});

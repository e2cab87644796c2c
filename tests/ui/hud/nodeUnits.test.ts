// Every number that a tree shows carries its unit, or is one of those that are listed here.

import { describe, expect, it } from 'vitest';
import type { Explanation, Operation } from '../../../src/types/explanation';
import { unitOf, withUnit } from '../../../src/ui/hud/why/nodeUnits';
import { termUnit } from '../../../src/ui/hud/why/termUnits';
import { speak } from '../../../src/ui/text';
import { korea } from '../../support/korea';
import { whyTrees } from '../../support/whyTrees';

const { ruleset } = korea();

/** Names that say nothing of what is counted: these numbers are measured as what they are made of. */
const WITHOUT_UNIT: readonly string[] = [
  'amount',
  'arriving.total',
  'chartPicture.sum',
  'lookBack.mean',
  'lookBack.sum',
  'own.value',
  'par.value',
  'question.before',
  'question.now',
  'questionKinds.figure',
  'value',
];

function isNumberOfFiles({ op, name }: Explanation): boolean {
  return op === 'constant' || name === '';
}

function namesWithoutUnit(): { readonly missing: Set<string>; readonly met: number } {
  const missing = new Set<string>();
  const seen = new Set<Explanation>();
  const names = new Set<string>();
  const visit = (node: Explanation): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const name = node.name.replace(/^figure\./, '');
    if (!isNumberOfFiles(node)) {
      names.add(name);
      if (termUnit(name) === undefined) missing.add(name);
    }
    for (const term of node.terms) visit(term);
  };
  for (const tree of whyTrees()) visit(tree);
  return { missing, met: names.size };
}

function step(name: string, op: Operation, value: number, terms: Explanation[] = []): Explanation {
  return { name, op, value, terms };
}

describe('the numbers of trees', () => {
  it('should all have a unit by their names, but for a few', () => {
    const { missing, met } = namesWithoutUnit();
    expect([...missing].filter((name) => !WITHOUT_UNIT.includes(name)).sort()).toEqual([]);
    expect(met).toBeGreaterThan(300);
  });

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

  it('should measure what has no name in a product as the first of what it keeps', () => {
    const rest = step('', 'difference', 0.3, [
      step('literal', 'constant', 1),
      step('homeModelShare', 'previousTurn', 0.7),
    ]);
    expect(unitOf(rest, ruleset, { op: 'product', unit: 'points' })).toBe('share');
    expect(unitOf(step('', 'product', 0.3, [rest]), ruleset)).toBe('plain');
  });
});

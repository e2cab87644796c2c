// What an end of "Why?" says of itself: the number asked about if it were another, and its formula in figures.

import { difference, literal, measured, product, ratio, sum } from '../../support/trees';
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/types/explanation';
import { Formula, formulaTerms } from '../../../src/ui/hud/why/formula';
import { IfItWere } from '../../../src/ui/hud/why/ifItWere';
import { boundsOf } from '../../../src/ui/hud/why/nodeUnits';
import { loadMessages, speak } from '../../../src/ui/text';
import { korea } from '../../support/korea';

const p = korea().ruleset.parameters;

function shown(root: Explanation, end: Explanation): string {
  const host = document.createElement('div');
  const of = { name: 'Autonomy', root, unit: 'points', scale: 1 } as const;
  render(<IfItWere end={end} unit="share" of={of} p={p} />, host);
  return [...host.querySelectorAll('li')].map(({ textContent }) => textContent).join('; ');
}

describe('if it were', () => {
  beforeEach(async () => {
    await speak('en');
    await loadMessages('later');
  });

  const end = measured('trust', 0.5);
  const root = product('score', [literal(80), end]);

  it('should say two other values with the number as it would be, and by how much', () => {
    expect(shown(root, end)).toBe(
      '40.0% Autonomy 32.0 points (−8.0 points); 60.0% Autonomy 48.0 points (+8.0 points)',
    );
  });

  it('should say where nothing would change', () => {
    const still = sum('score', [literal(40), product('nothing', [literal(0), end])]);
    expect(shown(still, end)).toContain('40.0% Autonomy 40.0 points, as now');
  });

  it('should be in Korean too', async () => {
    await speak('ko');
    expect(shown(root, end)).toContain('40.0% Autonomy 32.0점 (−8.0점)');
  });

  it('should bound what a unit bounds, and no number that is of another size', () => {
    expect(boundsOf(0.4, 'share')).toEqual({ low: 0, high: 1 });
    expect(boundsOf(1.4, 'share')).toEqual({});
    expect(boundsOf(12, 'turns')).toEqual({ low: 0, isWhole: true });
    expect(boundsOf(12, 'usdBn')).toEqual({});
  });
});

describe('a formula in figures', () => {
  const two = literal(2);
  const rest = difference('rest', [literal(1), measured('share', 0.25)]);

  it('should be left out where the rows say it already', () => {
    expect(formulaTerms(sum('all', [two, two]))).toBeNull();
    expect(formulaTerms(measured('share', 0.25))).toBeNull();
  });

  it('should bracket what would be read otherwise', () => {
    expect(formulaTerms(product('all', [two, rest]))).toEqual(['2', '(1 − 0.25)']);
    expect(formulaTerms(difference('all', [rest, rest]))).toEqual(['1 − 0.25', '(1 − 0.25)']);
    const part = ratio('part', measured('experts', 12_345), two);
    expect(formulaTerms(product('all', [two, part]))).toEqual(['2', '(12,345 ÷ 2)']);
    expect(formulaTerms(sum('all', [two, part]))).toEqual(['2', '12,345 ÷ 2']);
  });

  it('should bracket what is taken away whole in a sum of both signs', () => {
    const all = { ...sum('all', [two, rest, rest]), signs: [1, -1, 1] as const };
    expect(formulaTerms(all)).toEqual(['2', '(1 − 0.25)', '1 − 0.25']);
  });

  it('should leave out what adds nothing, but for the part that is open', () => {
    const none = literal(0);
    const some = sum('some', [two, none, product('nothing', [two, none]), two]);
    expect(formulaTerms(product('all', [two, some]))).toEqual(['2', '(2 + 2)']);
    expect(formulaTerms(product('all', [two, sum('some', [two, none])]))).toEqual(['2', '2']);
    expect(formulaTerms(product('all', [two, difference('less', [none, two])]))).toEqual([
      '2',
      '(0 − 2)',
    ]);
    const shownIn = (open: number | undefined) => {
      const host = document.createElement('div');
      render(<Formula node={some} open={open} />, host);
      return host.textContent;
    };
    expect(shownIn(undefined)).toBe('2 + 2 = 4');
    expect(shownIn(1)).toBe('2 + 0 + 2 = 4');
  });

  it('should write out two steps and no more', () => {
    const deep = product('deep', [two, product('in', [two, sum('deepest', [two, two])])]);
    expect(formulaTerms(sum('all', [two, deep]))).toEqual(['2', '2 × 2 × 4']);
  });

  it('should give a negative term of a sum its own sign', () => {
    const loss = sum('loss', [two, measured('change', -0.5)]);
    expect(formulaTerms(product('all', [two, loss]))).toEqual(['2', '(2 − 0.5)']);
  });
});

// Why a number was chosen, in words: what was compared, or a question with its answer.

import { beforeEach, describe, expect, it } from 'vitest';
import type { Condition, Explanation } from '../../../src/types/explanation';
import { chosenWords } from '../../../src/ui/hud/why/conditionWords';
import { loadMessages, speak } from '../../../src/ui/text';
import { korea } from '../../support/korea';
import { literal, measured, parameter, ratio } from '../../support/trees';

const { ruleset } = korea();

function condition(name: string, isYes: boolean, ...sides: readonly Explanation[]): Condition {
  return { text: '', name, isYes, sides };
}

function told(...conditions: readonly Condition[]): string {
  return chosenWords({ ...measured('support.debtAnger', 1), op: 'choice', conditions }, ruleset);
}

const debt = ratio('', measured('debtUsdBn', 12), measured('regularBudgetUsdBn', 3));

describe('a number that was chosen', () => {
  beforeEach(async () => {
    await speak('en');
    await loadMessages('why');
    await loadMessages('later');
  });

  it('should tell two numbers that were compared, by their names and as they are', () => {
    const limit = parameter('support.debtLimit', 3);
    expect(told(condition('', true, debt, limit))).toBe(
      'Debt ÷ Regular budget: 4.00 starting budgets, above “Debt that is borne” (3.00 starting budgets). So this counts.',
    );
    const bearable = { ...debt, value: 3 };
    expect(told(condition('', false, bearable, limit))).toContain(
      '3.00 starting budgets, the same as “Debt that',
    );
  });

  it('should measure a number of the formula as what it is compared with', () => {
    const short = measured('powerRatio', 0.73);
    expect(told(condition('', true, short, literal(1)))).toContain('73.0%, below 100%.');
    expect(told(condition('', true, debt, literal(0)))).toContain(': 4, above 0.');
    expect(told(condition('', false, measured('debtUsdBn', 0), literal(0)))).toMatch(/: \$0bn\. /);
  });

  it('should tell a choice by its question and answer, and several in their order', () => {
    expect(told(condition('stance.hedge', true))).toBe(
      'Is the stance “Hedge”? Yes. So this counts.',
    );
    expect(told(condition('superpower.none', false), condition('sells.us', true))).toBe(
      'Is it a country other than a superpower? No. Does the country sell US chips itself? Yes. So this counts.',
    );
  });

  it('should say nothing where not all of it can be told', () => {
    expect(told()).toBe('');
    expect(told(condition('stance.hedge', true), condition('', true))).toBe('');
    expect(told(condition('', true, measured('unheardOf', 2), literal(0)))).toBe('');
  });

  it('should be in Korean too', async () => {
    await speak('ko');
    expect(told(condition('stance.hedge', false))).toBe(
      '노선이 ‘균형’입니까? 아니요. 그래서 이 값이 적용됩니다.',
    );
    expect(told(condition('', true, measured('powerRatio', 0.73), literal(1)))).toContain(
      '73.0%, 100%보다 작습니다.',
    );
  });
});

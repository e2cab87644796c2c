// Limits that do not bind say nothing and are passed by.

import { describe, expect, it } from 'vitest';
import { meaningfulNode, withinLimits } from '../../src/why/index';
import type { Explanation, Operation } from '../../src/types/explanation';
import { literal, measured, parameter, sum } from '../support/trees';

const money = sum('money', [measured('own', 3), measured('other', 4)]);

function limited(op: Operation, value: number, terms: readonly Explanation[]): Explanation {
  return { name: 'spent', op, value, terms };
}

describe('a limit', () => {
  it.each([
    ['a floor', limited('max', 7, [money, literal(0)])],
    ['a floor that is named first', limited('max', 7, [literal(0), money])],
    ['a ceiling that is named first', limited('min', 7, [parameter('money.most', 9), money])],
    ['two ends', limited('clamp', 7, [money, literal(0), literal(9)])],
    ['one within another', limited('max', 7, [literal(0), limited('min', 7, [money, literal(9)])])],
  ])('should be passed by where it does not bind: %s', (_, node) => {
    expect(withinLimits(node)).toBe(money);
    expect(meaningfulNode(node)).toEqual({ ...money, name: 'spent' });
  });

  it('should keep what was asked before and within it', () => {
    const asked = (name: string) => [{ text: name, name, isYes: true, sides: [] }];
    const within = { ...money, conditions: asked('isSeller.us') };
    const node = { ...limited('max', 7, [within, literal(0)]), conditions: asked('stance.hedge') };
    expect(meaningfulNode(node).conditions?.map(({ name }) => name)).toEqual([
      'stance.hedge',
      'isSeller.us',
    ]);
  });

  it.each([
    ['a floor', limited('max', 8, [literal(8), money])],
    ['a ceiling', limited('min', 5, [money, literal(5)])],
    ['the lesser of two workings', limited('min', 7, [money, measured('rest', 8)])],
    ['an operation', money],
  ])('should stay where it binds or is none: %s', (_, node) => {
    expect(withinLimits(node)).toBe(node);
    expect(meaningfulNode(node)).toBe(node);
  });
});

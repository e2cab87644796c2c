// "If it were": a tree with one of its ends changed is worked out again, and an unchanged one gives the same bits.

import { literal, measured, parameter, product, sum } from '../support/trees';
import { describe, expect, it } from 'vitest';
import type { SeatState } from '../../src/selectors/index';
import {
  hasEnd,
  selectAsked,
  selectExplanations,
  selectIfItWere,
  valueWith,
} from '../../src/why/index';
import { createSession } from '../../src/session/index';
import type { Explanation } from '../../src/types/explanation';
import { contentOf } from '../support/content';
import { caseCount } from '../support/tier';

function stateAfter(turns: number): SeatState {
  const session = createSession({
    ...contentOf('korea-260000-gpus'),
    humans: ['KOR'],
    seed: 7,
    variant: 'full',
  });
  for (let turn = 0; turn < turns; turn++) session.endTurn();
  return session.get();
}

function endsOf(
  node: Explanation,
  ends = new Set<Explanation>(),
  seen = new Set<Explanation>(),
): Set<Explanation> {
  if (seen.has(node)) return ends;
  seen.add(node);
  if (node.terms.length === 0) ends.add(node);
  for (const term of node.terms) endsOf(term, ends, seen);
  return ends;
}

const UNBOUND = {};

describe('a tree with another end', () => {
  const state = stateAfter(caseCount({ quick: 3, full: 9 }));
  const p = state.game.ruleset.parameters;
  const EVERY = caseCount({ quick: 6, full: 1 });
  const roots = [
    ...selectExplanations(state, 'KOR').all(),
    ...selectAsked(state, 'KOR', '@ledger @purchases @report/1').map(({ node }) => node),
  ].filter((_, i) => i % EVERY === 0);

  it('should give the same bits where the end is as it is, for every end of every number', () => {
    let count = 0;
    for (const root of roots)
      for (const end of endsOf(root)) {
        const again = valueWith(root, (node) => (node === end ? end.value : undefined), p);
        expect(Object.is(again + 0, root.value + 0)).toBe(true);
        expect(hasEnd(root, end)).toBe(true);
        count += 1;
      }
    console.log(`${roots.length} numbers with ${count} ends`);
    expect(count).toBeGreaterThan(500);
  });

  it('should give numbers for every end, both ways round its value', () => {
    for (const root of roots)
      for (const end of endsOf(root))
        for (const { value, result } of selectIfItWere(root, end, UNBOUND, p)) {
          expect(value).not.toBe(end.value);
          expect(result).not.toBeNaN();
        }
  });

  it('should move with its end as the sum does', () => {
    const { autonomy } = p;
    const layer = selectExplanations(state, 'KOR').get('layer.chips')!;
    const base = parameter('autonomy.chipsBase', autonomy.chipsBase);
    expect(hasEnd(layer, base)).toBe(true);
    for (const { value, result } of selectIfItWere(layer, base, UNBOUND, p))
      expect(result - layer.value).toBeCloseTo(value - base.value, 12);
  });
});

describe('an end that stands in a tree more than once', () => {
  const { parameters: p } = contentOf('korea-260000-gpus').ruleset;
  const end = () => measured('people', 3);
  const root = sum('all', [product('square', [end(), end()]), measured('people', 4), literal(3)]);

  it('should be changed wherever it stands, and nothing else of that name or size', () => {
    const found = selectIfItWere(root, end(), { isWhole: true }, p);
    expect(found).toEqual([
      { value: 2, result: 11 },
      { value: 4, result: 23 },
    ]);
  });

  it('should stay within what it can be', () => {
    const share = measured('share', 0.9);
    const tree = product('double', [literal(2), share]);
    const high = { low: 0, high: 1 };
    expect(selectIfItWere(tree, share, high, p)).toEqual([
      { value: 0.72, result: 1.44 },
      { value: 1, result: 2 },
    ]);
    const none = measured('share', 0);
    const nothing = product('double', [literal(2), none]);
    expect(selectIfItWere(nothing, none, high, p)).toEqual([{ value: 0.2, result: 0.4 }]);
    expect(selectIfItWere(nothing, none, UNBOUND, p)).toEqual([]);
  });

  it('should leave a plain number of a formula alone elsewhere', () => {
    const three = literal(3);
    expect(hasEnd(root, three)).toBe(false);
  });
});

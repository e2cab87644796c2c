// Each shape of code that the twin follows, each way a number could be lost on, and each shape that it refuses.

import { describe, expect, it } from 'vitest';
import { twinOf } from '../../src/build/twin/transform';
import * as tracing from '../../src/traced/index';
import type { TracedNumber } from '../../src/traced/index';
import * as runtime from '../../src/traced/runtime';
import { twinModule } from '../support/twins';

/** A tree in one line: names before what they stand for, ends by their place or value. */
function told(node: TracedNumber, isRoot = true): string {
  if (node.step === 'read') return pathOf(node);
  if (node.terms.length === 0) return node.step === 'literal' ? `${node.value}` : node.step;
  const inner = node.terms.map((term) => told(term, false)).join(', ');
  const { condition } = node;
  const why = condition === null ? '' : `${condition.isTrue ? '' : 'not '}${condition.text}: `;
  return `${node.name === null || isRoot ? '' : `${node.name} = `}${node.step}(${why}${inner})`;
}

function pathOf({ place }: TracedNumber): string {
  const names: string[] = [];
  for (let at = place; at !== null; at = at.of) names.unshift(at.key);
  return names.join('.');
}

/** What `result` of the source gives for what is handed in as `p`: an object with its number as `value`. */
async function treeOf(source: string, given: object): Promise<TracedNumber> {
  const { tracing, made } = await twinModule(source);
  tracing.handIn('p', given);
  const result = (made as unknown as { result: (p: object) => unknown }).result(given);
  const kept = { value: 0 };
  if (result instanceof tracing.TracedNumber) return result;
  expect(typeof result).toBe('object');
  return tracing.behind(result as object, 'value') ?? tracing.behind(kept, 'value')!;
}

const GIVEN = { a: 2, b: 3, row: [1, 2, 3], of: { id: 'KOR', x: 5 }, none: undefined, flag: true };

/** A function body, and the tree of what it returns. */
const FOLLOWED: Readonly<Record<string, readonly [body: string, tree: string, value: number]>> = {
  'a product': ['return p.a * p.b;', 'product(p.a, p.b)', 6],
  'terms of one kind in a row': ['return p.a + p.b + 1;', 'sum(p.a, p.b, 1)', 6],
  'a name': ['const part = p.a * 2; return part + 1;', 'sum(made.part = product(p.a, 2), 1)', 5],
  'a pattern': ['const { a, of: { x } } = p; return a - x;', 'difference(p.a, p.of.x)', -3],
  'a pattern with another value': [
    'const { none = p.b } = p; return none / 2;',
    'ratio(p.b, 2)',
    1.5,
  ],
  'the rest of a pattern': ['const { a, ...others } = p; return others.b + a;', 'sum(p.b, p.a)', 5],
  'a list in a pattern': ['const [, second] = p.row; return second * 2;', 'product(p.row.1, 2)', 4],
  'a choice': ['return p.flag ? p.a : p.b;', 'choice(p.flag: p.a)', 2],
  'the other way of a choice': ['return p.a > 9 ? p.a : p.b;', 'choice(not p.a > 9: p.b)', 3],
  'an early return, with its reason': [
    'if (p.a < 9) return 0; return p.b;',
    'choice(p.a < 9: 0)',
    0,
  ],
  'a way else, with its reason': [
    'if (p.a > 9) { return p.a; } else { return 1; }',
    'choice(not p.a > 9: 1)',
    1,
  ],
  'a loop over a list': [
    'let all = 0; for (const each of p.row) all += each; return all;',
    'sum(0, p.row.0, p.row.1, p.row.2)',
    6,
  ],
  'a counting loop': [
    'let all = 0; for (let i = 0; i < p.row.length; i++) all += p.row[i]!; return all * 1;',
    'product(made.all = sum(0, p.row.0, p.row.1, p.row.2), 1)',
    6,
  ],
  'a fold': [
    'return p.row.reduce((all, each) => all + each, 0);',
    'sum(0, p.row.0, p.row.1, p.row.2)',
    6,
  ],
  'entries that are left over by a question': [
    'return p.row.filter((each) => each - 1)[0]! * 1;',
    'product(p.row.1, 1)',
    2,
  ],
  'the greatest of a list': [
    'return Math.max(...p.row, p.b);',
    'max(p.row.0, p.row.1, p.row.2, p.b)',
    3,
  ],
  'an object on the way': [
    'const o = { k: p.a * 2 }; return o.k + 1;',
    'sum(k = product(p.a, 2), 1)',
    5,
  ],
  'an object that is spread': ['const o = { ...p, a: 1 }; return o.b + 0;', 'sum(p.b, 0)', 3],
  'a list on the way': ['const l = [p.a * 2]; return l[0]! + 1;', 'sum(product(p.a, 2), 1)', 5],
  'a list put in order': ['return [p.b, p.a].sort((x, y) => x - y)[0]! * 1;', 'product(p.a, 1)', 2],
  'a number in a map': [
    'const m = new Map<string, number>(); m.set("k", p.a * 2); return m.get("k")! + 1;',
    'sum(product(p.a, 2), 1)',
    5,
  ],
  'a map made from pairs': [
    'const m = new Map([["k", p.a * 2]] as const); let all = 0; for (const [, n] of m.entries()) all += n; return all;',
    'sum(0, product(p.a, 2))',
    4,
  ],
  'a field that is changed': [
    'const o = { k: 1 }; o.k += p.a; o.k *= 2; return o.k;',
    'product(k = sum(1, p.a), 2)',
    6,
  ],
  'entries of an object': [
    'return Object.entries(p.of).filter(([key]) => key === "x").map(([, n]) => n as number)[0]! + 1;',
    'sum(p.of.x, 1)',
    6,
  ],
  'what is read by way of nothing': ['return (p.none?.x ?? p.b) * 1;', 'product(p.b, 1)', 3],
  'a chain that is left where it finds nothing': [
    'return (p.none?.of.list.find((each: number) => each > 1).x ?? p.b) * 1;',
    'product(p.b, 1)',
    3,
  ],
  'either of two numbers': ['return (p.zero || p.b) + 0;', 'sum(p.b, 0)', 3],
  'a method of a number': ['return p.a * Number(p.b.toFixed(0));', 'product(p.a, lost)', 6],
};

describe('the twin', () => {
  it.each(Object.entries(FOLLOWED))('should follow %s', async (_, [body, tree, value]) => {
    const given = { ...structuredClone(GIVEN), zero: 0 };
    const node = await treeOf(`export function result(p: any) { ${body} }`, given);
    expect(told(node)).toBe(tree);
    expect(node.value).toBe(value);
  });
});

/** What a function body asks before its number: the name of the question, its answer, and what was compared. */
const ASKED: Readonly<Record<string, readonly [body: string, asked: string]>> = {
  'two numbers': ['return p.a < p.b ? 1 : 0;', 'a.under.b yes [p.a, p.b]'],
  'a number of the code': ['if (p.a >= 1) return 1; return p.b;', 'a.under.1 no [p.a, 1]'],
  'the same the other way round': ['if (p.a <= 9) return 1; return p.b;', 'a.over.9 no [p.a, 9]'],
  'what is worked out': ['return p.a / p.b > 1 ? 1 : 0;', ' no [ratio(p.a, p.b), 1]'],
  'a word': ["return p.of.id === 'KOR' ? 1 : 0;", 'id.KOR yes []'],
  'another word': ["return p.of.id !== 'KOR' ? 1 : 0;", 'id.KOR yes []'],
  'what is missing': ['return p.none?.x === undefined ? 1 : 0;', 'x.none yes []'],
  'a name of its own': ['const isDear = p.a > 1; return isDear ? 1 : 0;', 'made.isDear yes []'],
  'a field': ['return !p.flag ? 1 : 0;', 'flag yes []'],
  'a call': ["return p.row.includes('us') ? 1 : 0;", 'includes.us no []'],
  'a number that a call gives': ['return p.row.indexOf(2) > 0 ? 1 : 0;', 'indexOf.over.0 yes []'],
  'both of two': ["return p.flag && p.of.id !== 'USA' ? 1 : 0;", 'flag.and.not.id.USA yes []'],
  'a number that was changed since': [
    'let x = p.a; if (x > 1) { x -= 5; return 0; } return p.b;',
    'x.over.1 yes []',
  ],
};

function toldAsked({ condition }: TracedNumber): string {
  if (condition === null) return 'none';
  const sides = condition.sides.map((side) => told(side)).join(', ');
  const isYes = condition.isTrue !== condition.isTurned;
  return `${condition.name} ${isYes ? 'yes' : 'no'} [${sides}]`;
}

describe('the condition of a choice', () => {
  it.each(Object.entries(ASKED))('should keep what it asks: %s', async (_, [body, asked]) => {
    const node = await treeOf(`export function result(p: any) { ${body} }`, {
      ...structuredClone(GIVEN),
    });
    expect(toldAsked(node)).toBe(asked);
  });
});

describe('a number that was changed behind the back of its twin', () => {
  it('should be no leaf in silence, but stop the twin', () => {
    const given = { a: 2 };
    tracing.handIn('p', given);
    const kept = runtime.object({ k: runtime.product(runtime.read(given, 'a'), 3) });
    expect(tracing.behind(kept, 'k')!.terms).toHaveLength(2);
    kept['k'] = 7;
    expect(() => tracing.behind(kept, 'k')).toThrow(
      'k was changed behind the back of the twin, from 6 to 7',
    );
  });
});

const REFUSED: Readonly<Record<string, readonly [source: string, instead: string]>> = {
  'a power': ['export const f = (x: number) => x ** 2;', 'x * x'],
  'an assigned pattern': [
    'export function f(p: any) { let a; ({ a } = p); return a; }',
    'one assignment',
  ],
  'a power that is assigned': ['export function f(x: number) { x **= 2; return x; }', 'x = x ** y'],
  'keys in a loop': ['export function f(p: any) { for (const k in p) return k; }', 'Object.keys'],
  'a class': ['export class F { x = 1; }', 'functions over plain objects'],
};

describe('what the twin cannot follow', () => {
  it.each(Object.entries(REFUSED))(
    'should be refused with what to write instead: %s',
    (_, [source, instead]) => {
      const module = { source: `\n${source}`, name: 'made', kindOf: () => 'plain' as const };
      expect(() => twinOf(module)).toThrow(instead);
      expect(() => twinOf(module)).toThrow('made, line 2');
    },
  );
});

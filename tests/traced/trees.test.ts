// The trees that people read: each works out to its number, shows no other nation's secrets, and leaves nothing unexplained.

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine';
import { treeOf } from '../../src/selectors/why/treeOf';
import type { Explanation } from '../../src/types/explanation';
import { contentOf } from '../support/content';
import { KOREA } from '../support/korea';
import { plainEngine, twinEngine } from '../support/twins';

const plain = await plainEngine();
const { tracing, resolveTurn } = await twinEngine();
const { ruleset, scenario } = contentOf(KOREA);
const variant = scenario.variants.at(-1)!.id;
const choice = {
  ruleset,
  scenario,
  bots: plain.BOTS,
  seat: 'KOR',
  bot: 'balanced',
  seed: 7,
  variant,
} as const;
const { history } = plain.recordGame(choice);

function nodesOf(root: Explanation, seen = new Set<Explanation>()): Set<Explanation> {
  if (seen.has(root)) return seen;
  seen.add(root);
  for (const term of root.terms) nodesOf(term, seen);
  return seen;
}

type Fields = Readonly<Record<string, unknown>>;

function* kept(
  value: unknown,
  path: readonly string[] = [],
): Generator<readonly [string, object, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value as Fields))
    if (typeof part === 'number') yield [[...path, key].join('.'), value, key];
    else yield* kept(part, [...path, key]);
}

describe('the trees of a game', () => {
  it('should work out to their numbers, term by term', () => {
    const { before, orders } = history[8]!;
    tracing.handIn('ruleset', before.ruleset);
    tracing.handIn('scenario', before.scenario);
    tracing.handIn('before', before.state);
    tracing.handIn('orders', orders);
    const { game } = resolveTurn(before, orders);
    const nation = game.state.countries.find(({ id }) => id === 'KOR')!;
    const all = new Set<Explanation>();
    const names = new Map<string, number>();
    const known = new Map();
    for (const [, owner, key] of kept(nation)) {
      const tree = treeOf(tracing.behind(owner, key)!, { game, country: 'KOR' }, known);
      expect(Object.is(tree.value, (owner as Fields)[key])).toBe(true);
      nodesOf(tree, all);
    }
    for (const node of all) {
      expect(
        Object.is(evaluate(node, before.ruleset.parameters), node.value),
        `${node.op} ${node.name}`,
      ).toBe(true);
      const kind =
        node.terms.length > 0 ? (node.name === '' ? 'nameless step' : 'named step') : node.op;
      names.set(kind, (names.get(kind) ?? 0) + 1);
    }
    console.log(Object.fromEntries(names));
    const measured = [...all].filter(({ op }) => op === 'measured').map(({ name }) => name);
    console.log([...new Set(measured)].sort().join(' '));
    console.log(
      [...new Set([...all].filter((n) => n.terms.length > 0 && n.name).map((n) => n.name))]
        .sort()
        .join(' '),
    );
  });
});

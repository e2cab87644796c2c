// The trees that people read: each step works out to its number, the ends are what they say, and no secret of another nation is in them.

import { describe, expect, it } from 'vitest';
import { recordGame } from '../../src/bots/index';
import { nationOf } from '../../src/engine';
import { resolveTurn } from '../../src/engine/turn?traced';
import { treeOf } from '../../src/why/treeOf';
import * as tracing from '../../src/traced/index';
import type { Explanation } from '../../src/types/explanation';
import { evaluate } from '../../src/why/index';
import type { GameState } from '../../src/types/state';
import { contentOf } from '../support/content';
import { KOREA } from '../support/korea';
import { caseCount } from '../support/tier';

const { ruleset, scenario, bots } = contentOf(KOREA);
const variant = scenario.variants.at(-1)!.id;
const SEAT = 'KOR';
const TURNS = caseCount({ quick: 2, full: 20 });

/** Ends that are not taken apart, and why. */
const MEASURED: Readonly<Record<string, string>> = {
  'count.gain': 'how many turns back the rules look',
  'count.list': 'how many nations bid for a lot, which they decide for themselves',
  draw: 'what chance drew for support and use, from the seed alone',
  'market.marketWeights':
    'all nations’ weights together are made of figures that they keep to themselves',
  'methods.behind': 'how far it is behind whoever leads, who keeps the figure to itself',
  'training.oomBehind': 'how far another nation’s model is behind the frontier',
};

type Fields = Readonly<Record<string, unknown>>;
type Kept = readonly [path: string, owner: object, key: string];

function* kept(value: unknown, path: readonly string[] = []): Generator<Kept> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value as Fields)) {
    if (typeof part === 'number') yield [[...path, key].join('.'), value, key];
    else yield* kept(part, [...path, key]);
  }
}

function collect(root: Explanation, into: Set<Explanation>): void {
  if (into.has(root)) return;
  into.add(root);
  for (const term of root.terms) collect(term, into);
  for (const { sides } of root.conditions ?? []) for (const side of sides) collect(side, into);
}

/** Every node of the trees of the seat's numbers after a turn. */
function treesAfter(turn: ReturnType<typeof recordGame>['history'][number]) {
  const { before, orders } = turn;
  tracing.handIn('ruleset', before.ruleset);
  tracing.handIn('scenario', before.scenario);
  tracing.handIn('before', before);
  tracing.handIn('orders', orders);
  const { game } = resolveTurn(before, orders);
  const nodes = new Set<Explanation>();
  const known = new Map();
  const roots = new Map<string, Explanation>();
  for (const [path, owner, key] of kept(game.state.countries.find(({ id }) => id === SEAT))) {
    const tree = treeOf(
      tracing.behind(owner, key)!,
      { ruleset, scenario, country: SEAT, link: () => null },
      known,
    );
    expect(Object.is(tree.value, (owner as Fields)[key])).toBe(true);
    roots.set(path, tree);
    collect(tree, nodes);
  }
  return { nodes, roots, game };
}

const { history } = recordGame({
  ruleset,
  scenario,
  bots,
  seat: SEAT,
  bot: 'balanced',
  seed: 7,
  variant,
});
const told = history.slice(-TURNS).map(treesAfter);

/** What other nations keep to themselves: odd numbers, which nothing else has by chance. */
function secretsOf(state: GameState): Set<number> {
  const hidden = [
    'support',
    'politicalCapital',
    'usTrust',
    'chinaTrust',
    'experts',
    'adoption',
  ] as const;
  const others = state.countries.filter(({ id, role }) => id !== SEAT && role === 'nation');
  const secrets = others.flatMap((nation) =>
    hidden.map((name) => (nation as never)[name] as number),
  );
  return new Set(secrets.filter((value) => !Number.isInteger(value * 1000)));
}

describe('the trees of a game', () => {
  it('should give each number by its operation from its terms, bit for bit', () => {
    let steps = 0;
    for (const { nodes } of told)
      for (const node of nodes) {
        const value = evaluate(node, ruleset.parameters);
        if (!Object.is(value, node.value)) throw new Error(`${node.op} ${node.name}: ${value}`);
        steps += 1;
      }
    console.log(`${steps} nodes in ${TURNS} turns`);
  });

  it('should end in what was decided, what the files say and what was before, but for what is declared', () => {
    const measured = told.flatMap(({ nodes }) => [...nodes]).filter(({ op }) => op === 'measured');
    const stray = measured.filter(({ name }) => !(name in MEASURED));
    expect(stray.map(({ name }) => name)).toEqual([]);
  });

  it('should name what the state keeps by its path', () => {
    const { roots } = told.at(-1)!;
    expect(roots.get('support')).toMatchObject({ name: 'support' });
    expect(roots.get('indices.layers.chips')).toMatchObject({ name: 'layer.chips' });
    expect(roots.get('powerMw.gas')).toMatchObject({ name: 'powerMw.gas' });
  });

  it('should show a choice by what was chosen, where that goes by the same last name', () => {
    const { roots } = told.at(-1)!;
    const test = roots.get('indices.stressTests.usCutOff');
    expect(test).toMatchObject({ name: 'test.usCutOff', op: 'clamp' });
    expect(test!.conditions).toMatchObject([{ name: 'isSeller.us', isYes: false }]);
  });

  it('should call no sum of own and hidden figures another nation’s', () => {
    const sums = told
      .flatMap(({ nodes }) => [...nodes])
      .filter(({ name }) => name === 'market.marketWeights');
    expect(sums.length).toBeGreaterThan(0);
    expect(sums.filter(({ actor }) => actor !== undefined)).toEqual([]);
  });

  it('should hold no number that another nation keeps to itself', () => {
    told.forEach(({ nodes, game }, i) => {
      const { before } = history.slice(-TURNS)[i]!;
      const own = new Set(
        [...kept(nationOf(game.state, SEAT)), ...kept(nationOf(before.state, SEAT))].map(
          ([, owner, key]) => (owner as Fields)[key],
        ),
      );
      const secrets = new Set(
        [...secretsOf(game.state), ...secretsOf(before.state)].filter((value) => !own.has(value)),
      );
      expect(secrets.size).toBeGreaterThan(3);
      const found = [...nodes].filter(({ value }) => secrets.has(value));
      expect(found.map(({ op, name }) => `${op} ${name}`)).toEqual([]);
    });
  });
});

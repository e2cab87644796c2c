// Champions: whom a compact is signed with, what it brings, and what their chips do for the use of AI.

import { explain } from '../support/trees';
import { describe, expect, it } from 'vitest';
import { checkOrder, createGame, resolveTurn, viewFor } from '../../src/engine/index';
import type { Explanation } from '../../src/types/explanation';
import type { Game } from '../../src/types/game';
import type { Order } from '../../src/types/order';
import type { NationState } from '../../src/types/state';
import { type ChampionWish, withChampions } from '../support/champions';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const country = 'KOR';
const REPEAT = ruleset.parameters.championsCompact.repeatFactor;
const TWO: readonly ChampionWish[] = [
  { id: 'alpha', effects: [{ kind: 'addPrestige', amount: 0.1 }] },
  { id: 'beta', effects: [{ kind: 'addPrestige', amount: 0.1 }] },
];

/** A game whose home can pay for any card. */
function newGame(wishes: readonly ChampionWish[], own: Partial<NationState> = {}): Game {
  const game = createGame(ruleset, withChampions(scenario, wishes), { seed: 3, variant: 'full' });
  const countries = game.state.countries.map((each) =>
    each.id === country && each.role === 'nation' ? { ...each, politicalCapital: 9, ...own } : each,
  );
  return { ...game, state: { ...game.state, countries } };
}

function compact(champion?: string): Order {
  const order = { kind: 'playCard', country, card: 'championsCompact' } as const;
  return champion === undefined ? order : { ...order, champion };
}

function after(game: Game, ...orders: Order[]): NationState {
  return viewFor(resolveTurn(game, orders).game, country).own;
}

function codeOf(game: Game, order: Order): string {
  const checked = checkOrder(game, order);
  return checked.ok ? 'allowed' : checked.error.code;
}

/** The same numbers, but for whom a compact was signed with. */
function withoutNames({ compactPartners: _names, ...rest }: NationState): unknown {
  return rest;
}

describe('a compact', () => {
  it('should be signed with a champion of the country where it has any, and with nobody else', () => {
    const game = newGame(TWO);
    expect(codeOf(game, compact('beta'))).toBe('allowed');
    expect(codeOf(game, compact())).toBe('championMissing');
    expect(codeOf(game, compact('gamma'))).toBe('unknownChampion');
    expect(codeOf(newGame([]), compact())).toBe('allowed');
    expect(codeOf(newGame([]), compact('alpha'))).toBe('unknownChampion');
    expect(codeOf(game, { kind: 'playCard', country, card: 'reskilling', champion: 'alpha' })).toBe(
      'unknownChampion',
    );
  });

  it('should bring what the champion has in place of private money', () => {
    const named = after(newGame(TWO), compact('alpha'));
    const nameless = after(newGame([]), compact());
    expect(named.prestige).toBeGreaterThan(nameless.prestige);
    expect(named.privateMoneyUsdBn).toBeLessThan(nameless.privateMoneyUsdBn);
    expect(named.timers.compact).toBe(nameless.timers.compact);
    expect(named.support).toBeCloseTo(nameless.support, 1);
    expect(named.compactPartners).toEqual(['alpha']);
  });

  it('should bring less with the same champion again, and all with another', () => {
    const gain = (compactPartners: string[]) => {
      const game = newGame(TWO, { compactPartners });
      return after(game, compact('alpha')).prestige - after(game).prestige;
    };
    const first = gain([]);
    expect(gain(['beta'])).toBeCloseTo(first, 12);
    expect(gain(['alpha'])).toBeCloseTo(first * REPEAT, 3);
    expect(gain(['alpha', 'beta', 'alpha'])).toBeCloseTo(first * REPEAT * REPEAT, 3);
  });

  it('should tell with whom it was signed', () => {
    const { events } = resolveTurn(newGame(TWO), [compact('beta')]);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'cardPlayed', card: 'championsCompact', champion: 'beta' }),
    );
  });

  it('should be known to every seat', () => {
    const { game } = resolveTurn(newGame(TWO), [compact('beta')]);
    const seen = viewFor(game, 'JPN').rivals.find(({ id }) => id === country);
    expect(seen?.compactPartners).toEqual(['beta']);
  });
});

describe('the chips of champions', () => {
  it('should spread AI as those of firms without a name where they spread it as much', () => {
    const even = [
      { id: 'alpha', share: 0.5, gain: 1.5 },
      { id: 'beta', share: 0.25, gain: 0 },
    ];
    const { adoption } = after(newGame(even));
    expect(adoption).toBeCloseTo(after(newGame([])).adoption, 12);
  });

  it('should leave a country without champions bit for bit as it was', () => {
    const plain = after(newGame([]));
    const idle = after(newGame([{ id: 'alpha', share: 0 }]));
    expect(withoutNames(idle)).toEqual(withoutNames(plain));
  });

  it('should spread it further the more they run and the less the government does', () => {
    const adoption = (share: number, governmentChipShare: number) =>
      after(newGame([{ id: 'alpha', share, gain: 2 }], { governmentChipShare })).adoption;
    expect(adoption(0.6, 0.2)).toBeGreaterThan(adoption(0.3, 0.2));
    expect(adoption(0.6, 0.2)).toBeGreaterThan(adoption(0.6, 0.5));
  });

  it('should spread it further while a compact with a champion that spreads it runs', () => {
    const [more, less] = [2, 0.5].map((gain) => {
      const wishes = [{ id: 'alpha', share: 0, gain }];
      return after(newGame(wishes), compact('alpha')).adoption;
    });
    expect(more).toBeGreaterThan(less!);
  });
});

describe('the explanation of the use of AI', () => {
  function find(node: Explanation, name: string): Explanation[] {
    const here = node.name === name ? [node] : [];
    return [...here, ...node.terms.flatMap((term) => find(term, name))];
  }

  it('should name each champion and lead to the sources of its figures', () => {
    const before = newGame(TWO, { governmentChipShare: 0.2 });
    const orders = [compact('beta')];
    const { game } = resolveTurn(before, orders);
    const tree = explain(game, { before, orders }, country).get('adoption')!;
    const uses = find(tree, 'champions.championUse');
    expect(uses.map(({ actor }) => actor?.en)).toEqual(['ALPHA', 'BETA']);
    expect(find(uses[0]!, 'figure.chipShare')[0]?.figure).toEqual({
      country,
      name: 'chipShare',
      champion: 'alpha',
    });
    expect(find(tree, 'champions.compactGain')[0]?.actor?.en).toBe('BETA');
  });

  it('should tell of the champions by themselves, before the first turn too', () => {
    const game = newGame(TWO);
    const start = explain(game, null, country).get('champions')!;
    expect(find(start, 'champions.championUse')).toHaveLength(2);
    const { game: next } = resolveTurn(game, []);
    const later = explain(next, { before: game, orders: [] }, country);
    expect(find(later.get('adoption')!, 'champions.firmsFactor')).toHaveLength(1);
  });
});

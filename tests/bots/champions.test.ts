// With whom bots sign a compact: the champion they need, and not the same one again.

import { describe, expect, it } from 'vitest';
import { neededChampion } from '../../src/bots/cardPartner';
import { cardChoices } from '../../src/bots/foresight/turnChoices';
import { BOTS } from '../../src/bots/index';
import {
  botOrders,
  checkOrders,
  createGame,
  ordersOfBot,
  resolveTurn,
  viewFor,
} from '../../src/engine/index';
import type { Game, PlayerView } from '../../src/types/game';
import type { BotName } from '../../src/types/names';
import type { Order, OrderOf } from '../../src/types/order';
import type { NationState } from '../../src/types/state';
import { type ChampionWish, withChampions } from '../support/champions';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const country = 'KOR';
const THREE: readonly ChampionWish[] = [
  { id: 'alpha', sector: 'memory', share: 0.3 },
  { id: 'beta', sector: 'energyAndCloud', share: 0.3 },
  { id: 'gamma', sector: 'manufacturing', share: 0.3 },
];

function newGame(seed = 3) {
  return createGame(ruleset, withChampions(scenario, THREE), { seed, variant: 'full' });
}

function viewWith(own: Partial<NationState>): PlayerView {
  const view = viewFor(newGame(), country);
  return { ...view, own: { ...view.own, politicalCapital: 9, ...own } };
}

/** The game with a home that can pay for any card. */
function rich(game: Game): Game {
  const countries = game.state.countries.map((each) =>
    each.id === country ? { ...each, politicalCapital: 9 } : each,
  );
  return { ...game, state: { ...game.state, countries } };
}

function compactsIn(orders: readonly Order[]): OrderOf<'playCard'>[] {
  return orders.filter(
    (order): order is OrderOf<'playCard'> =>
      order.kind === 'playCard' && order.card === 'championsCompact',
  );
}

/** The compacts that a bot signs in one game. */
function compactsOf(bot: BotName, seed: number): OrderOf<'playCard'>[] {
  let game = newGame(seed);
  const signed: OrderOf<'playCard'>[] = [];
  while (game.state.outcome === 'running') {
    const own = ordersOfBot(game, BOTS, country, bot);
    expect(checkOrders(game, country, own).ok).toBe(true);
    signed.push(...compactsIn(own));
    game = resolveTurn(game, [...botOrders(game, BOTS, [country]), ...own]).game;
  }
  return signed;
}

describe('a bot that wants a compact', () => {
  it.each([
    ['power', 'beta'],
    ['dataCentres', 'beta'],
    ['chips', 'alpha'],
    ['money', 'gamma'],
    ['talent', 'alpha'],
  ] as const)('should sign with the champion that helps when %s is short', (bottleneck, id) => {
    expect(neededChampion(viewWith({ bottleneck }))).toBe(id);
  });

  it('should sign with another one next, whatever is short', () => {
    const view = viewWith({ bottleneck: 'power', compactPartners: ['beta'] });
    expect(neededChampion(view)).toBe('alpha');
  });

  it('should try each champion once where it looks ahead', () => {
    const tried = cardChoices(viewWith({ bottleneck: 'power' })).flatMap(({ card }) =>
      card?.card === 'championsCompact' ? [card.champion] : [],
    );
    expect(tried).toEqual(['beta', 'alpha', 'gamma']);
  });

  it('should sign legally, with any of them, when it draws', () => {
    const signed = Array.from({ length: 120 }, (_, seed) => rich(newGame(seed))).flatMap((game) => {
      const orders = ordersOfBot(game, BOTS, country, 'random');
      expect(checkOrders(game, country, orders).ok).toBe(true);
      return compactsIn(orders).map(({ champion }) => champion);
    });
    expect(new Set(signed)).toEqual(new Set(['alpha', 'beta', 'gamma']));
  });

  it('should sign legally when it plays a policy', () => {
    const signed = ['constant', 'reacting'].flatMap((bot) => compactsOf(bot as BotName, 4));
    expect(signed.length).toBeGreaterThan(0);
    expect(signed.every(({ champion }) => THREE.some(({ id }) => id === champion))).toBe(true);
  });
});

// What a seat is told of deals: theirs and its own, what they bring and how they weigh, and how it answers.

import { describe, expect, it } from 'vitest';
import { checkOrder, createGame, dealSum, nationOf, resolveTurn } from '../../src/engine/index';
import {
  answerOrder,
  selectDeals,
  selectTurnCheck,
  tryOffer,
  type SeatState,
} from '../../src/selectors/index';
import { weighedDeal } from '../../src/selectors/deals';
import type { Order } from '../../src/types/order';
import type { NationState } from '../../src/types/state';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const OFFER = { to: 'DEU', gives: 'money', wants: 'vote' } as const;

function asState(game: SeatState['game'], orders: readonly Order[] = []): SeatState {
  return { game, orders, history: [], par: () => [] };
}

/** After one turn, in which goods were told, and another one, in which France made an offer to Germany. */
function offered(): SeatState {
  const begun = resolveTurn(createGame(ruleset, scenario, { seed: 5, variant: 'full' }), []).game;
  const order: Order = { kind: 'offerDeal', country: 'FRA', ...OFFER };
  expect(checkOrder(begun, order).ok).toBe(true);
  return asState(resolveTurn(begun, [order]).game);
}

describe('deals', () => {
  it('should not be there before the first turn, when nobody has told of any good', () => {
    const game = createGame(ruleset, scenario, { seed: 5, variant: 'full' });
    const { gives, partners, received } = selectDeals(asState(game), 'KOR');
    expect([gives, partners, received]).toEqual([[], [], []]);
  });

  it('should be shown to whoever is offered one, with what changes hands and how it weighs', () => {
    const state = offered();
    const { received } = selectDeals(state, 'DEU');
    expect(received).toMatchObject([
      { from: 'FRA', gives: 'money', wants: 'vote', isTaken: false, refusal: null },
    ]);
    const [offer] = received;
    expect(offer!.got).toMatchObject([{ kind: 'addCash', good: true, unit: 'usdBn' }]);
    expect(offer!.given).toMatchObject([{ kind: 'addSupport', amount: -2, good: false }]);
    const { game } = state;
    const mine = dealSum(game, nationOf(game.state, 'DEU'), 'FRA', 'money', 'vote');
    expect(offer!.mine).toEqual(mine);
    expect(selectDeals(state, 'FRA').made).toMatchObject([OFFER]);
    expect(selectDeals(state, 'JPN').received).toEqual([]);
  });

  it('should be taken and left by an order that names all that are taken', () => {
    const state = offered();
    const order = answerOrder(state, 'DEU', 'FRA', true)!;
    expect(order.accepted).toEqual(['FRA']);
    const taken = asState(state.game, [order]);
    expect(selectDeals(taken, 'DEU').received[0]!.isTaken).toBe(true);
    expect(answerOrder(taken, 'DEU', 'FRA', false)).toBeNull();
  });

  it('should be warned of that would fall through for what else the seat orders', () => {
    const state = offered();
    const accepted = answerOrder(state, 'DEU', 'FRA', true)!;
    const { deals, cardCost } = ruleset.parameters;
    const politicalCapital = cardCost.talentVisa + deals.capital / 2;
    const countries = state.game.state.countries.map((country) =>
      country.id === 'DEU' ? ({ ...country, politicalCapital } as NationState) : country,
    );
    const game = { ...state.game, state: { ...state.game.state, countries } };
    const card: Order = { kind: 'playCard', country: 'DEU', card: 'talentVisa' };
    const warned = (orders: readonly Order[]) =>
      selectTurnCheck(asState(game, orders), 'DEU').warnings.filter(
        ({ kind }) => kind === 'dealFalls',
      );
    expect(warned([accepted])).toEqual([]);
    expect(warned([accepted, card])).toEqual([
      { kind: 'dealFalls', from: 'FRA', code: 'notEnoughCapital' },
    ]);
    const told = resolveTurn(game, [accepted, card]).events.map(({ kind }) => kind);
    expect(told).toContain('dealLapsed');
  });

  it('should say beforehand what the other would say, and what stands in the way', () => {
    const state = offered();
    const tried = tryOffer(state, 'KOR', { to: 'JPN', gives: 'money', wants: 'vote' });
    const { game } = state;
    const theirs = dealSum(game, nationOf(game.state, 'JPN'), 'KOR', 'money', 'vote');
    expect(tried.theirs).toEqual(theirs);
    expect(tried.refusal).toBeNull();
    const same = tryOffer(state, 'KOR', { to: 'JPN', gives: 'money', wants: 'money' });
    expect(same.refusal).toMatchObject({ code: 'sameGood' });
    expect(weighedDeal(state, 'KOR', 'JPN-money-vote')).toEqual(tried);
    expect(weighedDeal(state, 'KOR', 'XXX-money-vote')).toBeNull();
  });
});

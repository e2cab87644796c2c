// What a seat is told of proposed joint platforms: theirs and its own, until when, what one brings, and how it answers.

import { describe, expect, it } from 'vitest';
import { checkOrder, createGame, resolveTurn } from '../../src/engine/index';
import {
  consentOrder,
  selectPlatforms,
  selectProposals,
  selectTurnNews,
  type PastTurn,
  type SeatState,
} from '../../src/selectors/index';
import type { CountryId } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const ASK: Order = { kind: 'playCard', country: 'FRA', card: 'jointPlatform', target: 'DEU' };

interface Played {
  readonly state: SeatState;
  readonly last: PastTurn;
}

/** The game after one round in which France asks Germany. */
function asked(variant = 'full'): Played {
  const before = createGame(ruleset, scenario, { seed: 5, variant });
  const { game: after, events } = resolveTurn(before, [ASK]);
  const last = { turn: 0, before, orders: [ASK], events, after };
  const game = variant === 'rounds' ? resolveTurn(after, []).game : after;
  return { state: { game, orders: [], history: [last], par: () => [] }, last };
}

const withOrder = (state: SeatState, order: Order): SeatState => ({ ...state, orders: [order] });

describe('a proposed platform', () => {
  it('should be shown to the nation that was asked, with what it brings', () => {
    const { received, made } = selectProposals(asked().state, 'DEU');
    expect(made).toEqual([]);
    expect(received).toMatchObject([
      { from: 'FRA', answer: 'open', lastHalfYear: 2, makerCapital: 4, makerBudgetPercent: 3 },
    ]);
    const [sheet] = received;
    expect(sheet!.lentH100e).toBeGreaterThan(1000);
    expect(sheet!.savedPercent).toBeGreaterThan(0);
    expect(sheet!.savedPercent).toBeLessThan(100);
    expect(sheet!.fasterPercent).toBeGreaterThan(0);
  });

  it('should be shown to its maker, who cannot ask again', () => {
    const { state } = asked();
    const { received, made } = selectProposals(state, 'FRA');
    expect(received).toEqual([]);
    expect(made).toEqual([{ to: 'DEU', lastHalfYear: 2 }]);
    const row = selectPlatforms(state, 'FRA').rows.find(({ partner }) => partner === 'DEU');
    expect(row).toMatchObject({ state: 'proposed', refusal: { code: 'proposalStands' } });
  });

  it('should be answerable at the start of two more rounds of two turns', () => {
    const { state } = asked('rounds');
    expect(state.game.state.halfYear).toBe(2);
    expect(selectProposals(state, 'DEU').received[0]?.lastHalfYear).toBe(4);
  });

  it('should be no news to a third nation', () => {
    const { last, state } = asked();
    const told = (country: CountryId) => {
      const { own, rivals } = selectTurnNews(last, country);
      return [...own, ...rivals].filter(({ kind }) => kind === 'platformProposed').length;
    };
    expect(['FRA', 'DEU', 'JPN'].map(told)).toEqual([1, 1, 0]);
    expect(selectProposals(state, 'JPN')).toEqual({ received: [], made: [] });
  });

  it('should be answered by orders that the rules allow, and that keep the other answers', () => {
    let { state } = asked();
    const answer = () => selectProposals(state, 'DEU').received[0]?.answer;
    for (const wanted of ['declined', 'accepted', 'open'] as const) {
      const order = consentOrder(state, 'DEU', 'FRA', wanted);
      expect(checkOrder(state.game, order).ok).toBe(true);
      state = withOrder(state, order);
      expect(answer()).toBe(wanted);
      state = withOrder(state, consentOrder(state, 'DEU', 'JPN', 'accepted'));
      expect(answer()).toBe(wanted);
    }
    expect(state.orders).toEqual([
      { kind: 'acceptPlatformsFrom', country: 'DEU', countries: ['JPN'] },
    ]);
  });
});

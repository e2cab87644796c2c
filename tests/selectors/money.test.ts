// The ledger and what each line buys agree with the turn that is really played.

import { describe, expect, it } from 'vitest';
import { resolveTurn } from '../../src/engine/index';
import {
  raised,
  selectCards,
  selectDecisions,
  selectLeadTimes,
  selectLedger,
  selectPurchases,
} from '../../src/selectors/index';
import { PILLARS } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import { budgetOrder, nationIn, playedState, SEAT, withNation, withOrders } from './seatStates';

const SPLIT = budgetOrder({ chips: 30, dataCentres: 20, power: 20, talent: 10, models: 10 });

describe('the ledger', () => {
  it('should give to spend what the turn then spends', () => {
    const state = withOrders(playedState(3), SPLIT);
    const { game } = resolveTurn(state.game, state.orders);
    const after = nationIn({ ...state, game });
    const ledger = selectLedger(state, SEAT);
    expect(ledger.moneyUsdBn).toBeCloseTo(after.publicMoneyUsdBn, 12);
    expect(ledger.unassignedPercent).toBe(10);
    expect(ledger.unassignedUsdBn).toBeCloseTo(ledger.moneyUsdBn / 10, 12);
    const spent = PILLARS.reduce((sum, pillar) => sum + ledger.linesUsdBn[pillar], 0);
    expect(spent + ledger.unassignedUsdBn).toBeCloseTo(ledger.moneyUsdBn, 12);
  });

  it('should offer less when restrained and more in a surge', () => {
    const { byStanceUsdBn, cashUsdBn, regularUsdBn } = selectLedger(playedState(2), SEAT);
    expect(byStanceUsdBn.normal).toBeCloseTo(regularUsdBn + cashUsdBn, 12);
    expect(byStanceUsdBn.restrain).toBeLessThan(byStanceUsdBn.normal);
    expect(byStanceUsdBn.surge).toBeGreaterThan(byStanceUsdBn.normal);
  });

  it('should show the debt that a surge leaves', () => {
    const state = playedState(1);
    const surge = { kind: 'setFiscalStance', country: SEAT, fiscalStance: 'surge' } as const;
    expect(selectLedger(withOrders(state, surge), SEAT).debtAfterUsdBn).toBeGreaterThan(
      selectLedger(state, SEAT).debtAfterUsdBn,
    );
  });

  it('should tell what of the money an event moves that has no answer yet', () => {
    const base = withNation(playedState(1), { announcedEvent: null });
    const { game } = base;
    const card = game.ruleset.events.find(
      (each) =>
        each.scope === 'country' && each.options[0]!.effects.some(({ kind }) => kind === 'addCash'),
    )!;
    const open = withNation(base, { announcedEvent: card.id });
    const [first] = card.scope === 'country' ? card.options : [];
    const answer = {
      kind: 'answerEvent',
      country: SEAT,
      event: card.id,
      option: first!.id,
    } as const;
    const [calm, silent, answered] = [base, open, withOrders(open, answer)].map((state) =>
      selectLedger(state, SEAT),
    );
    expect(Math.abs(silent!.silenceUsdBn)).toBeGreaterThan(0);
    expect(silent!.moneyUsdBn - silent!.silenceUsdBn).toBeCloseTo(calm!.moneyUsdBn, 9);
    expect(answered!.silenceUsdBn).toBe(0);
    expect(answered!.moneyUsdBn).toBeCloseTo(silent!.moneyUsdBn, 9);
  });
});

describe('political capital', () => {
  it('should be told as what is left beside the card of this turn, and be paid so', () => {
    const rich = withNation(playedState(1), { politicalCapital: 8 });
    const played = withOrders(rich, { kind: 'playCard', country: SEAT, card: 'talentVisa' });
    const { cost } = selectCards(rich, SEAT).find(({ card }) => card === 'talentVisa')!;
    expect(cost).toBeGreaterThan(0);
    expect(selectLedger(rich, SEAT).capitalLeft).toBe(8);
    expect(selectLedger(played, SEAT).capitalLeft).toBe(8 - cost);
  });

  it('should be too little for a card that could not be paid after the answer to an event', () => {
    const { ruleset } = playedState(0).game;
    const priced = ruleset.events.flatMap((card) =>
      card.scope !== 'country'
        ? []
        : card.options.flatMap(({ id, effects }) =>
            effects.some((effect) => effect.kind === 'addPoliticalCapital' && effect.amount <= -1)
              ? [{ event: card.id, option: id }]
              : [],
          ),
    );
    const [{ event, option }] = priced as [{ event: string; option: string }];
    const cost = ruleset.parameters.cardCost.talentVisa;
    const poor = withNation(playedState(1), { politicalCapital: cost, announcedEvent: event });
    const state = withOrders(poor, { kind: 'answerEvent', country: SEAT, event, option });
    const stateOf = (seat: typeof poor) =>
      selectCards(seat, SEAT).find(({ card }) => card === 'talentVisa')!;
    expect(stateOf(poor).state).toBe('playable');
    const { events } = resolveTurn(state.game, [
      ...state.orders,
      { kind: 'playCard', country: SEAT, card: 'talentVisa' },
    ]);
    expect(events.map(({ kind }) => kind)).toContain('cardRefused');
    expect(stateOf(state)).toMatchObject({
      state: 'locked',
      refusal: { code: 'notEnoughCapital' },
    });
  });

  const isFull = (politicalCapital: number, orders: Order[] = []) =>
    selectLedger(withOrders(withNation(playedState(1), { politicalCapital }), ...orders), SEAT)
      .isCapitalFull;
  const { capitalLimit } = selectLedger(playedState(1), SEAT);

  it('should be full at its limit, where nothing more is counted', () => {
    expect(isFull(capitalLimit)).toBe(true);
    expect(isFull(capitalLimit - 0.1)).toBe(false);
  });

  it('should not be full when a card of this turn makes room', () => {
    const card = { kind: 'playCard', country: SEAT, card: 'sovereignUnit' } as const;
    expect(isFull(capitalLimit, [card])).toBe(false);
  });
});

describe('decisions', () => {
  it('should put this turn’s orders over the standing ones', () => {
    const state = withOrders(playedState(1), SPLIT, {
      kind: 'setStance',
      country: SEAT,
      stance: 'alone',
    });
    const decisions = selectDecisions(state, SEAT);
    expect(decisions.percents.chips).toBe(30);
    expect(decisions.stance).toBe('alone');
    expect(decisions.law).toBe(nationIn(state).dataLaw);
    expect(decisions.fiscalStance).toBe('normal');
  });

  it('should be restrained while a crisis lasts', () => {
    const state = withNation(playedState(1), { crisisTurns: 2 });
    expect(selectDecisions(state, SEAT).fiscalStance).toBe('restrain');
  });
});

describe('purchases', () => {
  it('should buy nothing with nothing', () => {
    const purchases = selectPurchases(withOrders(playedState(2), budgetOrder({})), SEAT);
    for (const { arrivals } of purchases) expect(arrivals).toEqual([]);
  });

  it('should arrive after the lead time of each line', () => {
    const state = withOrders(playedState(2), SPLIT);
    const now = state.game.state.halfYear;
    const lead = selectLeadTimes(state, SEAT);
    for (const { pillar, arrivals } of selectPurchases(state, SEAT)) {
      if (pillar === 'models') continue;
      const turns = arrivals.map(({ halfYear }) => halfYear - now);
      expect(Math.min(...turns), pillar).toBe(lead[pillar].low);
      expect(Math.max(...turns), pillar).toBe(lead[pillar].high);
    }
  });

  it('should come a turn sooner for the line in focus', () => {
    const state = withNation(playedState(2), { focus: null });
    const focused = withNation(state, { focus: 'power', focusRepeats: 0 });
    const [slow, quick] = [state, focused].map((each) => selectLeadTimes(each, SEAT));
    expect(quick!.power.low).toBe(slow!.power.low - 1);
    expect(quick!.power.high).toBe(slow!.power.high - 1);
    expect(quick!.dataCentres).toEqual(slow!.dataCentres);
    expect(quick!.talent).toEqual(slow!.talent);
  });

  it('should say what five percent more would add', () => {
    const state = withOrders(playedState(2), SPLIT);
    const power = selectPurchases(state, SEAT).find(({ pillar }) => pillar === 'power')!;
    expect(power.nextStep).toBeGreaterThan(0);
    const full = selectPurchases(withOrders(playedState(2), budgetOrder({ power: 100 })), SEAT);
    expect(full.find(({ pillar }) => pillar === 'power')!.nextStep).toBeNull();
  });
});

describe('raising a line', () => {
  it('should use what is free before it takes from the largest other lines', () => {
    const percents = { chips: 50, dataCentres: 30, power: 10, talent: 0, models: 5 };
    expect(raised(percents, 'power', 5)).toEqual({ ...percents, power: 15 });
    expect(raised(percents, 'power', 10)).toEqual({ ...percents, power: 20, chips: 45 });
  });

  it('should stop at a hundred percent', () => {
    const percents = { chips: 95, dataCentres: 5, power: 0, talent: 0, models: 0 };
    expect(raised(percents, 'chips', 30)).toEqual({
      chips: 100,
      dataCentres: 0,
      power: 0,
      talent: 0,
      models: 0,
    });
  });
});

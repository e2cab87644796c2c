// The quay as a seat sees it: lots with their figures, prices and conditions, bids, and what became of them.

import { describe, expect, it } from 'vitest';
import { resolveTurn } from '../../src/engine/index';
import {
  bidOrder,
  selectQuay,
  selectReport,
  selectTurnCheck,
  selectTurnNews,
  withBid,
  withBidInstead,
  type PastTurn,
  type SeatState,
} from '../../src/selectors/index';
import type { GameEvent } from '../../src/types/event';
import { PREMIUMS, type Premium } from '../../src/types/names';
import type { Lot, WorldState } from '../../src/types/state';
import { korea } from '../support/korea';
import { koreaGame, playedState, SEAT, withNation, withOrders } from './seatStates';

const { premium, partners, value, mostShare } = korea().ruleset.parameters.quay;
const SLOT: Lot = { id: 'turbineSlot', size: 1 };
const CHIPS: Lot = { id: 'cancelledChips', size: 1 };
const ARCHIVE: Lot = { id: 'textCorpus', size: 0.6 };

function cardOf(lot: string) {
  return korea().ruleset.lots.find(({ id }) => id === lot)!;
}

function withWorld(state: SeatState, change: Partial<WorldState>): SeatState {
  const { game } = state;
  const world = { ...game.state.world, ...change };
  return { ...state, game: { ...game, state: { ...game.state, world } } };
}

/** Korea before its first turn, with these lots on the quay. */
function onQuay(...quay: Lot[]): SeatState {
  return withWorld(playedState(0), { quay, comingQuay: [{ id: 'emptyHall', size: 1.7 }] });
}

function bid(state: SeatState, ...lots: (readonly [string, Premium])[]): SeatState {
  const order = bidOrder(
    SEAT,
    lots.map(([lot, at]) => ({ lot, premium: at })),
  );
  return withOrders(state, order!);
}

describe('a lot on the quay', () => {
  it('should cost more at each premium, in money and of the budget', () => {
    const [slot] = selectQuay(onQuay(SLOT), SEAT).lots;
    const [list, raised, double] = slot!.prices;
    expect(slot!.prices.map((price) => price.premium)).toEqual(PREMIUMS);
    expect(raised!.usdBn / list!.usdBn).toBeCloseTo(1 + premium.raised, 9);
    expect(double!.budgetPercent / list!.budgetPercent).toBeCloseTo(1 + premium.double, 9);
    expect(slot!.dearerPercent).toBeCloseTo(0, 9);
    expect(slot!.movedPercent).toBeNull();
  });

  it('should give in figures what its size and its strength make of its card', () => {
    const effectOf = (size: number) =>
      selectQuay(onQuay({ id: 'textCorpus', size }), SEAT).lots[0]!.effects[0]!;
    expect(effectOf(1)).toMatchObject({ kind: 'addHomeModelShare', unit: 'points', good: true });
    expect(effectOf(1.7).amount / effectOf(1).amount).toBeCloseTo(1.7, 9);
    const [first] = cardOf('textCorpus').effects;
    expect(effectOf(1).amount / 100).toBeCloseTo(
      (1 + partners) * value * ('amount' in first! ? first.amount : 0),
      9,
    );
  });

  it('should say what firms and funds pay beside the bidder', () => {
    const [slot] = selectQuay(onQuay(SLOT), SEAT).lots;
    expect(slot!.partnersUsdBn).toBeCloseTo(partners * slot!.prices[0]!.usdBn, 9);
  });

  it('should say in how many turns it comes', () => {
    const [slot] = selectQuay(onQuay(SLOT), SEAT).lots;
    expect(slot!.effects[0]).toMatchObject({ kind: 'buyPower', unit: 'mw', second: 2 });
  });

  it('should tell what a nation lacks to bid for it, and come behind those that are open', () => {
    const open = selectQuay(withNation(onQuay(CHIPS, SLOT), { usTrust: 0.6 }), SEAT);
    expect(open.lots.every(({ isOpen }) => isOpen)).toBe(true);
    const closed = selectQuay(withNation(onQuay(CHIPS, SLOT), { usTrust: 0.2 }), SEAT);
    expect(closed.lots.map(({ id, isOpen }) => [id, isOpen])).toEqual([
      [SLOT.id, true],
      [CHIPS.id, false],
    ]);
    expect(closed.lots[1]!.conditions).toEqual([
      { condition: cardOf(CHIPS.id).when![0], now: 0.2, holds: false },
    ]);
    expect(closed.lots[1]!.prices[0]!.refusal?.code).toBe('lotNotOpen');
  });

  it('should come before others that are needed less', () => {
    const inNeed = (change: Parameters<typeof withNation>[1]) =>
      selectQuay(withNation(onQuay(SLOT, { id: 'emptyHall', size: 1 }), change), SEAT).lots[0]!;
    expect(inNeed({ powerRatio: 0.5, dataCentreRatio: 0.9 }).id).toBe(SLOT.id);
    expect(inNeed({ powerRatio: 0.9, dataCentreRatio: 0.5 })).toMatchObject({
      id: 'emptyHall',
      lackPercent: 50,
    });
  });

  it('should tell how dear its kind is, and which way the last bids moved it', () => {
    const state = playedState(1);
    const [last] = state.history;
    const now = withWorld(state, {
      quay: [SLOT],
      lotPrices: { ...state.game.state.world.lotPrices, power: 1.32 },
    });
    const before = withWorld(
      { ...state, game: last!.before },
      {
        lotPrices: { ...last!.before.state.world.lotPrices, power: 1.2 },
      },
    ).game;
    const history = [{ ...last!, before, after: now.game }];
    const [slot] = selectQuay({ ...now, history }, SEAT).lots;
    expect(slot!.movedPercent).toBeCloseTo(10, 9);
    expect(slot!.dearerPercent).toBeGreaterThan(20);
  });

  it('should be told one round ahead, without a price', () => {
    expect(selectQuay(onQuay(SLOT), SEAT).coming).toEqual([
      { id: 'emptyHall', line: 'dataCentres', size: 1.7 },
    ]);
  });
});

describe('bids', () => {
  it('should stand at their lots, and come to their prices together', () => {
    const state = bid(onQuay(SLOT, ARCHIVE), [SLOT.id, 'list'], [ARCHIVE.id, 'raised']);
    const { lots, bids, bidUsdBn } = selectQuay(state, SEAT);
    const priceOf = (id: string, at: Premium) =>
      lots.find((lot) => lot.id === id)!.prices.find((price) => price.premium === at)!.usdBn;
    expect(bids).toHaveLength(2);
    expect(lots.find(({ id }) => id === ARCHIVE.id)!.bid).toBe('raised');
    expect(bidUsdBn).toBeCloseTo(priceOf(SLOT.id, 'list') + priceOf(ARCHIVE.id, 'raised'), 9);
  });

  it('should be refused where money does not reach, beside the other one', () => {
    const hall: Lot = { id: 'reactorExtension', size: 1.7 };
    const [slot, reactor] = selectQuay(onQuay(SLOT, hall), SEAT).lots;
    expect(slot!.prices.map(({ refusal }) => refusal)).toEqual([null, null, null]);
    const dear = reactor!.prices.find(({ budgetPercent }) => budgetPercent > 100 * mostShare)!;
    expect(dear.refusal?.code).toBe('bidTooHigh');
  });

  it('should be changed, taken back, and put in place of others, in their order', () => {
    const one = { lot: SLOT.id, premium: 'list' } as const;
    const two = { lot: ARCHIVE.id, premium: 'double' } as const;
    expect(withBid([one, two], SLOT.id, 'raised')).toEqual([{ ...one, premium: 'raised' }, two]);
    expect(withBid([one, two], SLOT.id, null)).toEqual([two]);
    const third = { lot: CHIPS.id, premium: 'list' } as const;
    expect(withBidInstead([one, two], ARCHIVE.id, third)).toEqual([one, third]);
    expect(bidOrder(SEAT, [])).toBeNull();
    expect(bidOrder(SEAT, [one, two])).toEqual({
      kind: 'bidForLots',
      country: SEAT,
      lot: SLOT.id,
      premium: 'list',
      secondLot: ARCHIVE.id,
      secondPremium: 'double',
    });
  });
});

describe('what became of the lots', () => {
  const won = (lot: string, country: string, bidders: string[]): GameEvent => {
    const told = { size: 1, premium: 'list', billUsdBn: 2 } as const;
    return { kind: 'lotWon', country, lot, bidders, ...told };
  };
  const events: GameEvent[] = [
    won('turbineSlot', SEAT, [SEAT, 'JPN']),
    won('textCorpus', 'FRA', ['FRA', SEAT, 'DEU']),
    won('textCorpus', 'DEU', ['FRA', SEAT, 'DEU']),
    won('emptyHall', 'JPN', ['JPN']),
    { kind: 'lotUnsold', country: null, lot: 'subseaCable' },
    { kind: 'lotUnsold', country: null, lot: 'cancelledChips' },
    { kind: 'bidVoid', country: SEAT, lot: 'cancelledChips', cause: 'condition' },
    { kind: 'bidVoid', country: 'JPN', lot: 'subseaCable', cause: 'money' },
  ];
  const game = koreaGame();
  const turn: PastTurn = { turn: 0, before: game, orders: [], events, after: game };

  it('should be told as won, lost, void, won by others and unwanted, and nowhere else', () => {
    const news = selectTurnNews(turn, SEAT);
    expect(news.quay).toEqual({
      won: [events[0]],
      lost: [{ lot: 'textCorpus', winners: ['FRA', 'DEU'], premium: 'list' }],
      voided: [events[6]],
      elsewhere: [{ lot: 'emptyHall', winners: ['JPN'], premium: 'list' }],
      unsold: ['subseaCable'],
    });
    expect(news.own).toEqual([]);
    expect(news.world).toEqual([]);
    expect(news.nextLots).toEqual(game.state.world.quay.map(({ id }) => id));
  });

  it('should be among the causes of the turn, with those against whom a bid was made', () => {
    const { causes } = selectReport(turn, SEAT);
    expect(causes.find(({ kind }) => kind === 'lotWon')).toMatchObject({
      tone: 'good',
      values: { lot: 'turbineSlot', billUsdBn: 2, others: 1 },
    });
    expect(causes.find(({ kind }) => kind === 'lotLost')).toMatchObject({
      tone: 'bad',
      values: { lot: 'textCorpus', country: 'FRA', premium: 'list' },
    });
    expect(causes.filter(({ kind }) => kind === 'bidVoid')).toMatchObject([
      { tone: 'bad', values: { lot: 'cancelledChips', cause: 'condition' } },
    ]);
  });

  it('should be silent where nothing lay on the quay', () => {
    expect(selectTurnNews({ ...turn, events: [] }, SEAT).quay).toBeNull();
  });
});

describe('a bid whose money other orders spend first', () => {
  const lots = [
    ['cancelledChips', 'raised'],
    ['turbineSlot', 'raised'],
  ] as const;
  const RESTRAIN = { kind: 'setFiscalStance', country: SEAT, fiscalStance: 'restrain' } as const;
  const poor = withNation(onQuay(CHIPS, SLOT), { cashUsdBn: 0 });
  const fits = bid(poor, ...lots);
  const tooDear = withOrders(fits, ...fits.orders, RESTRAIN);
  const warnedOf = (state: SeatState) =>
    selectTurnCheck(state, SEAT).warnings.filter(({ kind }) => kind === 'bidVoid');

  it('should be warned of before the turn is over, as the turn then says', () => {
    expect(warnedOf(fits)).toEqual([]);
    const told = resolveTurn(tooDear.game, tooDear.orders).events;
    const voided = told.flatMap((event) => (event.kind === 'bidVoid' ? [event.lot] : []));
    expect(voided).toEqual(['turbineSlot']);
    expect(warnedOf(tooDear)).toEqual([{ kind: 'bidVoid', lot: 'turbineSlot', cause: 'money' }]);
  });
});

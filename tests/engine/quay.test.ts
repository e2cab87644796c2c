// The quay: which lots lie on it, which bids are refused, who wins, what it costs, and how prices move.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  botOrders,
  checkOrder,
  createGame,
  lotCard,
  lotStrength,
  nationOf,
  nationsOf,
  ordersOfBot,
  resolveTurn,
  sampleFuture,
  viewFor,
  type Bid,
} from '../../src/engine/index';
import { absorption } from '../../src/engine/phases/absorption';
import { closing } from '../../src/engine/phases/closing';
import { quay } from '../../src/engine/phases/quay';
import { nextLotPrice } from '../../src/engine/rules/quay';
import { actorOf, type Turn } from '../../src/engine/turnContext';
import type { Game } from '../../src/types/game';
import type { Premium } from '../../src/types/names';
import type { Order, RefusalCode } from '../../src/types/order';
import type { Ruleset } from '../../src/types/ruleset';
import type { NationState } from '../../src/types/state';
import { contentOf } from '../support/content';
import { korea } from '../support/korea';
import { madeTurn } from '../support/madeTurn';
import { lotsOf, sealedTurn, withQuay } from '../support/quay';
import { caseCount } from '../support/tier';

const { ruleset, scenario: whole } = korea();
/** Nobody is lost in it, so that every game has all its turns. */
const scenario = { ...whole, defeat: false };
const P = ruleset.parameters;
const KOR = 'KOR';
const JPN = 'JPN';
const SEEDS = caseCount({ quick: 3, full: 30 });

function begin(seed = 1, variant = 'full', rules: Ruleset = ruleset): Game {
  return createGame(rules, scenario, { seed, variant });
}

/** Every game from the first to the last, with these orders. */
function course(start: Game, ordersIn: (game: Game) => Order[]): Game[] {
  const games = [start];
  for (let game = start; game.state.outcome === 'running'; games.push(game))
    ({ game } = resolveTurn(game, ordersIn(game)));
  return games;
}

const SILENT = () => [];
function wild(game: Game): Order[] {
  return nationsOf(game.state).flatMap(({ id }) => ordersOfBot(game, BOTS, id, 'random'));
}
function byStyle(game: Game): Order[] {
  return botOrders(game, BOTS, []);
}

describe('the lots on the quay', () => {
  it('should be the same for the same seed, whatever anybody orders', () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const quays = [SILENT, wild, byStyle].map((orders) =>
        course(begin(seed), orders).map(({ state }) => [state.world.quay, state.world.comingQuay]),
      );
      expect(quays[1]).toEqual(quays[0]);
      expect(quays[2]).toEqual(quays[0]);
    }
  });

  it('should be others for another seed', () => {
    const first = Array.from({ length: 8 }, (_, seed) =>
      JSON.stringify(begin(seed).state.world.quay),
    );
    expect(new Set(first).size).toBeGreaterThan(4);
  });

  it.each(['full', 'rounds'])(
    'should be known one round ahead and lie there for its first turn: %s',
    (variant) => {
      const games = course(begin(2, variant), SILENT);
      let coming = games[0]!.state.world.comingQuay;
      for (const { state } of games.slice(1)) {
        const begins = state.turn % state.roundTurns === 0;
        expect(state.world.quay).toEqual(begins ? coming : []);
        if (begins) coming = state.world.comingQuay;
        else expect(state.world.comingQuay).toEqual(coming);
      }
      expect(games[games.length - 1]!.state.world.comingQuay).toEqual([]);
    },
  );

  it('should be of different kinds, of known sizes, and as many as the rules say', () => {
    const { least, most, sizes } = P.quay;
    for (const { state } of course(begin(3), SILENT).slice(0, -1)) {
      const ids = state.world.quay.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThanOrEqual(least);
      expect(ids.length).toBeLessThanOrEqual(most);
      for (const { id, size } of state.world.quay) {
        expect(lotCard(ruleset, id)).toBeDefined();
        expect(sizes).toContain(size);
      }
    }
  });

  it('should be more where more nations play', () => {
    const { scenario: small } = contentOf('small-state');
    const { scenario: large } = contentOf('race-for-independence');
    const sum = (of: typeof small) => {
      const game = createGame(ruleset, of, { seed: 4, variant: of.variants[0]!.id });
      return course(game, SILENT).reduce((lots, { state }) => lots + state.world.quay.length, 0);
    };
    expect(sum(large)).toBeGreaterThan(sum(small));
  });

  it('should come in the chapters alone that their kind names', () => {
    const lots = ruleset.lots.map((card, at) =>
      at % 2 === 0 ? { ...card, chapters: ['calm' as const] } : card,
    );
    const onlyCalm = new Set(lots.flatMap(({ id, chapters }) => (chapters ? [id] : [])));
    const seen = { calm: 0, later: 0 };
    for (const { state } of course(begin(5, 'full', { ...ruleset, lots }), SILENT)) {
      const bound = state.world.quay.filter(({ id }) => onlyCalm.has(id)).length;
      if (state.turn < P.chapters.turns) seen.calm += bound;
      else seen.later += bound;
    }
    expect(seen.calm).toBeGreaterThan(0);
    expect(seen.later).toBe(0);
  });

  it('should not come where the rules have none', () => {
    const bare = { ...ruleset, lots: [] };
    for (const { state } of course(begin(1, 'full', bare), byStyle))
      expect([state.world.quay, state.world.comingQuay]).toEqual([[], []]);
  });
});

describe('a sampled future', () => {
  it('should know this round’s lots and the next one’s, and draw the others anew', () => {
    const game = course(begin(6), SILENT)[5]!;
    const view = viewFor(game, KOR);
    const futures = [1, 2, 3, 4, 5, 6].map((k) => {
      const now = sampleFuture(view, k);
      const next = resolveTurn(now, []).game;
      return [now, next, resolveTurn(next, []).game].map(({ state }) => state.world.quay);
    });
    for (const [now, next] of futures) {
      expect(now).toEqual(game.state.world.quay);
      expect(next).toEqual(game.state.world.comingQuay);
    }
    expect(new Set(futures.map(([, , third]) => JSON.stringify(third))).size).toBeGreaterThan(2);
  });
});

describe('the order of bids', () => {
  const open = { usTrust: 1, chinaTrust: 1 };
  const bid = (lot: string, premium: Premium = 'list', rest = {}): Order => ({
    kind: 'bidForLots',
    country: KOR,
    lot,
    premium,
    ...rest,
  });
  const both = (lot: string, secondLot: string, premium: Premium = 'list') =>
    bid(lot, premium, { secondLot, secondPremium: premium });

  const rows: readonly [string, Order, RefusalCode | 'allowed', Partial<NationState>?][] = [
    ['one lot', bid('emptyHall'), 'allowed'],
    ['two lots', both('emptyHall', 'textCorpus'), 'allowed'],
    ['a lot that is not there', bid('returnees'), 'noSuchLot'],
    ['a lot that no rules know', bid('moonBase'), 'noSuchLot'],
    ['a second lot that is not there', both('emptyHall', 'returnees'), 'noSuchLot'],
    ['the same lot twice', both('emptyHall', 'emptyHall'), 'sameLot'],
    ['a premium that there is not', bid('emptyHall', 'triple' as Premium), 'unknownChoice'],
    ['a lot of a seller that trusts it', bid('foundryVenture'), 'allowed', open],
    ['a lot of a seller that does not', bid('foundryVenture'), 'lotNotOpen', { usTrust: 0.2 }],
    ['more than it has', both('foundryVenture', 'emptyHall', 'double'), 'bidTooHigh', open],
    [
      'the same with enough saved',
      both('foundryVenture', 'emptyHall', 'double'),
      'allowed',
      { ...open, cashUsdBn: 1000 },
    ],
    ['as much as it may in debt', bid('emptyHall'), 'allowed', { cashUsdBn: -1000 }],
  ];

  it.each(rows)('should be judged: %s', (_name, order, code, change = {}) => {
    const game = withQuay(begin(), lotsOf('emptyHall', 'textCorpus', 'foundryVenture'));
    const countries = game.state.countries.map((country) =>
      country.id === KOR ? { ...country, ...change } : country,
    );
    const made = { ...game, state: { ...game.state, countries: countries as NationState[] } };
    const checked = checkOrder(made, order);
    expect(checked.ok ? 'allowed' : checked.error.code).toBe(code);
  });

  it('should be refused in the middle of a round', () => {
    const begun = withQuay(begin(1, 'rounds'), lotsOf('emptyHall'));
    expect(checkOrder(begun, bid('emptyHall')).ok).toBe(true);
    const { game } = resolveTurn(begun, []);
    expect(checkOrder(game, bid('emptyHall'))).toMatchObject({ error: { code: 'midRound' } });
  });

  it('should be public once it is opened, and a lot that nobody wants is told', () => {
    const game = withQuay(begin(), lotsOf('emptyHall', 'textCorpus'));
    const { game: after, events } = resolveTurn(game, [bid('emptyHall')]);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'lotWon', country: KOR, lot: 'emptyHall', bidders: [KOR] }),
    );
    expect(events).toContainEqual({ kind: 'lotUnsold', country: null, lot: 'textCorpus' });
    const known = viewFor(after, JPN).rivals.find(({ id }) => id === KOR)!;
    expect(known.bidsMade.dataCentres).toBe(1);
    expect(known.lotsWon.dataCentres).toBe(1);
    expect(after.state.world.lotPrices.models).toBeLessThan(1);
  });
});

function opened(bids: Readonly<Record<string, readonly Bid[]>>, lots: string[]): Turn {
  const turn = sealedTurn(withQuay(begin(), lotsOf(...lots)), 40, bids);
  quay(turn);
  return turn;
}

function wonBy({ events }: Turn): string[] {
  return events.flatMap((event) => (event.kind === 'lotWon' ? [event.country] : []));
}

describe('the opening of bids', () => {
  const for_ = (lot: string, premium: Premium = 'list'): Bid => ({ lot, premium });

  it('should give the lot to the highest premium', () => {
    const bids = { KOR: [for_('emptyHall', 'raised')], JPN: [for_('emptyHall', 'double')] };
    expect(wonBy(opened(bids, ['emptyHall']))).toEqual([JPN]);
  });

  it('should leave the money of a bid that lost whole, with what is carried over', () => {
    const bids = { KOR: [for_('emptyHall')], JPN: [for_('emptyHall', 'double')] };
    const turn = opened(bids, ['emptyHall']);
    const { quay: q, money } = turn.p;
    const [loser, winner] = [actorOf(turn, KOR)!, actorOf(turn, JPN)!];
    const price = lotCard(ruleset, 'emptyHall')!.price * 40;
    const before = loser.nation.cashUsdBn;
    expect(loser.bidUsdBn).toBe(price);
    for (const actor of [loser, winner]) {
      actor.decisions.carriedShare = 0.5;
      absorption(turn, actor);
    }
    const left = 40 + before - price;
    expect(loser.nation.publicMoneyUsdBn).toBe(left);
    expect(loser.nation.cashUsdBn).toBe(left * 0.5 * money.carriedKept + price);
    expect(winner.bidUsdBn).toBe(0);
    const paid = price * (1 + q.premium.double);
    expect(winner.nation.publicMoneyUsdBn).toBeCloseTo(40 - paid, 12);
  });

  it('should leave the lot to the others where a nation may not bid for it', () => {
    const bids = { KOR: [for_('chineseChips', 'double')], JPN: [for_('chineseChips')] };
    const turn = sealedTurn(withQuay(begin(), lotsOf('chineseChips')), 40, bids);
    actorOf(turn, KOR)!.nation.chinaTrust = 0.2;
    actorOf(turn, JPN)!.nation.chinaTrust = 0.9;
    quay(turn);
    expect(wonBy(turn)).toEqual([JPN]);
    expect(actorOf(turn, KOR)!.bidUsdBn).toBe(0);
    const told = { kind: 'bidVoid', country: KOR, lot: 'chineseChips', cause: 'condition' };
    expect(turn.events).toContainEqual(told);
  });

  it('should tell a nation whose money does not reach for its bid', () => {
    const bids = { KOR: [for_('emptyHall', 'double')], JPN: [for_('emptyHall')] };
    const turn = sealedTurn(withQuay(begin(), lotsOf('emptyHall')), 40, bids);
    const korea = actorOf(turn, KOR)!;
    korea.budgetUsdBn = 0;
    korea.nation.cashUsdBn = 0;
    quay(turn);
    expect(wonBy(turn)).toEqual([JPN]);
    const told = { kind: 'bidVoid', country: KOR, lot: 'emptyHall', cause: 'money' };
    expect(turn.events).toContainEqual(told);
  });

  it('should give of equal premiums the lot to who is trusted more, then to who has won less', () => {
    const bids = { KOR: [for_('cancelledChips')], JPN: [for_('cancelledChips')] };
    const even = { usTrust: 0.8, usedChipsH100e: 0, lotsWon: noLots() };
    const open = (korea: Partial<NationState>, japan: Partial<NationState>) => {
      const lots = lotsOf('cancelledChips');
      const turn = sealedTurn(withQuay(begin(), lots), 40, bids);
      Object.assign(actorOf(turn, KOR)!.nation, even, korea);
      Object.assign(actorOf(turn, JPN)!.nation, even, japan);
      quay(turn);
      return wonBy(turn);
    };
    expect(open({}, { usTrust: 0.9 })).toEqual([JPN]);
    expect(open({ usTrust: 0.9 }, {})).toEqual([KOR]);
    expect(open({ lotsWon: { ...noLots(), power: 1 } }, {})).toEqual([JPN]);
  });

  it('should go to one nation, and cost more the next time for all who wanted it', () => {
    const { scenario: race } = contentOf('race-for-independence');
    const game = createGame(ruleset, race, { seed: 1, variant: race.variants[0]!.id });
    const all = nationsOf(game.state).map(({ id }) => [id, [for_('emptyHall')]] as const);
    const turn = sealedTurn(withQuay(game, lotsOf('emptyHall')), 40, Object.fromEntries(all));
    quay(turn);
    expect(wonBy(turn)).toHaveLength(1);
    const raised = 1 + P.quay.rise * P.quay.mostExtra * (1 - P.quay.drift);
    expect(turn.state.world.lotPrices.dataCentres).toBeCloseTo(raised, 12);
  });

  it('should bring what the card says times size and worth', () => {
    const turn = opened({ KOR: [for_('textCorpus')] }, ['textCorpus']);
    const { homeModelShare } = actorOf(turn, KOR)!.nation;
    const before = nationOf(begin().state, KOR).homeModelShare;
    expect(homeModelShare - before).toBeCloseTo(0.02 * lotStrength(P, 1), 12);
  });
});

function noLots() {
  return { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 };
}

describe('the price of a line', () => {
  it('should rise with bidders too many, fall with what nobody wanted, and drift back', () => {
    expect(nextLotPrice(P, 1, 1, 0)).toBeGreaterThan(1);
    expect(nextLotPrice(P, 1, 2, 0)).toBeGreaterThan(nextLotPrice(P, 1, 1, 0));
    expect(nextLotPrice(P, 1, 0, 1)).toBeLessThan(1);
    expect(nextLotPrice(P, 1, 0, 0)).toBe(1);
    expect(nextLotPrice(P, 1.4, 0, 0)).toBeLessThan(1.4);
    expect(nextLotPrice(P, 0.7, 0, 0)).toBeGreaterThan(0.7);
  });

  it('should stay within its bounds', () => {
    const { cheapest, dearest } = P.quay;
    let [low, high] = [1, 1];
    for (let turn = 0; turn < 40; turn++) {
      low = nextLotPrice(P, low, 0, 5);
      high = nextLotPrice(P, high, 14, 0);
      expect(Math.min(low, high)).toBeGreaterThanOrEqual(cheapest);
      expect(Math.max(low, high)).toBeLessThanOrEqual(dearest);
    }
    expect([low, high]).toEqual([cheapest, dearest]);
  });
});

describe('the last turn', () => {
  const nation = {
    dataCentreMw: 100,
    dataCentrePipelineMw: [10, 20, 0, 0, 0, 0, 0, 0],
    powerMw: { gas: 50, variable: 0, firm: 0 },
    powerPipelineMw: { gas: [8, 0], variable: [0, 4], firm: [0, 0] },
    experts: 1000,
    expertPipeline: [100, 0, 60, 0, 0, 0],
    usChipsH100e: 500,
    arriving: { usH100e: 200, chinaH100e: 0, domesticH100e: 0, governmentH100e: 0, powerMw: 2 },
    chipPowerMw: 5,
  };
  const rules = { score: { underConstruction: 0.5 } };

  it('should open half of everything that is under construction', () => {
    const { turn, actor } = madeTurn({ nation, rules, turn: { index: 19 } });
    closing(turn, actor);
    expect(actor.nation).toMatchObject({
      dataCentreMw: 115,
      powerMw: { gas: 54, variable: 2, firm: 0 },
      experts: 1080,
      usChipsH100e: 600,
      chipPowerMw: 6,
    });
  });

  it('should be the only one that does', () => {
    for (const index of [0, 7, 18]) {
      const { turn, actor } = madeTurn({ nation, rules, turn: { index } });
      closing(turn, actor);
      expect(actor.nation).toMatchObject(nation);
    }
  });
});

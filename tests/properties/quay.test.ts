// Whatever is bid for whatever lots: nobody pays more than it has, highest premiums win, places are kept, money that lost is whole.

import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/engine/actor';
import {
  type Bid,
  bidShare,
  claimOf,
  createGame,
  lotCard,
  lotOnQuay,
  mayBid,
  resolveTurn,
} from '../../src/engine/index';
import { absorption } from '../../src/engine/phases/absorption';
import { quay } from '../../src/engine/phases/quay';
import type { Turn } from '../../src/engine/turnContext';
import { type Random, rngFor } from '../../src/lib/rng';
import type { GameEvent } from '../../src/types/event';
import type { Game } from '../../src/types/game';
import { PILLARS, PREMIUMS, type Premium } from '../../src/types/names';
import type { Lot } from '../../src/types/state';
import { contentOf } from '../support/content';
import { pick } from '../support/drawNumbers';
import { sealedTurn, withQuay } from '../support/quay';
import { caseCount } from '../support/tier';

const TURNS = caseCount({ quick: 200, full: 3000 });
const IDS = ['race-for-independence', 'korea-260000-gpus', 'first-data-centre'];
const STREAM = 78;
const MOST_LOTS = 5;
const MOST_BIDS = 3;

type Won = Extract<GameEvent, { kind: 'lotWon' }>;

/** A game after three turns, in which nations differ. */
function begun(id: string): Game {
  const { ruleset, scenario } = contentOf(id);
  const game = createGame(ruleset, scenario, { seed: 3, variant: scenario.variants[0]!.id });
  return [0, 1, 2].reduce((now) => resolveTurn(now, []).game, game);
}

const GAMES = IDS.map(begun);

function drawLots({ ruleset }: Game, random: Random): Lot[] {
  const kinds = ruleset.lots.map(({ id }) => id);
  const most = Math.min(MOST_LOTS, kinds.length);
  return Array.from({ length: 1 + random.nextBelow(most) }, () => {
    const [id] = kinds.splice(random.nextBelow(kinds.length), 1);
    return { id: id!, size: pick(random, ruleset.parameters.quay.sizes) };
  });
}

/** Up to three bids for different lots, some of them for one that does not lie there. */
function drawBids({ ruleset }: Game, lots: readonly Lot[], random: Random): Bid[] {
  const ids = [...lots, ...lots, ruleset.lots[0]!].map(({ id }) => id);
  const bids = Array.from({ length: random.nextBelow(MOST_BIDS + 1) }, () => ({
    lot: pick(random, ids),
    premium: pick(random, PREMIUMS),
  }));
  return bids.filter(({ lot }, at) => bids.findIndex((one) => one.lot === lot) === at);
}

/** What a nation brings: its money, and for each lot what a bid costs, its claim and whether it may bid. */
interface Bidder {
  readonly actor: Actor;
  readonly cashUsdBn: number;
  readonly costUsdBn: (lot: string, premium: Premium) => number;
  readonly claims: ReadonlyMap<string, number>;
  readonly open: ReadonlySet<string>;
}

function bidderOf({ p, state, ruleset, chapter }: Turn, actor: Actor): Bidder {
  const { nation, start, regularBudgetUsdBn } = actor;
  const { lotPrices } = state.world;
  const ids = state.world.quay.map(({ id }) => id);
  const cards = new Map(ids.map((id) => [id, lotCard(ruleset, id)!] as const));
  const costUsdBn = (id: string, premium: Premium) => {
    const lot = lotOnQuay(state.world, id)!;
    const share = bidShare(p, { lotPrices }, chapter, cards.get(id)!, lot, premium);
    return share * regularBudgetUsdBn;
  };
  return {
    actor,
    cashUsdBn: nation.cashUsdBn,
    costUsdBn,
    claims: new Map(ids.map((id) => [id, claimOf(p, state, start, nation, cards.get(id)!)])),
    open: new Set(ids.filter((id) => mayBid(cards.get(id)!, actor))),
  };
}

/** A turn in which trust, money, prices, lots and bids are drawn. */
function drawTurn(random: Random): Turn {
  const game = pick(random, GAMES);
  const lots = drawLots(game, random);
  const turn = sealedTurn(withQuay(game, lots), 1, {});
  const prices = { ...turn.state.world.lotPrices };
  for (const line of PILLARS) prices[line] = 0.6 + 1.1 * random.nextUnit();
  turn.state.world.lotPrices = prices;
  for (const actor of turn.actors) {
    actor.regularBudgetUsdBn = 1 + 40 * random.nextUnit();
    actor.budgetUsdBn = actor.regularBudgetUsdBn * (0.2 + random.nextUnit());
    actor.nation.cashUsdBn = 20 * (random.nextUnit() - 0.4);
    actor.nation.usTrust = random.nextUnit();
    actor.nation.chinaTrust = random.nextUnit();
    actor.decisions.carriedShare = random.nextUnit();
    actor.decisions.bids = drawBids(game, lots, random);
  }
  return turn;
}

interface Opened {
  readonly turn: Turn;
  readonly bidders: readonly Bidder[];
  readonly won: readonly Won[];
}

/** Every law is asked of every turn. */
const OPENED: readonly Opened[] = Array.from({ length: TURNS }, (_, at) => {
  const turn = drawTurn(rngFor(at, 0, STREAM));
  const bidders = turn.actors.map((actor) => bidderOf(turn, actor));
  quay(turn);
  return { turn, bidders, won: turn.events.filter((event) => event.kind === 'lotWon') };
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function wonBy({ won }: Opened, { actor }: Bidder): readonly Won[] {
  return won.filter(({ country }) => country === actor.nation.id);
}

/** The premium of the bid that a nation made for a lot. */
function premiumOf({ actor }: Bidder, lot: string): Premium {
  return actor.decisions.bids.find((bid) => bid.lot === lot)!.premium;
}

describe('opened bids', () => {
  it('should be of all kinds: won, lost, more than a nation has, and not open to it', () => {
    const all = OPENED.flatMap(({ bidders }) => bidders);
    const bids = all.flatMap(({ actor }) => actor.decisions.bids).length;
    const won = OPENED.flatMap((opened) => opened.won);
    const sealed = won.length + all.filter(({ actor }) => actor.bidUsdBn > 0).length;
    console.log(`${bids} bids in ${TURNS} turns, ${won.length} won, ${bids - sealed} not sealed`);
    expect(won.length).toBeGreaterThan(TURNS / 2);
    expect(bids - sealed).toBeGreaterThan(TURNS / 2);
    expect(all.some(({ actor }) => actor.bidUsdBn > 0)).toBe(true);
  });

  it('should cost nobody more than it has, and the winner what it bid', () => {
    for (const opened of OPENED)
      for (const bidder of opened.bidders) {
        const { actor, cashUsdBn, costUsdBn } = bidder;
        const mine = wonBy(opened, bidder);
        const bills = sumOf(mine.map(({ billUsdBn }) => billUsdBn));
        const moneyUsdBn = Math.max(0, actor.budgetUsdBn + cashUsdBn);
        expect(bills + actor.bidUsdBn).toBeLessThanOrEqual(moneyUsdBn + 1e-9);
        expect(actor.nation.cashUsdBn).toBeCloseTo(cashUsdBn - bills, 9);
        for (const { lot, premium, billUsdBn } of mine) {
          expect(premium).toBe(premiumOf(bidder, lot));
          expect(billUsdBn).toBe(costUsdBn(lot, premium));
        }
      }
  });

  it('should win nothing that a nation may not bid for', () => {
    for (const opened of OPENED)
      for (const bidder of opened.bidders)
        for (const { lot } of wonBy(opened, bidder)) expect(bidder.open).toContain(lot);
  });

  it('should have one winner at most, who bid', () => {
    for (const { turn, won } of OPENED)
      for (const { id } of turn.state.world.quay) {
        const winners = won.filter(({ lot }) => lot === id);
        expect(winners.length).toBeLessThanOrEqual(1);
        for (const { bidders, country } of winners) expect(bidders).toContain(country);
      }
  });

  it('should never let a higher premium lose to a lower one, nor an equal one with a better claim', () => {
    let lost = 0;
    for (const { turn, bidders, won } of OPENED)
      for (const { lot, country, premium, bidders: all } of won) {
        const { premium: height } = turn.p.quay;
        const winner = bidders.find(({ actor }) => actor.nation.id === country)!;
        for (const loser of bidders) {
          const { id } = loser.actor.nation;
          if (!all.includes(id) || id === country) continue;
          lost += 1;
          const more = height[premium] - height[premiumOf(loser, lot)];
          expect(more).toBeGreaterThanOrEqual(0);
          if (more === 0)
            expect(winner.claims.get(lot)).toBeGreaterThanOrEqual(loser.claims.get(lot)!);
        }
      }
    expect(lost).toBeGreaterThan(TURNS / 10);
  });

  it('should leave prices within their bounds', () => {
    for (const { turn } of OPENED)
      for (const line of PILLARS) {
        const price = turn.state.world.lotPrices[line];
        expect(price).toBeGreaterThanOrEqual(turn.p.quay.cheapest);
        expect(price).toBeLessThanOrEqual(turn.p.quay.dearest);
      }
  });

  it('should leave the money of bids that lost whole as cash, beside what is carried over', () => {
    for (const { turn, bidders } of OPENED)
      for (const { actor } of bidders) {
        const { nation, budgetUsdBn, bidUsdBn } = actor;
        const leftUsdBn = Math.max(0, budgetUsdBn + nation.cashUsdBn - bidUsdBn);
        const carried = leftUsdBn * actor.decisions.carriedShare * turn.p.money.carriedKept;
        absorption(turn, actor);
        expect(nation.cashUsdBn).toBe(carried + bidUsdBn);
        expect(nation.publicMoneyUsdBn).toBe(leftUsdBn);
      }
  });
});

// Deals between nations: offers stand and lapse, what changes hands is never made, limits hold, and bots keep to the formula.

import { describe, expect, it } from 'vitest';
import { goodOffers } from '../../src/bots/deals';
import { BOTS } from '../../src/bots/index';
import { silentDecisions } from '../../src/engine/decisions';
import {
  botOrders,
  checkOrder,
  createGame,
  dealSum,
  goodCard,
  hashState,
  nationOf,
  nationScenarioOf,
  nationsOf,
  resolveTurn,
  sampleFuture,
  smallerBudgetUsdBn,
  viewFor,
} from '../../src/engine/index';
import { copyState } from '../../src/engine/made/copy';
import { deals } from '../../src/engine/phases/deals';
import { chipListPriceUsdBn } from '../../src/engine/rules/compute';
import { goodWorths, meansOf } from '../../src/engine/rules/goods';
import { createTurn } from '../../src/engine/turn';
import type { EffectOf } from '../../src/types/effect';
import type { GameEvent } from '../../src/types/event';
import type { Game } from '../../src/types/game';
import { GOODS, type ByGood, type CountryId, type Good } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import type { DealOffer, NationState } from '../../src/types/state';
import { korea } from '../support/korea';
import { contentOf } from '../support/content';

const { ruleset, scenario } = korea();
const { deals: d, chapters } = ruleset.parameters;
const KOR = 'KOR';
const JPN = 'JPN';
const FRA = 'FRA';
const DEU = 'DEU';
/** One good is dear to the nation, all others are worth nothing to it. */
const NOTHING: ByGood<number> = {
  money: 0,
  chips: 0,
  power: 0,
  experts: 0,
  memory: 0,
  vote: 0,
  hosting: 0,
  law: 0,
  model: 0,
  programme: 0,
};
/** What whoever gives it has no more of. */
const MOVED = GOODS.filter((good) => goodCard(ruleset, good).copied === undefined);

type Changes = Readonly<Record<CountryId, Partial<NationState>>>;

function changed(game: Game, changes: Changes): Game {
  const countries = game.state.countries.map((country) =>
    changes[country.id] === undefined
      ? country
      : ({ ...country, ...changes[country.id] } as NationState),
  );
  return { ...game, state: { ...game.state, countries } };
}

/** A game in which all nations have all goods to give. */
function begin(changes: Changes = {}, variant = 'full'): Game {
  const game = createGame(ruleset, scenario, { seed: 3, variant });
  const rich = { goodsToGive: [...GOODS], politicalCapital: 6 };
  const all = nationsOf(game.state).map(({ id }) => [id, { ...rich, ...changes[id] }]);
  return changed(game, Object.fromEntries(all) as Changes);
}

function offer(country: CountryId, to: CountryId, gives: Good = 'memory', wants: Good = 'money') {
  return { kind: 'offerDeal', country, to, gives, wants } as const satisfies Order;
}

function take(country: CountryId, ...accepted: CountryId[]): Order {
  return { kind: 'answerDeals', country, accepted };
}

function play(game: Game, ...turns: readonly (readonly Order[])[]) {
  let now = game;
  const facts: GameEvent[] = [];
  for (const orders of turns) {
    const resolved = resolveTurn(now, orders);
    now = resolved.game;
    facts.push(...resolved.events.filter(({ kind }) => kind.startsWith('deal')));
  }
  return { game: now, facts };
}

const refusalOf = (game: Game, order: Order) => {
  const checked = checkOrder(game, order);
  return checked.ok ? null : checked.error.code;
};

describe('an offer', () => {
  it('should be known to the two nations alone', () => {
    const { game, facts } = play(begin(), [offer(KOR, JPN)]);
    expect(facts).toEqual([
      { kind: 'dealOffered', country: KOR, partner: JPN, gives: 'memory', wants: 'money' },
    ]);
    const known = [{ from: KOR, to: JPN, gives: 'memory', wants: 'money', turn: 0 }];
    expect(viewFor(game, KOR).deals).toEqual(known);
    expect(viewFor(game, JPN).deals).toEqual(known);
    expect(viewFor(game, FRA).deals).toEqual([]);
    expect(sampleFuture(viewFor(game, JPN), 0).state.deals).toEqual(known);
    const without = { ...game.state, deals: [] };
    expect(hashState(game.state)).not.toBe(hashState(without));
  });

  it('should be struck at once when the other asks for the same, at once or later', () => {
    const mirror = offer(JPN, KOR, 'money', 'memory');
    const together = play(begin(), [offer(KOR, JPN), mirror]);
    const later = play(begin(), [offer(KOR, JPN)], [mirror]);
    for (const { game, facts } of [together, later]) {
      expect(facts.map(({ kind }) => kind)).toEqual(['dealOffered', 'dealOffered', 'dealStruck']);
      expect(game.state.deals).toEqual([]);
      expect(nationOf(game.state, KOR).dealsNow).toEqual([JPN]);
      expect(nationOf(game.state, JPN).dealsNow).toEqual([KOR]);
    }
  });

  it('should stand beside another offer of other terms', () => {
    const { game } = play(begin(), [offer(KOR, JPN), offer(JPN, KOR, 'money', 'vote')]);
    expect(game.state.deals).toHaveLength(2);
  });

  it('should lapse when it is not taken in time', () => {
    const waits = Array.from({ length: d.rounds }, () => []);
    const { game, facts } = play(begin(), [offer(KOR, JPN)], ...waits);
    expect(facts.at(-1)).toMatchObject({ kind: 'dealLapsed', country: KOR, cause: 'unanswered' });
    expect(game.state.deals).toEqual([]);
  });

  it('should give way to a newer one to the same nation', () => {
    const { game } = play(begin(), [offer(KOR, JPN)], [offer(KOR, JPN, 'money', 'vote')]);
    expect(game.state.deals).toMatchObject([{ gives: 'money', wants: 'vote', turn: 1 }]);
  });

  it('should be refused for what is not there, for the same good, and to whoever deals with nobody', () => {
    const game = begin({ [KOR]: { goodsToGive: ['chips'] }, [JPN]: { goodsToGive: ['vote'] } });
    expect(refusalOf(game, offer(KOR, JPN, 'chips', 'vote'))).toBeNull();
    expect(refusalOf(game, offer(KOR, JPN, 'money', 'vote'))).toBe('goodMissing');
    expect(refusalOf(game, offer(KOR, JPN, 'chips', 'money'))).toBe('goodMissingThere');
    expect(refusalOf(game, offer(KOR, JPN, 'chips', 'chips'))).toBe('sameGood');
    expect(refusalOf(game, offer(KOR, KOR, 'chips', 'vote'))).toBe('unknownCountry');
    const poor = begin({ [KOR]: { politicalCapital: d.capital / 2 } });
    expect(refusalOf(poor, offer(KOR, JPN))).toBe('notEnoughCapital');
  });

  it('should be for nations only', () => {
    const race = contentOf('race-for-independence');
    const game = createGame(race.ruleset, race.scenario, { seed: 4, variant: 'full' });
    expect(refusalOf(game, offer('USA', KOR))).toBe('notForSuperpower');
    const told = resolveTurn(game, []).game.state;
    expect(nationOf(told, 'USA').goodsToGive).toEqual([]);
    expect(nationOf(told, KOR).goodsToGive).toContain('money');
  });
});

describe('a deal', () => {
  it('should be struck once the other takes the offer, and cost both the same', () => {
    const { game, facts } = play(begin(), [offer(KOR, JPN)]);
    const taken = play(game, [take(JPN, KOR)]);
    const silent = play(game, []);
    expect(facts.concat(taken.facts).at(-1)).toEqual({
      kind: 'dealStruck',
      country: KOR,
      partner: JPN,
      gives: 'memory',
      wants: 'money',
    });
    for (const id of [KOR, JPN]) {
      const cost =
        nationOf(silent.game.state, id).politicalCapital -
        nationOf(taken.game.state, id).politicalCapital;
      expect(cost).toBeCloseTo(d.capital, 1);
    }
    expect(nationOf(taken.game.state, KOR).dealsNow).toEqual([JPN]);
    expect(taken.game.state.deals).toEqual([]);
  });

  it.each(
    MOVED.flatMap((gives) => MOVED.filter((g) => g !== gives).map((g) => [gives, g] as const)),
  )('should make nothing: what one gains by %s for %s the other loses', (gives, wants) => {
    const game = begin();
    const standing = { from: KOR, to: JPN, gives, wants, turn: 0 };
    const state = copyState({ ...game.state, turn: 1, deals: [standing] });
    const turn = createTurn({ ...game, state }, state, silentDecisions);
    const held = () => {
      const sums = turn.actors.map(({ nation: n }) => [
        n.cashUsdBn,
        (n.usChipsH100e + n.arriving.usH100e) * turn.chipPriceUsdBn,
        n.powerMw.gas + n.powerMw.variable + n.powerMw.firm,
        n.experts,
        n.supplyLeverage,
        n.support,
        n.dataCentreMw,
      ]);
      return sums[0]!.map((_, at) => sums.reduce((sum, row) => sum + row[at]!, 0));
    };
    for (const actor of turn.actors) {
      actor.regularBudgetUsdBn = 1.3 * actor.start.budgetUsdBn;
      // What everybody has plenty of.
      Object.assign(actor.nation, {
        usChipsH100e: 9e6,
        experts: 9e6,
        supplyLeverage: 0.5,
        cashUsdBn: 1,
        dataCentreMw: 1e6,
      });
      actor.nation.powerMw.firm = 1e6;
      actor.nation.powerRatio = 2;
      if (actor.nation.id === JPN) actor.decisions.acceptedDeals = [KOR];
    }
    const before = held();
    deals(turn);
    expect(turn.events).toMatchObject([{ kind: 'dealStruck' }]);
    held().forEach((sum, at) => expect(sum / before[at]!).toBeCloseTo(1, 9));
  });

  it('should be struck once a chapter between the same two, and as often as the limit says', () => {
    const first = play(begin(), [offer(KOR, JPN)], [take(JPN, KOR)]).game;
    const ready = changed(first, {
      [KOR]: { goodsToGive: [...GOODS], politicalCapital: 6 },
      [JPN]: { goodsToGive: [...GOODS], politicalCapital: 6 },
    });
    expect(refusalOf(ready, offer(KOR, JPN))).toBe('dealtBefore');
    expect(refusalOf(ready, offer(JPN, KOR))).toBe('dealtBefore');
    const full = changed(ready, { [KOR]: { ...nationOf(ready.state, KOR), dealsNow: [JPN, FRA] } });
    expect(refusalOf(full, offer(KOR, DEU))).toBe('dealLimit');
    const there = changed(full, { [DEU]: { goodsToGive: [...GOODS], politicalCapital: 6 } });
    expect(refusalOf(there, offer(DEU, KOR))).toBe('dealLimitThere');
  });

  it('should be forgotten as a limit when the chapter is over, and kept as good faith', () => {
    const rest = Array.from({ length: chapters.turns - 2 }, () => []);
    const { game } = play(begin(), [offer(KOR, JPN)], [take(JPN, KOR)], ...rest);
    const { dealsNow, dealsBefore } = nationOf(game.state, KOR);
    expect(dealsNow).toEqual([]);
    expect(dealsBefore).toEqual([JPN]);
  });

  it('should answer an offer the other way that was made at the same time', () => {
    const both = [offer(KOR, JPN), offer(JPN, KOR, 'money', 'memory')];
    const { game, facts } = play(begin(), both, [take(JPN, KOR), take(KOR, JPN)]);
    expect(facts.filter(({ kind }) => kind === 'dealStruck')).toHaveLength(1);
    expect(facts.filter(({ kind }) => kind === 'dealLapsed')).toEqual([]);
    expect(game.state.deals).toEqual([]);
  });

  it('should fall through when one of the two no longer has what it gives', () => {
    const { game } = play(begin(), [offer(KOR, JPN, 'money', 'memory')]);
    const bare = changed(game, { [JPN]: { supplyLeverage: 0 } });
    const { facts } = play(bare, [take(JPN, KOR)]);
    expect(facts).toMatchObject([
      { kind: 'dealLapsed', cause: 'blocked', refusal: { code: 'goodMissingThere' } },
    ]);
  });
});

describe('the answers', () => {
  it('should name offers that stand, each once, and no more than may be struck', () => {
    const { game } = play(begin(), [offer(KOR, JPN), offer(FRA, JPN)]);
    const ready = changed(game, {
      [KOR]: { goodsToGive: [...GOODS] },
      [FRA]: { goodsToGive: [...GOODS] },
      [JPN]: { goodsToGive: [...GOODS], politicalCapital: 6 },
    });
    expect(refusalOf(ready, take(JPN, KOR, FRA))).toBeNull();
    expect(refusalOf(ready, take(JPN, DEU))).toBe('noSuchOffer');
    const full = changed(ready, { [KOR]: { dealsNow: [DEU, FRA] } });
    expect(refusalOf(full, take(JPN, KOR))).toBe('dealLimitThere');
    const taken = changed(ready, { [JPN]: { dealsNow: [DEU, FRA] } });
    expect(refusalOf(taken, take(JPN, KOR))).toBe('dealLimit');
    expect(refusalOf(ready, take(JPN, KOR, KOR))).toBe('malformed');
    const poor = changed(ready, { [JPN]: { politicalCapital: 1.5 * d.capital } });
    expect(refusalOf(poor, take(JPN, KOR, FRA))).toBe('notEnoughCapital');
  });
});

describe('the formula', () => {
  const place = (game: Game) => ({ ...game, state: game.state });

  it('should weigh what is got, what is given, the relation and earlier deals', () => {
    const worth = { ...NOTHING, chips: 0.5, experts: 0.2 };
    const game = begin({ [KOR]: { goodWorth: worth, dealsBefore: [JPN, FRA, JPN] } });
    const own = nationOf(game.state, KOR);
    const weighed = dealSum(place(game), own, JPN, 'chips', 'experts');
    const size = smallerBudgetUsdBn(game, KOR, JPN) / smallerBudgetUsdBn(game, KOR, KOR);
    expect(weighed.got).toBeCloseTo(0.5 * size, 12);
    expect(weighed.given).toBeCloseTo(0.2 * size, 12);
    const before = dealSum(place(game), { ...own, dealsBefore: [] }, JPN, 'chips', 'experts');
    expect(weighed.goodwill - before.goodwill).toBeCloseTo(2 * d.faith, 12);
    expect(weighed.sum).toBeCloseTo(0.3 * size + weighed.goodwill, 12);
    expect(weighed.missing).toBeCloseTo(d.threshold - weighed.sum, 12);
  });

  it('should make a vote cost the larger nation what it costs it, whatever the size of the other', () => {
    const game = begin({ [KOR]: { goodWorth: { ...NOTHING, vote: 0.4, money: 0.1 } } });
    const own = nationOf(game.state, KOR);
    const { got, given } = dealSum(place(game), own, FRA, 'money', 'vote');
    const size = smallerBudgetUsdBn(game, KOR, FRA) / smallerBudgetUsdBn(game, KOR, KOR);
    expect(size).toBeLessThan(1);
    expect(got).toBeCloseTo(0.1 * size, 12);
    expect(given).toBe(0.4);
  });

  it('should find a good dearer where it adds more to what there is, and where its line is lacking', () => {
    const worthOf = (change: Partial<NationState>) => {
      const game = begin({ [KOR]: change });
      const place = {
        state: game.state,
        nation: nationOf(game.state, KOR),
        start: nationScenarioOf(scenario, KOR).start,
      };
      const { parameters: p } = ruleset;
      const means = meansOf(p, place, chipListPriceUsdBn(p, game.state.halfYear));
      return goodWorths(ruleset, place, means, { law: null, model: null, programme: null });
    };
    const { experts, power, money } = worthOf({});
    expect(
      worthOf({ experts: 0.5 * nationOf(begin().state, KOR).experts }).experts,
    ).toBeGreaterThan(experts);
    expect(worthOf({ powerRatio: 0.7 }).power).toBeGreaterThan(worthOf({ powerRatio: 1.3 }).power);
    expect(power).toBeGreaterThan(0);
    expect(money).toBe(goodCard(ruleset, 'money').worth);
  });

  it('should be what bots of every style answer and offer by', () => {
    const race = contentOf('race-for-independence');
    let game = createGame(race.ruleset, race.scenario, { seed: 4, variant: 'full' });
    let offered = 0;
    while (game.state.turn < 8) {
      const orders = botOrders(game, BOTS, []);
      for (const order of orders) {
        if (order.kind !== 'offerDeal' || nationOf(game.state, order.country).superpower !== null)
          continue;
        offered++;
        const other = nationOf(game.state, order.to);
        const { missing } = dealSum(place(game), other, order.country, order.gives, order.wants);
        expect(missing).toBeLessThanOrEqual(0);
        expect(goodOffers(viewFor(game, order.country))[0]).toMatchObject({ to: order.to });
      }
      game = resolveTurn(game, orders).game;
    }
    expect(offered).toBeGreaterThan(0);
  });
});

describe('room in halls', () => {
  it('should be lent for some turns and go back whole, so that all halls together stay as they were', () => {
    const lent: DealOffer = { from: JPN, to: KOR, gives: 'hosting', wants: 'vote', turn: 0 };
    const halls = (accepts: boolean) => {
      let game = begin();
      const { turns } = goodCard(ruleset, 'hosting').effects[0] as EffectOf<'lendHalls'>;
      const rich = { dataCentreMw: 9000, support: 60 };
      game = changed(game, {
        [KOR]: { ...rich, goodsToGive: [...GOODS] },
        [JPN]: { ...rich, goodsToGive: [...GOODS] },
      });
      game = { ...game, state: { ...game.state, deals: [lent] } };
      const course: (readonly [number, number])[] = [];
      for (let turn = 0; turn <= turns; turn++) {
        game = resolveTurn(game, turn === 0 && accepts ? [take(KOR, JPN)] : []).game;
        const mw = (id: CountryId) => nationOf(game.state, id).dataCentreMw;
        course.push([mw(KOR), mw(JPN)]);
      }
      return course;
    };
    const [lending, keeping] = [halls(true), halls(false)];
    const last = lending.length - 1;
    const borrowed = lending.map(([kor], turn) => kor - keeping[turn]![0]);
    const lentMw = lending.map(([, jpn], turn) => keeping[turn]![1] - jpn);
    expect(borrowed[0]).toBeGreaterThan(100);
    // What is built meanwhile goes by what is lacking, so that the two come apart a little.
    for (let turn = 0; turn < last; turn++) {
      expect(borrowed[turn]! / lentMw[turn]!).toBeGreaterThan(0.8);
      expect(borrowed[turn]! / lentMw[turn]!).toBeLessThan(1.2);
    }
    expect(Math.abs(borrowed[last]!)).toBeLessThan(0.2 * borrowed[0]!);
    expect(Math.abs(lentMw[last]!)).toBeLessThan(0.2 * lentMw[0]!);
  });
});

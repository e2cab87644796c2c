// A superpower that is played as a nation: what it may order, what its export rule does, and what it is measured by.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  botOrders,
  checkOrder,
  computeNeedH100e,
  createGame,
  eventChance,
  nationOf,
  resolveTurn,
  ruleFor,
  sampleFuture,
  viewFor,
} from '../../src/engine/index';
import { chipsToReplace } from '../../src/engine/rules/indices';
import { nationScenarioOf } from '../../src/engine/rules/nations';
import type { Game } from '../../src/types/game';
import type { CountryId, ExportRule, Stance } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import type { NationState } from '../../src/types/state';
import { korea, type TestContent } from '../support/korea';
import { superpowers } from '../support/superpowers';

const WORLD = superpowers();

function start({ ruleset, scenario }: TestContent = WORLD, seed = 3): Game {
  return createGame(ruleset, scenario, { seed, variant: 'full' });
}

function nation(game: Game, id: CountryId): NationState {
  return nationOf(game.state, id);
}

function exportOrder(
  country: CountryId,
  rule: ExportRule,
  exceptions: readonly CountryId[] = [],
): Order {
  return { kind: 'setExportRule', country, rule, exceptions };
}

/** What would make two games differ in more than what is tested. */
const TEST_KINDS: readonly Order['kind'][] = [
  'playCard',
  'setExportRule',
  'offerDeal',
  'answerDeals',
  'bidForLots',
];

/** Some turns in which every nation follows its style, but for cards, export rules, deals and bids, with these orders in the first. */
function played(orders: readonly Order[], turns: number, content = WORLD): Game {
  let game = start(content);
  for (let turn = 0; turn < turns; turn++) {
    const styles = botOrders(game, BOTS, []).filter(({ kind }) => !TEST_KINDS.includes(kind));
    game = resolveTurn(game, turn === 0 ? [...styles, ...orders] : styles).game;
  }
  return game;
}

function refusalOf(game: Game, order: Order): string {
  const checked = checkOrder(game, order);
  return checked.ok ? 'allowed' : checked.error.code;
}

describe('a superpower that is played', () => {
  it('should have chips of its own design as home chips, and stand with itself', () => {
    const game = start();
    expect(nation(game, 'USA')).toMatchObject({
      stance: 'alignUsa',
      usChipsH100e: 0,
      domesticChipsH100e: 2_200_000,
    });
    expect(nation(game, 'CHN')).toMatchObject({
      stance: 'alignChina',
      usChipsH100e: 350_000,
      chinaChipsH100e: 0,
      domesticChipsH100e: 450_000,
    });
    const later = played([], 3);
    expect(nation(later, 'USA').usChipsH100e).toBe(0);
    expect(nation(later, 'USA').domesticChipsH100e).toBeGreaterThan(2_200_000);
  });

  it('should be trusted as the nations trust it, by their size', () => {
    const game = played([], 2);
    const allies = game.scenario.countries.filter(
      (country) => country.role === 'nation' && country.superpower === undefined,
    );
    let trust = 0;
    let size = 0;
    for (const { id } of allies) {
      const { gdpUsdTn } = nationScenarioOf(game.scenario, id).start;
      trust += gdpUsdTn * nation(game, id).usTrust;
      size += gdpUsdTn;
    }
    expect(nation(game, 'USA').usTrust).toBeCloseTo(trust / size, 12);
  });

  it('should have nothing to fear from itself, and all to fear from the other', () => {
    const game = played([], 2);
    const { USA, CHN } = { USA: nation(game, 'USA'), CHN: nation(game, 'CHN') };
    expect(USA.indices.stressTests.usCutOff).toBe(1);
    expect(USA.indices.stressTests.chinaCoercion).toBeLessThan(1);
    expect(CHN.indices.stressTests.chinaCoercion).toBe(1);
    expect(CHN.indices.stressTests.usCutOff).toBeLessThan(1);
  });

  it('should be measured by its lead and its allies where these are its goal', () => {
    const game = start();
    const leading = nation(game, 'USA').indices.autonomy;
    const behind = start(withFigure('USA', 'modelGenerations', -1));
    expect(nation(behind, 'USA').indices.autonomy).toBeLessThan(leading - 10);
    const friendless = start(withFigure('JPN', 'usTrust', 0));
    expect(nation(friendless, 'USA').indices.autonomy).toBeLessThan(leading - 2);
    expect(nation(friendless, 'CHN').indices.autonomy).toBe(nation(game, 'CHN').indices.autonomy);
  });

  it('should need more chips than a nation of its size, as its firms serve others', () => {
    const { p, state } = { p: WORLD.ruleset.parameters, state: start().state };
    const { start: figures } = nationScenarioOf(WORLD.scenario, 'USA');
    const need = (superpower: NationState['superpower']) =>
      computeNeedH100e(p, state, figures, { superpower });
    const asNation = need(null);
    expect(need({ goal: 'leadAndAllies', sells: 'us' })).toBeGreaterThan(asNation);
    expect(need({ goal: 'leadAndAllies', sells: 'us' })).toBe(asNation * p.exports.servedNeed.us);
  });

  it('should measure home chips by the need where these are to be replaced', () => {
    const CHN = nation(start(), 'CHN');
    const installed = CHN.usChipsH100e + CHN.domesticChipsH100e;
    expect(chipsToReplace(CHN, 10 * installed)).toBe(10 * installed);
    expect(chipsToReplace(CHN, installed / 2)).toBe(installed);
    const USA = nation(start(), 'USA');
    expect(chipsToReplace(USA, 10 * USA.domesticChipsH100e)).toBe(USA.domesticChipsH100e);
  });

  it('should never be told to choose a side, nor be offered chips or a campus', () => {
    const game = start();
    const { world } = game.state;
    const state = { ...game.state, world: { ...world, tension: 0.9, clampTurns: 2 } };
    for (const id of ['USA', 'CHN', 'KOR']) {
      const { start: figures } = nationScenarioOf(game.scenario, id);
      const context = { state, nation: nation(game, id), start: figures };
      const chances = ['chooseSide', 'approvalOffer', 'campusOffer'].map((event) =>
        eventChance(game.ruleset.events.find((card) => card.id === event)!, context),
      );
      expect(chances.every((chance) => chance > 0)).toBe(id === 'KOR');
      expect(chances.some((chance) => chance > 0)).toBe(id === 'KOR');
    }
  });

  it('should be asked what the nations are asked by the same rules of sale as before', () => {
    const { ruleset, scenario } = korea();
    const game = createGame(ruleset, scenario, { seed: 5, variant: 'full' });
    const usual = { rule: 'licensed', exceptions: [], pressure: 0 };
    const later = resolveTurn(game, botOrders(game, BOTS, [])).game;
    expect(later.state.world.exports).toEqual({ us: usual, china: usual });
  });
});

/** The world with one figure of one nation changed. */
function withFigure(id: CountryId, figure: 'modelGenerations' | 'usTrust', value: number) {
  const countries = WORLD.scenario.countries.map((country) =>
    country.id === id && country.role === 'nation'
      ? { ...country, start: { ...country.start, [figure]: value } }
      : country,
  );
  return { ...WORLD, scenario: { ...WORLD.scenario, countries } };
}

describe('the orders of a superpower', () => {
  const most = WORLD.ruleset.parameters.exports.mostExceptions;
  const rows: readonly (readonly [string, Order, string])[] = [
    ['an export rule', exportOrder('USA', 'withheld', ['KOR', 'JPN']), 'allowed'],
    ['an exception for the other superpower', exportOrder('USA', 'withheld', ['CHN']), 'allowed'],
    ['an export rule of a nation', exportOrder('KOR', 'open'), 'onlyForSuperpower'],
    ['a rule that does not exist', exportOrder('USA', 'free' as 'open'), 'unknownChoice'],
    [
      'too many exceptions',
      exportOrder('USA', 'withheld', ['KOR', 'JPN', 'IND', 'FRA']),
      'tooManyExceptions',
    ],
    ['an exception for itself', exportOrder('USA', 'withheld', ['USA']), 'unknownCountry'],
    ['an exception twice', exportOrder('USA', 'withheld', ['KOR', 'KOR']), 'malformed'],
    ['a stance', { kind: 'setStance', country: 'USA', stance: 'hedge' }, 'notForSuperpower'],
    [
      'an approval of its own exports',
      { kind: 'playCard', country: 'USA', card: 'bulkExportApproval' },
      'notForSuperpower',
    ],
    [
      'leverage on itself',
      { kind: 'playCard', country: 'USA', card: 'supplyLeverage' },
      'notForSuperpower',
    ],
    [
      'a foreign campus',
      { kind: 'playCard', country: 'CHN', card: 'foreignCampus' },
      'notForSuperpower',
    ],
  ];
  it.each(rows)('should answer %s', (_name, order, code) => {
    expect(most).toBe(3);
    expect(refusalOf(start(), order)).toBe(code);
  });

  it('should cost little at the start of a chapter and more within one', () => {
    const { exports } = WORLD.ruleset.parameters;
    const capitalAfter = (game: Game, orders: Order[]) =>
      nation(resolveTurn(game, orders).game, 'USA').politicalCapital;
    const first = start();
    const free = capitalAfter(first, []) - capitalAfter(first, [exportOrder('USA', 'open')]);
    expect(free).toBeCloseTo(exports.freeCapital, 6);
    const within = played([exportOrder('USA', 'open')], 1);
    const kept = capitalAfter(within, []);
    expect(kept - capitalAfter(within, [exportOrder('USA', 'withheld')])).toBeCloseTo(
      exports.changeCapital,
      6,
    );
    expect(kept - capitalAfter(within, [exportOrder('USA', 'open', ['KOR'])])).toBeCloseTo(
      exports.exceptionsCapital,
      6,
    );
    expect(capitalAfter(within, [exportOrder('USA', 'open')])).toBe(kept);
  });
});

describe('the export rule of the United States', () => {
  const TURNS = 8;
  const open = played([exportOrder('USA', 'open')], TURNS);
  const licensed = played([], TURNS);
  const withheld = played([exportOrder('USA', 'withheld', ['JPN'])], TURNS);

  it('should treat an exception one step more freely, and the seller as if there were none', () => {
    const { world } = withheld.state;
    expect(ruleFor(world, 'us', nation(withheld, 'JPN'))).toBe('licensed');
    expect(ruleFor(world, 'us', nation(withheld, 'KOR'))).toBe('withheld');
    expect(ruleFor(world, 'us', nation(withheld, 'USA'))).toBe('licensed');
    expect(ruleFor(world, 'china', nation(withheld, 'KOR'))).toBe('licensed');
  });

  it('should bring fewer chips and less trust to whom it withholds, and more to whom it sells freely', () => {
    const chips = (game: Game) => nation(game, 'IND').usChipsH100e;
    expect(chips(withheld)).toBeLessThan(chips(licensed));
    const trust = (game: Game, id: CountryId) => nation(game, id).usTrust;
    expect(trust(withheld, 'KOR')).toBeLessThan(trust(licensed, 'KOR'));
    expect(trust(open, 'KOR')).toBeGreaterThan(trust(licensed, 'KOR'));
    expect(trust(withheld, 'JPN')).toBeCloseTo(trust(licensed, 'JPN'), 1);
  });

  it('should cost the seller sales and its allies, and raise tension, the longer the more', () => {
    const usa = (game: Game) => nation(game, 'USA');
    expect(usa(withheld).exportSalesUsdBn).toBeLessThan(usa(licensed).exportSalesUsdBn);
    expect(usa(withheld).usTrust).toBeLessThan(usa(licensed).usTrust);
    expect(withheld.state.world.tension).toBeGreaterThan(licensed.state.world.tension);
    expect(open.state.world.tension).toBeLessThan(licensed.state.world.tension);
    const early = played([exportOrder('USA', 'withheld')], 1).state.world.exports.us.pressure;
    const late = withheld.state.world.exports.us.pressure;
    expect(early).toBeGreaterThan(0);
    expect(late).toBeGreaterThan(early);
    expect(late).toBeLessThan(1);
  });

  it('should hold back the other superpower and open weights when it withholds', () => {
    const alone = superpowers(['USA']);
    const lag = (order: Order) =>
      played([order], TURNS, alone).state.countries.find(({ id }) => id === 'CHN')!.lagGenerations;
    expect(lag(exportOrder('USA', 'withheld'))).toBeGreaterThan(lag(exportOrder('USA', 'open')));
    expect(withheld.state.world.openWeightsLagGenerations).toBeGreaterThan(
      open.state.world.openWeightsLagGenerations,
    );
  });
});

describe('the export rule of China', () => {
  const TURNS = 8;
  const licensed = played([], TURNS);
  const withheld = played([exportOrder('CHN', 'withheld')], TURNS);

  it('should sell to those who do not side with the United States when it is open', () => {
    const sold = (rule: ExportRule, stance: Stance) =>
      resolveTurn(start(), [
        exportOrder('CHN', rule),
        { kind: 'setStance', country: 'SAU', stance },
      ]).game;
    const bought = (rule: ExportRule, stance: Stance) =>
      nation(sold(rule, stance), 'SAU').arriving.chinaH100e;
    expect(nation(sold('open', 'alone'), 'CHN').exportSalesUsdBn).toBeGreaterThan(
      nation(sold('licensed', 'alone'), 'CHN').exportSalesUsdBn,
    );
    expect(bought('open', 'alone')).toBeGreaterThan(bought('licensed', 'alone'));
    expect(bought('open', 'alignUsa')).toBe(bought('licensed', 'alignUsa'));
  });

  it('should make chips and halls dearer for the others when it withholds materials', () => {
    const halls = (game: Game) => nation(game, 'FRA').dataCentreMw;
    expect(halls(withheld)).toBeLessThan(halls(licensed));
    expect(nation(withheld, 'USA').homeChipPerformance).toBeLessThan(
      nation(licensed, 'USA').homeChipPerformance,
    );
    expect(nation(withheld, 'FRA').chinaTrust).toBeLessThan(nation(licensed, 'FRA').chinaTrust);
  });
});

describe('an answer about trust in oneself', () => {
  it('should reach the other nations a little', () => {
    const game = start();
    const countries = game.state.countries.map((country) =>
      country.id === 'USA' ? { ...country, announcedEvent: 'startUp' } : country,
    );
    const asked: Game = { ...game, state: { ...game.state, countries } };
    const answer = (option: string): Order => ({
      kind: 'answerEvent',
      country: 'USA',
      event: 'startUp',
      option,
    });
    const trust = (option: string) =>
      nation(resolveTurn(asked, [answer(option)]).game, 'SAU').usTrust;
    expect(trust('sellAbroad')).toBeGreaterThan(trust('buyIn'));
  });
});

describe('what a superpower sees', () => {
  it('should know its trust in each nation, which no other seat does, and guess on from there', () => {
    const game = played([exportOrder('USA', 'withheld')], 3);
    const view = viewFor(game, 'USA');
    expect(view.trusts.KOR).toBe(nation(game, 'KOR').usTrust);
    expect(viewFor(game, 'KOR').trusts).toEqual({});
    expect(view.world.exports.us.rule).toBe('withheld');
    const future = sampleFuture(view, 1);
    expect(nation(future, 'KOR').usTrust).toBe(nation(game, 'KOR').usTrust);
    expect(future.state.world.exports).toEqual(game.state.world.exports);
  });
});

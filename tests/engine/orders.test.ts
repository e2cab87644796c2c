// Which orders may be given, and with which reason the others are refused.

import { describe, expect, it } from 'vitest';
import {
  checkOrder,
  checkOrders,
  createGame,
  nationOf,
  resolveTurn,
  viewFor,
} from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { Order, RefusalCode } from '../../src/types/order';
import type { NationState } from '../../src/types/state';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();

function newGame(change: Partial<NationState> = {}): Game {
  const game = createGame(ruleset, scenario, { seed: 1, variant: 'full' });
  const countries = game.state.countries.map((country) =>
    country.id === 'KOR' ? { ...country, ...change } : country,
  );
  return { ...game, state: { ...game.state, countries: countries as NationState[] } };
}

function codeOf(game: Game, order: Order, given: readonly Order[] = []): RefusalCode | 'allowed' {
  const checked = checkOrder(game, order, given);
  return checked.ok ? 'allowed' : checked.error.code;
}

const country = 'KOR';
const budget = (chips: number, rest = 10): Order => ({
  kind: 'allocateBudget',
  country,
  percents: { chips, dataCentres: rest, power: rest, talent: rest, models: rest },
});

describe('orders', () => {
  const rows: readonly [string, Order, RefusalCode | 'allowed', Partial<NationState>?][] = [
    ['a budget of 100 percent', budget(60), 'allowed'],
    ['an empty budget', budget(0, 0), 'allowed'],
    ['a budget above 100 percent', budget(61), 'budgetOver100'],
    ['half a percent', budget(0.5), 'percentNotWhole'],
    ['a negative percent', budget(-1), 'percentOutOfRange'],
    ['a surge', { kind: 'setFiscalStance', country, fiscalStance: 'surge' }, 'allowed'],
    [
      'a surge in a crisis',
      { kind: 'setFiscalStance', country, fiscalStance: 'surge' },
      'caretakerGoverns',
      { crisisTurns: 2 },
    ],
    [
      'an unknown stance',
      { kind: 'setStance', country, stance: 'neutral' as 'hedge' },
      'unknownChoice',
    ],
    [
      'a card that is too dear',
      { kind: 'playCard', country, card: 'reskilling' },
      'notEnoughCapital',
      { politicalCapital: 2.9 },
    ],
    [
      'a unit at its limit',
      { kind: 'playCard', country, card: 'sovereignUnit' },
      'unitAtLimit',
      { unitLevel: 3 },
    ],
    [
      'a release without pretraining',
      { kind: 'playCard', country, card: 'modelRelease' },
      'needsPretraining',
    ],
    [
      'a release far behind',
      { kind: 'playCard', country, card: 'modelRelease' },
      'modelTooFarBehind',
      { modelProgramme: 'pretrain', lagGenerations: 1.2 },
    ],
    [
      'a release of nothing new',
      { kind: 'playCard', country, card: 'modelRelease' },
      'modelNotNewEnough',
      {
        modelProgramme: 'pretrain',
        lagGenerations: 0.5,
        ownModelLog10Flop: 27,
        releasedModelLog10Flop: 27,
      },
    ],
    [
      'leverage without weight',
      { kind: 'playCard', country, card: 'supplyLeverage' },
      'leverageTooLow',
      { supplyLeverage: 0.29 },
    ],
    [
      'an approval without trust',
      { kind: 'playCard', country, card: 'bulkExportApproval' },
      'trustTooLow',
      { usTrust: 0.34 },
    ],
    [
      'a campus beyond the grid',
      { kind: 'playCard', country, card: 'foreignCampus' },
      'campusLimit',
      { hostedPowerTargetMw: 5000 },
    ],
    [
      'a platform without a partner',
      { kind: 'playCard', country, card: 'jointPlatform' },
      'targetMissing',
    ],
    [
      'a platform with itself',
      { kind: 'playCard', country, card: 'jointPlatform', target: 'KOR' },
      'targetNotAllowed',
    ],
    [
      'a platform with a distant partner',
      { kind: 'playCard', country, card: 'jointPlatform', target: 'FRA' },
      'relationTooWeak',
    ],
    [
      'a platform with a close partner',
      { kind: 'playCard', country, card: 'jointPlatform', target: 'JPN' },
      'allowed',
    ],
    [
      'a platform with a partner twice',
      { kind: 'playCard', country, card: 'jointPlatform', target: 'JPN' },
      'alreadyPartners',
      { platformPartners: ['JPN'] },
    ],
    [
      'an answer to nothing',
      { kind: 'answerEvent', country, event: 'breach', option: 'repair' },
      'noSuchEvent',
      { announcedEvent: null },
    ],
    [
      'an answer to its event',
      { kind: 'answerEvent', country, event: 'breach', option: 'sitOut' },
      'allowed',
      { announcedEvent: 'breach' },
    ],
    [
      'an unknown answer',
      { kind: 'answerEvent', country, event: 'breach', option: 'sing' },
      'noSuchOption',
      { announcedEvent: 'breach' },
    ],
    [
      'an answer for more political capital than there is',
      { kind: 'answerEvent', country, event: 'election', option: 'coalition' },
      'notEnoughCapital',
      { announcedEvent: 'election', politicalCapital: 4.9 },
    ],
    [
      'that answer for all there is',
      { kind: 'answerEvent', country, event: 'election', option: 'coalition' },
      'allowed',
      { announcedEvent: 'election', politicalCapital: 5 },
    ],
    [
      'consent to a stranger',
      { kind: 'acceptPlatformsFrom', country, countries: ['BRA'] },
      'unknownCountry',
    ],
    [
      'consent to itself',
      { kind: 'acceptPlatformsFrom', country, countries: ['KOR'] },
      'unknownCountry',
    ],
    [
      'an order for a stranger',
      { kind: 'setStance', country: 'BRA', stance: 'hedge' },
      'unknownCountry',
    ],
  ];

  for (const [name, order, code, change] of rows) {
    it(`should answer ${name} with ${code}`, () => {
      expect(codeOf(newGame(change), order)).toBe(code);
    });
  }

  it('should pay for the card before a change of stance', () => {
    const changes = { stance: 0, dataLaw: -1, modelProgramme: -1, exportRule: -1 };
    const start = newGame({ politicalCapital: 4, lastChanges: changes });
    const game = { ...start, state: { ...start.state, turn: 1, halfYear: 1 } };
    const stance: Order = { kind: 'setStance', country, stance: 'alone' };
    const card: Order = { kind: 'playCard', country, card: 'reskilling' };
    expect(codeOf(game, card, [stance])).toBe('allowed');
    const { game: after, events } = resolveTurn(game, [stance, card]);
    expect(events.some(({ kind }) => kind === 'cardPlayed')).toBe(true);
    expect(nationOf(after.state, country).politicalCapital).toBeLessThan(2);
  });

  it('should refuse a list with a repeated kind or another seat at its place', () => {
    const game = newGame();
    const stance: Order = { kind: 'setStance', country, stance: 'alone' };
    expect(checkOrders(game, country, [stance, stance])).toMatchObject({
      error: { index: 1, refusal: { code: 'repeatedOrder' } },
    });
    expect(checkOrders(game, 'JPN', [stance])).toMatchObject({
      error: { index: 0, refusal: { code: 'otherSeat' } },
    });
    expect(checkOrders(game, country, [stance, budget(20)]).ok).toBe(true);
  });

  it('should refuse everything once the game is over', () => {
    const game = newGame();
    const over: Game = { ...game, state: { ...game.state, outcome: 'finished' } };
    expect(codeOf(over, budget(20))).toBe('gameOver');
  });

  it('should keep standing orders and forget those of one turn', () => {
    const game = newGame();
    const orders: Order[] = [
      budget(40, 5),
      { kind: 'setPowerMix', country, powerMix: 'firm' },
      { kind: 'setFiscalStance', country, fiscalStance: 'surge' },
    ];
    const second = resolveTurn(resolveTurn(game, orders).game, []).game;
    const { own } = viewFor(second, country);
    expect(own.budgetPercents).toEqual({
      chips: 40,
      dataCentres: 5,
      power: 5,
      talent: 5,
      models: 5,
    });
    expect(own.powerMix).toBe('firm');
    expect(own.surgeFatigue).toBe(0);
  });

  it('should carry what is not assigned as cash, but for what lapses', () => {
    const game = newGame();
    const after = resolveTurn(game, [budget(0, 0)]).game;
    const { own } = viewFor(after, country);
    const { carriedKept } = game.ruleset.parameters.money;
    expect(own.cashUsdBn).toBe(own.publicMoneyUsdBn * carriedKept);
    expect(own.cashUsdBn).toBeGreaterThan(0);
  });
});

describe('a joint platform', () => {
  const ask: Order = { kind: 'playCard', country: 'KOR', card: 'jointPlatform', target: 'JPN' };

  it('should open with consent, on both sides', () => {
    const consent: Order = { kind: 'acceptPlatformsFrom', country: 'JPN', countries: ['KOR'] };
    const { game } = resolveTurn(newGame(), [ask, consent]);
    expect(viewFor(game, 'KOR').own.platformPartners).toEqual(['JPN']);
    expect(viewFor(game, 'JPN').own.platformPartners).toEqual(['KOR']);
    expect(viewFor(game, 'KOR').own.platformDepth).toBeCloseTo(0.55 * 0.55 * 0.55, 12);
  });
});

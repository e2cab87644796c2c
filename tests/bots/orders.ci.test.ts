// Holds the bots to the rules of order giving: every order legal, every budget whole.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOTS, planStepCount } from '../../src/bots/index';
import { percentsOf } from '../../src/bots/percents';
import {
  checkOrders,
  createGame,
  nationIds,
  ordersOfBot,
  resolveTurn,
  viewFor,
} from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import { BOT_NAMES, PILLARS, type BotName, type CountryId } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import type { Scenario } from '../../src/types/scenario';
import type { CountryState } from '../../src/types/state';
import { korea } from '../support/korea';
import { superpowers } from '../support/superpowers';
import { caseCount } from '../support/tier';

const GAMES = caseCount({ quick: 13, full: 130 });
const { ruleset: RULES, scenario: WORLD } = korea();
const POWERS = superpowers().scenario;

/** Bots that play futures out take long, so few games and few of their turns hold them. */
const SLOW_BOTS: readonly BotName[] = ['planner', 'greedy'];
const QUICK_BOTS = BOT_NAMES.filter((name) => !SLOW_BOTS.includes(name));
const GAMES_A_SLOW_BOT = 10;
const SLOW_TURNS = [1, 7, 12, 17];

/** The bot of the nation in this place when every seat of game `number` is played by another bot. */
function botOf(number: number, place: number, turn: number): BotName {
  const slow = place === 0 ? SLOW_BOTS[number % GAMES_A_SLOW_BOT] : undefined;
  if (slow !== undefined && SLOW_TURNS.includes(turn)) return slow;
  return QUICK_BOTS[(number + place) % QUICK_BOTS.length]!;
}

function faultOf(game: Game, seat: CountryId, orders: readonly Order[]): string[] {
  const checked = checkOrders(game, seat, orders);
  if (checked.ok) return [];
  const { index, refusal } = checked.error;
  return [`turn ${game.state.turn}, ${seat}: ${orders[index]!.kind} ${JSON.stringify(refusal)}`];
}

function playMixed(world: Scenario, number: number): { orders: number; faults: string[] } {
  let game = createGame(RULES, world, { seed: number, variant: 'full' });
  const faults: string[] = [];
  let count = 0;
  while (game.state.outcome === 'running') {
    const orders = nationIds(game).map((seat, place) => {
      const given = ordersOfBot(game, BOTS, seat, botOf(number, place, game.state.turn));
      faults.push(...faultOf(game, seat, given));
      return given;
    });
    count += orders.flat().length;
    game = resolveTurn(game, orders.flat()).game;
  }
  return { orders: count, faults };
}

describe('the bots', () => {
  it.each([
    ['nations', WORLD, GAMES],
    ['nations and superpowers', POWERS, Math.ceil(GAMES / 2)],
  ])('should give only legal orders in games of mixed bots: %s', (_who, world, games) => {
    let orders = 0;
    const faults: string[] = [];
    for (let number = 0; number < games; number++) {
      const played = playMixed(world, number);
      orders += played.orders;
      faults.push(...played.faults);
    }
    console.log(`${orders} orders checked`);
    expect(faults.slice(0, 10)).toEqual([]);
    expect(orders).toBeGreaterThan(games * 300);
  });

  it('should sell as they did where they are archetypes, and by rules of their own at random', () => {
    const rulesOf = (bot: BotName) => {
      const rules = new Set<string>();
      let game = createGame(RULES, POWERS, { seed: 4, variant: 'full' });
      while (game.state.outcome === 'running') {
        const orders = ['USA', 'CHN'].flatMap((seat) => ordersOfBot(game, BOTS, seat, bot));
        game = resolveTurn(game, orders).game;
        for (const { rule } of Object.values(game.state.world.exports)) rules.add(rule);
      }
      return [...rules].sort();
    };
    for (const bot of ['balanced', 'chipBuilder', 'idle'] as const)
      expect(rulesOf(bot)).toEqual(['licensed']);
    expect(rulesOf('random')).toEqual(['licensed', 'open', 'withheld']);
    expect(rulesOf('replacer')).toContain('open');
  });

  it('should have a planner that tries every way to sell where there is one', () => {
    const start = (scenario: Scenario) =>
      createGame(RULES, scenario, { seed: 4, variant: 'short' });
    const stepsOf = (scenario: Scenario, seat: CountryId) =>
      planStepCount(viewFor(start({ ...scenario, lotsOfRules: [] }), seat));
    expect(stepsOf(POWERS, 'USA')).toBeGreaterThan(stepsOf(POWERS, 'KOR'));
    expect(stepsOf(POWERS, 'KOR')).toBe(stepsOf(WORLD, 'KOR'));
  });

  it('should answer every event, a single pillar with the second option', () => {
    const game = createGame(RULES, WORLD, { seed: 1, variant: 'full' });
    const countries = game.state.countries.map((country) =>
      country.id === 'KOR' ? { ...country, announcedEvent: 'poaching' } : country,
    );
    const struck: Game = {
      ...game,
      state: { ...game.state, countries: countries as CountryState[] },
    };
    const answerOf = (name: BotName) =>
      ordersOfBot(struck, BOTS, 'KOR', name).find(({ kind }) => kind === 'answerEvent');
    expect(answerOf('balanced')).toMatchObject({ event: 'poaching', option: 'matchOffers' });
    expect(answerOf('onlyPower')).toMatchObject({ event: 'poaching', option: 'letGo' });
  });
});

describe('a budget in percents', () => {
  const weight = fc.double({ min: 0, max: 10, noNaN: true });
  const weights = fc
    .record({ chips: weight, dataCentres: weight, power: weight, talent: weight, models: weight })
    .filter((one) => PILLARS.reduce((sum, pillar) => sum + one[pillar], 0) > 1e-6);

  it('should be whole, add up to 100 and stay within one of the exact shares', () => {
    fc.assert(
      fc.property(weights, (one) => {
        const percents = percentsOf(one);
        const sum = PILLARS.reduce((total, pillar) => total + one[pillar], 0);
        expect(PILLARS.reduce((total, pillar) => total + percents[pillar], 0)).toBe(100);
        for (const pillar of PILLARS) {
          expect(Number.isInteger(percents[pillar])).toBe(true);
          expect(Math.abs(percents[pillar] - (100 * one[pillar]) / sum)).toBeLessThan(1);
        }
      }),
      { numRuns: caseCount({ quick: 500, full: 5000 }) },
    );
  });
});

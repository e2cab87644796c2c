// Laws of resolving a turn: what goes in stays as it is, and the order in which orders come does not matter.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { createGame, hashState, nationIds, ordersOfBot, resolveTurn } from '../../src/engine/index';
import type { Random } from '../../src/lib/rng';
import type { Game } from '../../src/types/game';
import type { CountryId } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import type { Scenario } from '../../src/types/scenario';
import { deepFreeze } from '../support/freeze';
import { leavesOf, valueAt } from '../support/leaves';
import { korea } from '../support/korea';
import { superpowers } from '../support/superpowers';
import { caseCount } from '../support/tier';

const { ruleset: RULES, scenario: WORLD } = korea();
const REVERSED: Scenario = { ...WORLD, countries: WORLD.countries.slice().reverse() };
const NO_LUCK: Random = {
  nextUint32: () => 0x80000000,
  nextUnit: () => 0.5,
  chance: () => false,
  nextBelow: () => 0,
};

function start(seed: number, scenario = WORLD): Game {
  return createGame(RULES, scenario, { seed, variant: 'full' });
}

/** The start with no event announced, and before any minister has drawn a wish. */
function quietStart(scenario: Scenario): Game {
  const game = start(1, scenario);
  const countries = game.state.countries.map((country) =>
    country.role === 'nation' ? { ...country, announcedEvent: null, wishes: [] } : country,
  );
  const world = { ...game.state.world, announcedEvents: [] };
  return { ...game, state: { ...game.state, world, countries } };
}

function randomOrders(game: Game): Order[] {
  return nationIds(game).flatMap((id) => ordersOfBot(game, BOTS, id, 'random'));
}

/** A game some turns after its start, all seats at random. */
function midGame(seed: number, turns: number): Game {
  let game = start(seed);
  for (let turn = 0; turn < turns; turn++) game = resolveTurn(game, randomOrders(game)).game;
  return game;
}

function nationIn(game: Game, id: CountryId) {
  return game.state.countries.find((country) => country.id === id);
}

/** Names of a country's numbers that differ by more than rounding. */
function differing(id: CountryId, one: Game, other: Game): string[] {
  const left = nationIn(one, id);
  const right = nationIn(other, id);
  return leavesOf(left)
    .filter((path) => {
      const a = valueAt(left, path);
      const b = valueAt(right, path);
      if (typeof a !== 'number' || typeof b !== 'number') return a !== b;
      return Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a));
    })
    .map((path) => `${id}.${path.join('.')}`);
}

describe('resolving a turn', () => {
  it('should leave game and orders as they were, frozen or not', () => {
    let frozen = deepFreeze(start(3));
    let plain = start(3);
    for (let turn = 0; turn < 20; turn++) {
      const orders = deepFreeze(randomOrders(frozen));
      frozen = deepFreeze(resolveTurn(frozen, orders).game);
      plain = resolveTurn(plain, orders).game;
      expect(hashState(frozen.state)).toBe(hashState(plain.state));
    }
  });

  it('should give the same whatever the order in which orders come', () => {
    const seed = fc.integer({ min: 0, max: 0xffffffff });
    const cases = fc
      .tuple(seed, fc.integer({ min: 0, max: 12 }))
      .map(([number, turns]) => midGame(number, turns))
      .chain((game) => {
        const orders = randomOrders(game);
        const shuffled = fc.shuffledSubarray(orders, {
          minLength: orders.length,
          maxLength: orders.length,
        });
        return fc.record({ game: fc.constant(game), orders: fc.constant(orders), shuffled });
      });
    fc.assert(
      fc.property(cases, ({ game, orders, shuffled }) => {
        const listed = hashState(resolveTurn(game, orders).game.state);
        expect(hashState(resolveTurn(game, shuffled).game.state)).toBe(listed);
      }),
      { numRuns: caseCount({ quick: 40, full: 400 }) },
    );
  });

  it('should give the same twice, and something else with another seed', () => {
    const once = midGame(8, 10);
    expect(hashState(midGame(8, 10).state)).toBe(hashState(once.state));
    expect(hashState(midGame(9, 10).state)).not.toBe(hashState(once.state));
  });
});

/** Every superpower withholds, but from one nation. */
function exportOrders({ state }: Game): Order[] {
  return state.countries.flatMap((country): Order[] => {
    if (country.role !== 'nation' || country.superpower === null) return [];
    const { id } = country;
    return [{ kind: 'setExportRule', country: id, rule: 'withheld', exceptions: ['SAU'] }];
  });
}

describe('the order of countries in a scenario', () => {
  it.each([
    ['nations', WORLD],
    ['superpowers that set export rules', superpowers().scenario],
  ])('should not matter beyond rounding as long as no card is played: %s', (_who, world) => {
    let listed = quietStart(world);
    let reversed = quietStart({ ...world, countries: world.countries.slice().reverse() });
    for (let turn = 0; turn < 20; turn++) {
      const orders = exportOrders(listed);
      listed = resolveTurn(listed, orders, { randomFor: () => NO_LUCK }).game;
      reversed = resolveTurn(reversed, orders, { randomFor: () => NO_LUCK }).game;
    }
    expect(nationIds(listed).flatMap((id) => differing(id, listed, reversed))).toEqual([]);
  });

  /** Two countries want a last free place beside a third: the one listed first gets it. */
  it('should decide who gets the last place in a joint platform', () => {
    const partnersOf = (scenario: Scenario) => {
      const game = start(1, scenario);
      const countries = game.state.countries.map((country) =>
        country.id === 'DEU' && country.role === 'nation'
          ? { ...country, platformPartners: ['SAU', 'ARE'] }
          : { ...country, politicalCapital: 9 },
      );
      const full: Game = { ...game, state: { ...game.state, countries } };
      const consent = ['FRA', 'GBR'];
      const orders: Order[] = [
        { kind: 'acceptPlatformsFrom', country: 'DEU', countries: consent },
        { kind: 'playCard', country: 'FRA', card: 'jointPlatform', target: 'DEU' },
        { kind: 'playCard', country: 'GBR', card: 'jointPlatform', target: 'DEU' },
      ];
      const after = nationIn(resolveTurn(full, orders).game, 'DEU');
      return after?.role === 'nation' ? after.platformPartners.at(-1) : undefined;
    };
    expect(partnersOf(WORLD)).toBe('FRA');
    expect(partnersOf(REVERSED)).toBe('GBR');
  });
});

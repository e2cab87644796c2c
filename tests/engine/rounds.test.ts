// Rounds of two turns: orders only at their start, events and offers too, and the same engine in between.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  botOrders,
  checkOrder,
  createGame,
  nationOf,
  nationsOf,
  offeredProjects,
  ordersOfBot,
  resolveTurn,
  viewFor,
} from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { Order } from '../../src/types/order';
import type { Ruleset } from '../../src/types/ruleset';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';

const { ruleset, scenario } = korea();
const KOR = 'KOR';
const SEEDS = caseCount({ quick: 4, full: 40 });

function begin(seed: number, variant = 'rounds', rules: Ruleset = ruleset): Game {
  return createGame(rules, scenario, { seed, variant });
}

/** Every game from the first turn to the end, each seat played by its style and Korea by balanced. */
function course(start: Game): Game[] {
  const games = [start];
  for (let game = start; game.state.outcome === 'running'; games.push(game)) {
    const own = ordersOfBot(game, BOTS, KOR, 'balanced');
    ({ game } = resolveTurn(game, [...botOrders(game, BOTS, [KOR]), ...own]));
  }
  return games;
}

function announced(game: Game): (string | null)[] {
  return nationsOf(game.state).map(({ announcedEvent }) => announcedEvent);
}

const SURGE: Order = { kind: 'setFiscalStance', country: KOR, fiscalStance: 'surge' };

describe('a game in rounds of two turns', () => {
  it('should refuse every order in the second turn of a round', () => {
    const { game } = resolveTurn(begin(1), []);
    expect(checkOrder(begin(1), SURGE).ok).toBe(true);
    expect(checkOrder(game, SURGE)).toEqual({
      ok: false,
      error: { code: 'midRound', details: {} },
    });
    expect(checkOrder(resolveTurn(game, []).game, SURGE).ok).toBe(true);
  });

  it('should ask no bot in the second turn of a round', () => {
    for (const game of course(begin(2)).slice(0, -1)) {
      const given = botOrders(game, BOTS, []).length;
      expect(given > 0, `turn ${game.state.turn}`).toBe(game.state.turn % 2 === 0);
    }
  });

  it('should announce events of countries at the start of rounds alone, second cards too', () => {
    let events = 0;
    for (let seed = 0; seed < SEEDS; seed++)
      for (const game of course(begin(seed))) {
        if (game.state.turn % 2 === 1)
          expect(announced(game)).toEqual(announced(game).map(() => null));
        else events += announced(game).filter((event) => event !== null).length;
        for (const { pendingAnswer } of nationsOf(game.state))
          expect((pendingAnswer?.turn ?? 0) % 2).toBe(0);
      }
    expect(events).toBeGreaterThan(SEEDS);
  });

  it('should make an offer that falls into a round at its start', () => {
    const offers = (variant: string) =>
      course(begin(3, variant)).flatMap(({ state }) =>
        offeredProjects(ruleset.parameters, state, nationOf(state, KOR)).length > 0
          ? [state.turn]
          : [],
      );
    expect(offers('full')).toEqual([2, 5, 8, 13, 16]);
    expect(offers('rounds')).toEqual([2, 4, 8, 12, 16]);
  });

  it('should show no offer before it is made', () => {
    const known = course(begin(3)).map((game) => viewFor(game, KOR).projectOffers.length);
    const made = (turn: number) => [2, 4, 8, 12, 16].filter((at) => at <= turn).length;
    expect(known).toEqual(Array.from({ length: 21 }, (_, turn) => made(turn)));
  });

  it('should keep the fiscal stance of the first turn through the round, not longer', () => {
    const stances: string[] = [];
    let game = begin(4);
    for (const orders of [[SURGE], [], [], []]) {
      ({ game } = resolveTurn(game, orders));
      stances.push(nationOf(game.state, KOR).fiscalStance);
    }
    expect(stances).toEqual(['surge', 'surge', 'normal', 'normal']);
  });
});

/** Rules under which nobody is struck by an event, asked for anything or offered a project or a lot. */
function quiet(): Ruleset {
  const { projects, deals } = ruleset.parameters;
  return {
    ...ruleset,
    events: [],
    lots: [],
    demands: [],
    parameters: {
      ...ruleset.parameters,
      projects: { ...projects, offerTurns: [] },
      deals: { ...deals, limit: 0 },
    },
  };
}

/** The orders of a round, and the fiscal stance again where it is not kept by itself. */
function repeated(orders: readonly Order[]): Order[] {
  return orders.filter(({ kind }) => kind === 'setFiscalStance');
}

describe('the engine under rounds', () => {
  it('should make of the same orders the same turns, bit for bit, where no event, no offer and no lot differs', () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      let inRounds = begin(seed, 'rounds', quiet());
      let plain = begin(seed, 'full', quiet());
      let orders: Order[] = [];
      while (inRounds.state.outcome === 'running') {
        const isStart = inRounds.state.turn % 2 === 0;
        if (isStart) orders = botOrders(inRounds, BOTS, []);
        inRounds = resolveTurn(inRounds, isStart ? orders : []).game;
        plain = resolveTurn(plain, isStart ? orders : repeated(orders)).game;
        const same = { variant: 'full', roundTurns: 1 };
        expect({ ...inRounds.state, ...same }).toEqual(plain.state);
      }
      expect(inRounds.state.turn).toBe(20);
    }
  });
});

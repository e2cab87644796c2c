// Shows the laws of a running game: orders, undo, turns, seats and what watchers are told.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  botOrders,
  hashState,
  resolveTurn,
  standingOrder,
  standingOrders,
} from '../../src/engine/index';
import type { Order, OrderOf } from '../../src/types/order';
import {
  budget,
  HEDGE,
  HUMAN,
  LEGAL_ORDERS,
  PLATFORM,
  playToEnd,
  session,
  sidingSession,
} from './games';

/** The value and every object and list in it. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe('the orders of a turn', () => {
  it('should hold the latest order of each kind', () => {
    const game = session();
    game.issue(budget(30, 20));
    game.issue({ kind: 'setBuildShare', country: HUMAN, percent: 60 });
    game.issue(budget(10, 5));
    expect(game.get().orders).toEqual([
      { kind: 'setBuildShare', country: HUMAN, percent: 60 },
      budget(10, 5),
    ]);
  });

  it.each<[string, Order, string]>([
    ['a budget above 100', budget(60, 60), 'budgetOver100'],
    ['half a percent', { kind: 'setBuildShare', country: HUMAN, percent: 0.5 }, 'percentNotWhole'],
    ['another seat', { kind: 'setBuildShare', country: 'JPN', percent: 5 }, 'otherSeat'],
    [
      'an event nobody announced',
      { kind: 'answerEvent', country: HUMAN, event: 'flood', option: 'a' },
      'noSuchEvent',
    ],
  ])('should refuse %s with the reason and change nothing', (_, order, code) => {
    const game = session();
    game.issue(budget(30, 20));
    const before = game.get();
    const refused = game.issue(order);
    expect(refused.ok ? null : refused.error.code).toBe(code);
    expect(game.get()).toBe(before);
  });

  it('should take no step for an order that already stands', () => {
    const game = session();
    game.issue(budget(30, 20));
    const before = game.get();
    expect(game.issue(budget(30, 20)).ok).toBe(true);
    expect(game.get()).toBe(before);
  });

  it('should take an order back that says what holds without it', () => {
    const game = session();
    const { state } = game.get().game;
    const standing = standingOrders(state, HUMAN);
    expect(standing.map(({ kind }) => kind)).toContain('setModelProgramme');
    for (const order of standing) {
      expect(game.issue(order).ok).toBe(true);
      expect(game.get().orders).toEqual([]);
    }
    const programme = standingOrder(state, HUMAN, 'setModelProgramme')!;
    const other = { ...programme, programme: 'pretrain' } as const;
    expect(programme.programme).not.toBe(other.programme);
    game.issue(other);
    expect(game.get().orders).toEqual([other]);
    game.issue(programme);
    expect(game.get().orders).toEqual([]);
    game.undo();
    expect(game.get().orders).toEqual([other]);
  });

  it('should not freeze what the caller hands in', () => {
    const game = session();
    const order = budget(30, 20) as OrderOf<'allocateBudget'>;
    const { percents } = order;
    game.issue(order);
    expect(Object.isFrozen(order)).toBe(false);
    expect(Object.isFrozen(percents)).toBe(false);
    expect(game.get().orders).toHaveLength(1);
    expect(Object.isFrozen(game.get().orders[0])).toBe(true);
  });

  it('should drop what cannot stand beside a change, say so, and bring it back on undo', () => {
    const game = sidingSession();
    expect(game.issue(PLATFORM).ok).toBe(false);
    game.issue(HEDGE);
    expect(game.issue(PLATFORM).ok).toBe(true);
    game.issue({ kind: 'setStance', country: HUMAN, stance: 'alone' });
    expect(game.get().orders.map(({ kind }) => kind)).toEqual(['setStance']);
    expect(game.get().dropped).toEqual([PLATFORM]);
    game.undo();
    expect(game.get().orders).toContainEqual(PLATFORM);
    game.withdraw('setStance');
    expect(game.get().orders).toEqual([]);
    expect(game.get().dropped).toEqual([PLATFORM]);
  });
});

describe('undo', () => {
  it('should list what can be taken back and taken again, the next one last', () => {
    const game = session();
    for (const order of LEGAL_ORDERS.slice(0, 3)) game.issue(order);
    game.undo();
    game.undo();
    expect(game.get().undoable).toEqual([LEGAL_ORDERS[0]]);
    expect(game.get().redoable).toEqual([LEGAL_ORDERS[2], LEGAL_ORDERS[1]]);
    expect(game.redo()).toBe(true);
    expect(game.get().orders).toEqual([LEGAL_ORDERS[1]]);
  });

  it('should say when there is nothing left', () => {
    const game = session();
    expect([game.undo(), game.redo()]).toEqual([false, false]);
    game.withdraw('playCard');
    game.resetTurn();
    expect(game.get().undoable).toEqual([]);
  });

  it('should bring back an order that was withdrawn', () => {
    const game = session();
    game.issue(budget(30, 20));
    game.withdraw('allocateBudget');
    expect(game.get().orders).toEqual([]);
    game.undo();
    expect(game.get().orders).toEqual([budget(30, 20)]);
  });

  it('should forget the steps that were taken back once another order is given', () => {
    const game = session();
    game.issue(budget(30, 20));
    game.undo();
    game.issue(budget(10, 5));
    expect(game.redo()).toBe(false);
    expect(game.get().undoable).toEqual([budget(10, 5)]);
  });

  it('should reset the turn so that redo gives everything again', () => {
    const game = session();
    for (const order of LEGAL_ORDERS) game.issue(order);
    const { orders } = game.get();
    game.resetTurn();
    expect(game.get().orders).toEqual([]);
    while (game.redo());
    expect(game.get().orders).toEqual(orders);
  });

  it('should not reach into the turn before', () => {
    const game = session();
    game.issue(budget(30, 20));
    game.endTurn();
    expect(game.undo()).toBe(false);
    expect(game.get().orders).toEqual([]);
  });
});

describe('ending a turn', () => {
  it('should resolve it like the engine with the bots of all other seats', () => {
    const game = session();
    for (const order of LEGAL_ORDERS) game.issue(order);
    const { game: before, orders } = game.get();
    const expected = resolveTurn(before, [...orders, ...botOrders(before, BOTS, [HUMAN])]);
    const ended = game.endTurn();
    expect(ended.ok && ended.value?.hash).toBe(hashState(expected.game.state));
    expect(ended.ok && ended.value?.events).toEqual(expected.events);
    expect(ended.ok && ended.value?.humanOrders).toEqual(orders);
    expect(game.get().hash).toBe(hashState(expected.game.state));
    expect(game.get().game.state.turn).toBe(1);
  });

  it('should leave the games of the history as they were', () => {
    const game = session();
    const hash = game.get().hash;
    game.endTurn();
    game.endTurn();
    expect(game.get().history.map(({ turn }) => turn)).toEqual([0, 1]);
    expect(hashState(game.get().history[0]!.before.state)).toBe(hash);
    expect(game.get().history[1]!.before).toBe(game.get().history[0]!.after);
  });

  it('should keep every turn in a copy that shares nothing with another', () => {
    const game = session();
    for (let turn = 0; turn < 6; turn++) game.endTurn();
    const kept = game
      .get()
      .history.map(({ orders, events, after }) => [
        ...objectsIn(orders),
        ...objectsIn(events),
        ...objectsIn(after.state),
      ]);
    expect(new Set(kept.flat()).size).toBe(kept.flat().length);
    expect(game.get().game).toBe(game.get().history.at(-1)!.after);
  });

  it('should never freeze a state', () => {
    const game = session();
    game.issue(LEGAL_ORDERS.at(-1)!);
    game.endTurn();
    const { state } = game.get().game;
    const home = state.countries.find(({ id }) => id === HUMAN)!;
    const parts = [state, state.countries, home, home.role === 'nation' && home.budgetPercents];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual([false, false, false, false]);
  });

  it('should take orders from the human seat alone', () => {
    const game = session();
    const before = game.get();
    const foreign = game.submit('JPN', []);
    expect(foreign.ok ? null : foreign.error.refusal.code).toBe('notASeat');
    const mixed = game.submit(HUMAN, [
      { kind: 'setBuildShare', country: HUMAN, percent: 5 },
      { kind: 'setBuildShare', country: 'JPN', percent: 5 },
    ]);
    expect(mixed.ok ? null : [mixed.error.index, mixed.error.refusal.code]).toEqual([
      1,
      'otherSeat',
    ]);
    expect(game.get()).toBe(before);
  });

  it('should refuse the same kind twice in one list', () => {
    const twice = session().submit(HUMAN, [budget(30, 20), budget(10, 10)]);
    expect(twice.ok ? null : twice.error.refusal.code).toBe('repeatedOrder');
  });

  it('should stop at the end of the game', () => {
    const game = session();
    playToEnd(game);
    expect(game.get().history.length).toBe(game.get().game.state.turn);
    const before = game.get();
    const more = game.endTurn();
    expect(more.ok ? null : more.error.refusal.code).toBe('gameOver');
    const order = game.issue(budget(30, 20));
    expect(order.ok ? null : order.error.code).toBe('gameOver');
    expect(game.get()).toBe(before);
  });
});

describe('watchers', () => {
  it('should be called only when their part has changed, with both values', () => {
    const game = session();
    const turns: [number, number][] = [];
    const counts: [number, number][] = [];
    game.subscribe(
      ({ game: { state } }) => state.turn,
      (now, before) => turns.push([now, before]),
    );
    game.subscribe(
      ({ orders }) => orders.length,
      (now, before) => counts.push([now, before]),
    );
    game.issue(budget(30, 20));
    game.issue(budget(10, 20));
    game.issue(budget(60, 60));
    game.undo();
    game.endTurn();
    expect(turns).toEqual([[1, 0]]);
    expect(counts).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('should hear nothing after they have gone', () => {
    const game = session();
    const heard: string[] = [];
    const stop = game.subscribe(
      ({ orders }) => orders,
      () => heard.push('orders'),
    );
    game.issue(budget(30, 20));
    stop();
    game.issue(budget(10, 20));
    expect(heard).toEqual(['orders']);
  });

  it('should see the latest state when one of them gives an order', () => {
    const game = session();
    const seen: number[] = [];
    game.subscribe(
      ({ game: { state } }) => state.turn,
      () => game.issue(budget(30, 20)),
    );
    game.subscribe(
      ({ orders, game: { state } }) => state.turn * 10 + orders.length,
      (now) => seen.push(now),
    );
    game.endTurn();
    expect(seen).toEqual([11]);
    expect(game.get().orders).toHaveLength(1);
  });
});

// Walks at random through orders, undo, redo and reset: the way taken never shows in the game.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resumeSession, type Session } from '../../src/session/index';
import { caseCount } from '../support/tier';
import { LEGAL_ORDERS, session, setupOf } from './games';

const RUNS = caseCount({ quick: 60, full: 300 });

type Move = (game: Session) => void;

const orderMoves = LEGAL_ORDERS.map(
  (order): Move =>
    (game) =>
      void game.issue(order),
);
const moves: readonly Move[] = [
  ...orderMoves,
  ...LEGAL_ORDERS.map(
    ({ kind }): Move =>
      (game) =>
        game.withdraw(kind),
  ),
  (game) => void game.undo(),
  (game) => void game.undo(),
  (game) => void game.redo(),
  (game) => game.resetTurn(),
];
const walk = fc.array(fc.constantFrom(...moves), { maxLength: 40 });

describe('a random walk through the orders of a turn', () => {
  it('should give the same game as the orders it ends with', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const wanderer = session();
        for (const step of steps) step(wanderer);
        const straight = session();
        for (const order of wanderer.get().orders) straight.issue(order);
        expect(straight.get().orders).toEqual(wanderer.get().orders);
        wanderer.endTurn();
        straight.endTurn();
        expect(wanderer.get().hash).toBe(straight.get().hash);
      }),
      { numRuns: RUNS },
    );
  });

  it('should be where it was after as many undos and redos', () => {
    fc.assert(
      fc.property(walk, fc.nat({ max: 50 }), (steps, count) => {
        const game = session();
        for (const step of steps) step(game);
        const { orders, undoable, redoable } = game.get();
        let undone = 0;
        while (undone < count && game.undo()) undone++;
        for (let redone = 0; redone < undone; redone++) game.redo();
        expect(game.get()).toMatchObject({ orders, undoable, redoable });
      }),
      { numRuns: RUNS },
    );
  });

  it('should end at an untouched turn when all is undone', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const game = session();
        for (const step of steps) step(game);
        while (game.undo());
        game.endTurn();
        const untouched = session();
        untouched.endTurn();
        expect(game.get().hash).toBe(untouched.get().hash);
      }),
      { numRuns: RUNS },
    );
  });

  it('should go on after save and resume as if nothing had happened', () => {
    fc.assert(
      fc.property(fc.array(walk, { minLength: 1, maxLength: 4 }), (turns) => {
        const game = session();
        for (const steps of turns) {
          game.endTurn();
          for (const step of steps) step(game);
        }
        const resumed = resumeSession(setupOf(), game.toSave());
        expect(resumed.ok && resumed.value.get().orders).toEqual(game.get().orders);
        game.endTurn();
        if (resumed.ok) resumed.value.endTurn();
        expect(resumed.ok && resumed.value.get().hash).toBe(game.get().hash);
      }),
      { numRuns: RUNS },
    );
  });
});

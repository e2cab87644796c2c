// Shows that a game played for a teacher carries what is set for it, keeps reasons, and takes nothing back where that is forbidden.

import { describe, expect, it } from 'vitest';
import { parseSave } from '../../src/files/index';
import { makeSave } from '../../src/files/save/write';
import { resumeSession } from '../../src/session/index';
import { budget, HUMAN, session, setupOf } from './games';

const ADDRESS = '#play?v=1-abcdef&scenario=korea-260000-gpus';
const TERMS = { forbidsUndo: true, forbidsPilot: true, lastTurn: 3 };

function assignedGame() {
  return session({
    sight: 'fog',
    aliases: ['Mina', '준'],
    assigned: { address: ADDRESS, terms: TERMS },
  });
}

describe('a game played for a teacher', () => {
  it('should come back from its file with its sight, its people, its assignment and its reasons', () => {
    const game = assignedGame();
    game.issue(budget(30, 20));
    game.endTurn();
    game.giveReason({ turn: 0, kind: 'allocateBudget', text: 'Chips are late' });
    const read = parseSave(makeSave(game.toSave()));
    expect(read.ok).toBe(true);
    const again = read.ok ? resumeSession(setupOf(), read.value, TERMS) : read;
    if (!again.ok) throw new Error('the save is good');
    const { sight, aliases, assigned } = again.value.setup;
    expect({ sight, aliases, assigned }).toEqual({
      sight: 'fog',
      aliases: ['Mina', '준'],
      assigned: { address: ADDRESS, terms: TERMS },
    });
    expect(again.value.get().reasons).toEqual([
      { turn: 0, kind: 'allocateBudget', text: 'Chips are late' },
    ]);
    expect(again.value.toSave()).toEqual(game.toSave());
  });

  it('should take nothing back where that is forbidden, and still let orders be given anew', () => {
    const game = assignedGame();
    game.issue(budget(30, 20));
    expect(game.get().forbidsUndo).toBe(true);
    expect([game.undo(), game.redo()]).toEqual([false, false]);
    game.resetTurn();
    expect(game.get().orders).toEqual([budget(30, 20)]);
    game.issue(budget(10, 10));
    expect(game.get().orders).toEqual([budget(10, 10)]);
  });

  it('should keep the latest reason of a decision, and let go of an empty one', () => {
    const game = assignedGame();
    const decision = { turn: 0, kind: 'chooseFocus' } as const;
    game.giveReason({ ...decision, text: 'first' });
    game.giveReason({ turn: 1, kind: 'chooseFocus', text: 'another turn' });
    game.giveReason({ ...decision, text: 'second' });
    expect(game.get().reasons.map(({ text }) => text)).toEqual(['another turn', 'second']);
    game.giveReason({ ...decision, text: ' ' });
    expect(game.get().reasons.map(({ text }) => text)).toEqual(['another turn']);
  });

  it('should let a game of one’s own go without all of it', () => {
    const game = session();
    game.issue({ kind: 'setBuildShare', country: HUMAN, percent: 60 });
    expect(game.get().forbidsUndo).toBe(false);
    expect(game.undo()).toBe(true);
    expect(Object.keys(game.toSave()).sort()).toEqual(['format', 'pending', 'replay']);
  });
});

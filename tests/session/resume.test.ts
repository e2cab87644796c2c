// Shows that a save gives back the game it was made from, and that a forged one is refused with the turn.

import { describe, expect, it } from 'vitest';
import { createGame, createReplay } from '../../src/engine/index';
import { resumeSession } from '../../src/session/index';
import type { Replay, Save } from '../../src/types/replay';
import {
  budget,
  HEDGE,
  HUMAN,
  LEGAL_ORDERS,
  PLATFORM,
  playToEnd,
  session,
  setupOf,
  sidingSession,
} from './games';

/** Three turns played and one under way. */
function savedGame(): Save {
  const game = session();
  for (let turn = 0; turn < 3; turn++) {
    game.issue(turn === 1 ? budget(30, 20) : LEGAL_ORDERS[5]!);
    game.endTurn();
  }
  game.issue(budget(10, 5));
  game.issue({ kind: 'setFiscalStance', country: HUMAN, fiscalStance: 'surge' });
  return game.toSave();
}

function refusalOf(save: Save, setup = setupOf()) {
  const resumed = resumeSession(setup, save);
  return resumed.ok ? null : [resumed.error.turn, resumed.error.code];
}

/** A save whose replay was changed. */
function forged(part: Partial<Replay>): Save {
  const save = savedGame();
  return { ...save, replay: { ...save.replay, ...part } };
}

describe('a save', () => {
  it('should be plain data that JSON carries whole', () => {
    const save = savedGame();
    expect(JSON.parse(JSON.stringify(save))).toEqual(save);
    expect(save.replay.hashes).toHaveLength(4);
    expect(save.replay.seats.find(({ player }) => player === 'human')?.country).toBe(HUMAN);
  });

  it('should give back the game with its history and the orders of the turn under way', () => {
    const save = savedGame();
    const resumed = resumeSession(setupOf({ seed: 1 }), save);
    if (!resumed.ok) throw new Error(resumed.error.code);
    const game = resumed.value;
    expect(game.get().history.map(({ turn }) => turn)).toEqual([0, 1, 2]);
    expect(game.get().orders).toEqual(save.pending);
    expect(game.setup.seed).toBe(7);
    expect(game.toSave()).toEqual(save);
    expect(game.undo()).toBe(true);
    expect(game.get().orders).toEqual([budget(10, 5)]);
  });

  it('should give back orders whose list names one before the one it needs', () => {
    const save = { ...sidingSession().toSave(), pending: [PLATFORM, HEDGE] };
    const resumed = resumeSession(setupOf(), save);
    expect(resumed.ok && resumed.value.get().orders).toEqual([HEDGE, PLATFORM]);
  });

  it('should give back the events and games of every turn', () => {
    const game = session();
    game.endTurn();
    game.endTurn();
    const resumed = resumeSession(setupOf(), game.toSave());
    expect(resumed.ok && resumed.value.get().history).toEqual(game.get().history);
  });

  it('should give back a game that is over', () => {
    const game = session();
    playToEnd(game);
    const resumed = resumeSession(setupOf(), game.toSave());
    expect(resumed.ok && resumed.value.get().hash).toBe(game.get().hash);
    expect(resumed.ok && resumed.value.get().game.state.outcome).not.toBe('running');
  });

  it('should be refused like any forged record, with the turn', () => {
    const turns = savedGame().replay.turns.slice();
    turns[1] = [budget(29, 20)];
    expect(refusalOf(forged({ turns }))).toEqual([1, 'wrongHash']);
    turns[1] = [budget(60, 60)];
    expect(refusalOf(forged({ turns }))).toEqual([1, 'illegalOrder']);
  });

  it('should be refused when the orders under way are not legal', () => {
    const save = { ...savedGame(), pending: [budget(60, 60)] };
    expect(refusalOf(save)).toEqual([3, 'illegalOrder']);
    const foreign = { kind: 'setBuildShare', country: 'JPN', percent: 5 } as const;
    expect(refusalOf({ ...savedGame(), pending: [foreign] })).toEqual([3, 'illegalOrder']);
  });

  it('should be refused when more than four seats were played by hand', () => {
    const { ruleset, scenario: oneSeat } = setupOf();
    const five = ['KOR', 'JPN', 'IND', 'FRA', 'DEU'];
    const scenario = { ...oneSeat, seats: five.map((country) => ({ country })) };
    const start = createGame(ruleset, scenario, { seed: 7, variant: 'full' });
    const save = { format: 1, replay: createReplay(start, five, []), pending: [] } as const;
    expect(refusalOf(save, setupOf({ scenario }))).toEqual([-1, 'tooManyHumans']);
  });
});

// Shows that a save gives back the game it was made from, and that a forged one is refused with the turn.

import { describe, expect, it } from 'vitest';
import { resumeSession } from '../../src/session/index';
import type { Replay, Save } from '../../src/types/replay';
import { budget, HUMAN, LEGAL_ORDERS, playToEnd, session, setupOf } from './games';

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

function refusalOf(save: Save) {
  const resumed = resumeSession(setupOf(), save);
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
    const share = { kind: 'setChinaShare', country: HUMAN, percent: 100 } as const;
    const stance = { kind: 'setStance', country: HUMAN, stance: 'alignChina' } as const;
    const resumed = resumeSession(setupOf(), { ...session().toSave(), pending: [share, stance] });
    expect(resumed.ok && resumed.value.get().orders).toEqual([stance, share]);
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

  it('should be refused when a turn was dropped', () => {
    const { turns } = savedGame().replay;
    expect(refusalOf(forged({ turns: turns.slice(1) }))).not.toBeNull();
  });

  it('should be refused with the turn when an order was changed and nothing else', () => {
    const turns = savedGame().replay.turns.slice();
    turns[1] = [budget(31, 20)];
    expect(refusalOf(forged({ turns }))?.[0]).toBe(1);
  });

  it('should be refused with the turn when an order was never legal', () => {
    const turns = savedGame().replay.turns.slice();
    turns[2] = [budget(60, 60)];
    expect(refusalOf(forged({ turns }))?.[0]).toBe(2);
  });

  it('should be refused when the orders under way are not legal', () => {
    const save = { ...savedGame(), pending: [budget(60, 60)] };
    expect(refusalOf(save)?.[0]).toBe(3);
  });

  it('should be refused when it belongs to other rules, another scenario or another ruleset', () => {
    const { scenario } = savedGame().replay;
    expect(refusalOf(forged({ rules: 99 }))).not.toBeNull();
    expect(refusalOf(forged({ scenario: { ...scenario, hash: 'x' } }))).not.toBeNull();
    expect(refusalOf(forged({ rulesetHash: 'x' }))).not.toBeNull();
  });

  it('should be refused when it claims another score', () => {
    const { scores } = savedGame().replay;
    const own = scores[HUMAN]!;
    expect(refusalOf(forged({ scores: { [HUMAN]: { ...own, total: 99 } } }))).not.toBeNull();
  });

  it('should be refused when nobody or more than one played it', () => {
    const { seats } = savedGame().replay;
    const nobody = seats.map((seat) => ({ ...seat, player: 'balanced' as const }));
    const all = seats.map((seat) => ({ ...seat, player: 'human' as const }));
    expect(refusalOf(forged({ seats: nobody }))).not.toBeNull();
    expect(refusalOf(forged({ seats: all }))).not.toBeNull();
  });
});

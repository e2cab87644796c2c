// A session in rounds of two turns: each End plays both, its save is a replay of turns and goes on anywhere.

import { describe, expect, it } from 'vitest';
import { makeSave, parseSave } from '../../src/files/index';
import { createReplay, playTurn, replayGame } from '../../src/engine/index';
import { createSession, resumeSession, type Session } from '../../src/session/index';
import type { Order } from '../../src/types/order';
import { korea } from '../support/korea';

const CONTENT = korea();
const KOR = 'KOR';
const SURGE: Order = { kind: 'setFiscalStance', country: KOR, fiscalStance: 'surge' };
const BUILD: Order = { kind: 'setBuildShare', country: KOR, percent: 40 };

function begin(seed = 5): Session {
  return createSession({ ...CONTENT, seed, variant: 'rounds', humans: [KOR] });
}

function resumed(save: ReturnType<Session['toSave']>): Session {
  const opened = resumeSession(CONTENT, save);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

describe('a session in rounds of two turns', () => {
  it('should play both turns of a round with one ending, the second without orders', () => {
    const session = begin();
    session.issue(SURGE);
    const ended = session.endTurn();
    const { game, history, orders } = session.get();
    expect(game.state.turn).toBe(2);
    expect(history.map(({ turn, humanOrders }) => [turn, humanOrders])).toEqual([
      [0, [SURGE]],
      [1, []],
    ]);
    expect(ended.ok && ended.value).toBe(history[1]);
    expect(orders).toEqual([]);
    expect(session.undo()).toBe(false);
  });

  it('should tell its watchers once for a round', () => {
    const session = begin();
    const seen: number[] = [];
    session.subscribe(
      ({ game }) => game.state.turn,
      (turn) => void seen.push(turn),
    );
    session.endTurn();
    session.endTurn();
    expect(seen).toEqual([2, 4]);
  });

  it('should last ten rounds and leave a replay of twenty turns that is verified', () => {
    const session = begin();
    let rounds = 0;
    for (; session.get().game.state.outcome === 'running'; rounds++) session.endTurn();
    const { replay } = session.toSave();
    const replayed = replayGame(replay, CONTENT);
    expect([rounds, replay.turns.length]).toEqual([10, 20]);
    expect(replayed.ok && replayed.value.game).toEqual(session.get().game);
  });

  it('should go on from a save with the orders of the round under way', () => {
    const session = begin();
    session.issue(SURGE);
    session.endTurn();
    session.issue(BUILD);
    const read = parseSave(makeSave(session.toSave()));
    if (!read.ok) throw new Error(read.error[0]?.message);
    const again = resumed(read.value);
    expect(again.get().hash).toBe(session.get().hash);
    expect(again.get().orders).toEqual([BUILD]);
    session.endTurn();
    again.endTurn();
    expect(again.get().hash).toBe(session.get().hash);
  });

  it('should play a round to its end that a save breaks off', () => {
    const whole = begin();
    whole.issue(SURGE);
    whole.endTurn();
    const start = begin().get().game;
    const half = createReplay(start, [KOR], [playTurn(start, CONTENT.bots, [KOR], [SURGE])]);
    const again = resumed({ format: 1, replay: half, pending: [] });
    expect(again.get().hash).toBe(whole.get().hash);
    expect(again.toSave()).toEqual(whole.toSave());
  });

  it('should refuse a record with an order in the middle of a round, whatever its hashes say', () => {
    const start = begin().get().game;
    const first = playTurn(start, CONTENT.bots, [KOR], [SURGE]);
    const forged = createReplay(
      start,
      [KOR],
      [first, playTurn(first.after, CONTENT.bots, [KOR], [BUILD])],
    );
    const replayed = replayGame(forged, CONTENT);
    expect(replayed.ok ? null : replayed.error).toMatchObject({
      turn: 1,
      code: 'illegalOrder',
      details: { reason: 'midRound', kind: 'setBuildShare' },
    });
    const half = createReplay(start, [KOR], [first]);
    const opened = resumeSession(CONTENT, { format: 1, replay: half, pending: [BUILD] });
    expect(opened.ok ? null : opened.error).toMatchObject({ turn: 1, code: 'illegalOrder' });
  });
});

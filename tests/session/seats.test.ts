// Shows the laws of several people at one game: secret orders, handing in, taking back, saving in between, par.

import { describe, expect, it } from 'vitest';
import { makeSave, parseSave } from '../../src/files/index';
import { replayGame } from '../../src/engine/index';
import { resumeSession, type Session } from '../../src/session/index';
import type { CountryId } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import type { Save } from '../../src/types/replay';
import { manySeats, manySeatsSession } from '../support/manySeats';

function build(country: CountryId, percent: number): Order {
  return { kind: 'setBuildShare', country, percent };
}

function firm(country: CountryId): Order {
  return { kind: 'setPowerMix', country, powerMix: 'firm' };
}

/** France has given its orders and handed over; Germany has begun. */
function halfWay(): Session {
  const session = manySeatsSession();
  session.issue(build('FRA', 70));
  session.issue(firm('FRA'));
  session.endTurn();
  session.issue(build('DEU', 20));
  return session;
}

function throughText(save: Save): Save {
  const read = parseSave(makeSave(save));
  if (!read.ok) throw new Error(read.error[0]?.message);
  return read.value;
}

function resumed(save: Save): Session {
  const opened = resumeSession(manySeats(), throughText(save));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

function faultOf(save: Save): string {
  const opened = resumeSession(manySeats(), save);
  return opened.ok ? 'opened' : opened.error.code;
}

describe('several seats at one device', () => {
  it('should begin with the first seat in scenario order, however they were named', () => {
    const session = manySeatsSession({ humans: ['DEU', 'KOR', 'FRA'] });
    expect(session.setup.humans).toEqual(['KOR', 'FRA', 'DEU']);
    expect(session.get().active).toBe('KOR');
  });

  it.each<[string, readonly CountryId[]]>([
    ['nobody', []],
    ['five', ['KOR', 'JPN', 'IND', 'FRA', 'DEU']],
    ['the same one twice', ['FRA', 'FRA']],
    ['a superpower', ['FRA', 'USA']],
  ])('should not be made for %s', (_, humans) => {
    expect(() => manySeatsSession({ humans })).toThrow('one to four');
  });

  it('should pass the device on and play nothing before the last seat is in', () => {
    const session = manySeatsSession();
    const { hash } = session.get();
    expect(session.endTurn()).toEqual({ ok: true, value: null });
    expect(session.get()).toMatchObject({
      active: 'DEU',
      hash,
      history: [],
      seats: [
        { country: 'FRA', isIn: true },
        { country: 'DEU', isIn: false },
      ],
    });
    const ended = session.endTurn();
    expect(ended.ok && ended.value?.turn).toBe(0);
    expect(session.get()).toMatchObject({ active: 'FRA', history: [{ turn: 0 }] });
    expect(session.get().seats.some(({ isIn }) => isIn)).toBe(false);
  });

  it('should take orders of the seat at the device alone, and undo nobody else’s', () => {
    const session = halfWay();
    const foreign = session.issue(build('FRA', 5));
    expect(foreign.ok ? null : foreign.error.code).toBe('otherSeat');
    session.undo();
    expect(session.undo()).toBe(false);
    session.resetTurn();
    session.endTurn();
    const [turn] = session.get().history;
    expect(turn?.humanOrders).toEqual([build('FRA', 70), firm('FRA')]);
  });

  it('should show nothing of what another seat has ordered', () => {
    const before = manySeatsSession();
    before.endTurn();
    const { par: _, ...untouched } = before.get();
    const session = manySeatsSession();
    session.issue(build('FRA', 70));
    session.endTurn();
    const { par: __, ...seen } = session.get();
    expect(seen).toEqual(untouched);
  });

  it('should play the same whoever hands in first', () => {
    const inOrder = halfWay();
    inOrder.endTurn();
    const reversed = manySeatsSession();
    expect(reversed.submit('DEU', [build('DEU', 20)])).toEqual({ ok: true, value: null });
    expect(reversed.get().active).toBe('FRA');
    reversed.submit('FRA', [build('FRA', 70), firm('FRA')]);
    expect(reversed.get().hash).toBe(inOrder.get().hash);
    expect(reversed.toSave()).toEqual(inOrder.toSave());
  });

  it('should take seats as they come: any may hand in once, and only seats may', () => {
    const session = manySeatsSession();
    session.submit('DEU', []);
    const again = session.submit('DEU', []);
    expect(again.ok ? null : again.error.refusal.code).toBe('alreadyIn');
    const stranger = session.submit('JPN', []);
    expect(stranger.ok ? null : stranger.error.refusal.code).toBe('notASeat');
    const illegal = session.submit('FRA', [build('FRA', 101)]);
    expect(illegal.ok ? null : illegal.error.refusal.code).toBe('percentOutOfRange');
    expect(session.get().history).toEqual([]);
  });

  it('should let a seat take its orders back until all are in', () => {
    const session = halfWay();
    expect(session.activate('FRA')).toBe(false);
    expect(session.takeBack('FRA')).toBe(true);
    expect(session.takeBack('DEU')).toBe(false);
    expect(session.activate('FRA')).toBe(true);
    expect(session.get().orders).toEqual([build('FRA', 70), firm('FRA')]);
    expect(session.undo()).toBe(true);
    session.endTurn();
    expect(session.get()).toMatchObject({ active: 'DEU', orders: [build('DEU', 20)] });
    session.endTurn();
    expect(session.get().history[0]?.humanOrders).toEqual([build('FRA', 70), build('DEU', 20)]);
    expect(session.takeBack('FRA')).toBe(false);
  });

  it('should give the engine lists that nobody has frozen', () => {
    const session = manySeatsSession();
    session.issue({ kind: 'acceptPlatformsFrom', country: 'FRA', countries: ['DEU'] });
    session.endTurn();
    session.endTurn();
    const [order] = session.get().history[0]!.humanOrders;
    expect(order).toMatchObject({ countries: ['DEU'] });
    expect(Object.values(order!).filter((part) => typeof part === 'object')).toHaveLength(1);
    expect(
      Object.values(order!).some((part) => typeof part === 'object' && Object.isFrozen(part)),
    ).toBe(false);
  });

  it('should have par of its own for every seat', () => {
    const session = manySeatsSession();
    session.endTurn();
    session.endTurn();
    const france = session.get().par();
    session.activate('DEU');
    const germany = session.get().par();
    expect([france, germany].map(({ length }) => length)).toEqual([2, 2]);
    expect([france, germany].map((par) => par[1]?.view.seat)).toEqual(['FRA', 'DEU']);
  });

  it('should leave a replay that is verified, with a score for each', () => {
    const session = manySeatsSession();
    while (session.get().game.state.outcome === 'running') {
      const { active, game } = session.get();
      session.issue(build(active, (game.state.turn * 7) % 100));
      session.endTurn();
    }
    const { replay } = session.toSave();
    expect(Object.keys(replay.scores)).toEqual(['FRA', 'DEU']);
    const replayed = replayGame(replay, manySeats());
    expect(replayed.ok && replayed.value.humans).toEqual(['FRA', 'DEU']);
    expect(session.activate('DEU')).toBe(true);
  });
});

describe('a save in the middle of a round', () => {
  it('should keep the orders of all seats and who has handed in', () => {
    const session = halfWay();
    const save = session.toSave();
    expect(save.submitted).toEqual(['FRA']);
    const again = resumed(save);
    expect(again.get()).toMatchObject({ active: 'DEU', orders: [build('DEU', 20)] });
    expect(again.toSave()).toEqual(save);
    again.takeBack('FRA');
    again.activate('FRA');
    expect(again.get().undoable).toEqual([build('FRA', 70), firm('FRA')]);
    again.endTurn();
    again.endTurn();
    session.endTurn();
    expect(again.get().hash).toBe(session.get().hash);
  });

  it('should say nothing of submissions where there are none', () => {
    expect('submitted' in manySeatsSession().toSave()).toBe(false);
  });

  it.each<[string, readonly CountryId[]]>([
    ['a stranger', ['JPN']],
    ['the same seat twice', ['FRA', 'FRA']],
    ['everybody', ['FRA', 'DEU']],
  ])('should be refused when %s has handed in', (_, submitted) => {
    expect(faultOf({ ...manySeatsSession().toSave(), submitted })).toBe('badSubmission');
  });

  it('should be refused when somebody has handed in to a game that is over', () => {
    const session = manySeatsSession();
    while (session.get().game.state.outcome === 'running') session.endTurn();
    expect(faultOf({ ...session.toSave(), submitted: ['FRA'] })).toBe('badSubmission');
  });

  it('should be refused for an order that a seat may not give, wherever it stands', () => {
    const save = halfWay().toSave();
    const budget = { chips: 60, dataCentres: 60, power: 0, talent: 0, models: 0 };
    const over: Order = { kind: 'allocateBudget', country: 'DEU', percents: budget };
    const opened = resumeSession(manySeats(), { ...save, pending: [...save.pending, over] });
    expect(opened.ok ? null : opened.error).toMatchObject({
      code: 'illegalOrder',
      details: { order: save.pending.length, reason: 'budgetOver100' },
    });
    expect(faultOf({ ...save, pending: [build('KOR', 5)] })).toBe('illegalOrder');
  });
});

// Shows the law of calling the pilot: from the open sea alone, for good, by all who play, kept and handed in, and never against the teacher.

import { describe, expect, it } from 'vitest';
import { handInOf } from '../../src/classroom/handIn';
import { makeSave, parseSave } from '../../src/files/index';
import { carryOver, resumeSession, type Session } from '../../src/session/index';
import type { AssignedTerms } from '../../src/types/assignment';
import type { CountryId, PlayerSight } from '../../src/types/names';
import type { Save } from '../../src/types/replay';
import { manySeats, manySeatsSession } from '../support/manySeats';
import { budget, HUMAN, playToEnd, session, setupOf } from './games';

const ADDRESS = '#play?v=1-abcdef&scenario=korea-260000-gpus&sight=openSea';

function opened(save: Save, content = setupOf(), terms: AssignedTerms | null = null): Session {
  const read = parseSave(makeSave(save));
  if (!read.ok) throw new Error(read.error[0]?.message);
  const again = resumeSession(content, read.value, terms);
  if (!again.ok) throw new Error(again.error.code);
  return again.value;
}

function pilotOf(game: Session) {
  const { sight, mayCallPilot, pilotWishes } = game.get();
  return { sight, mayCallPilot, pilotWishes };
}

const ABOARD = { sight: 'pilotAboard', mayCallPilot: false, pilotWishes: [] };

describe('the pilot, called by one player', () => {
  it('should come aboard at once, with orders and world as they are', () => {
    const game = session({ sight: 'openSea' });
    game.issue(budget(30, 20));
    const { hash, orders } = game.get();
    expect(pilotOf(game)).toEqual({ sight: 'openSea', mayCallPilot: true, pilotWishes: [] });
    expect(game.callPilot()).toBe(true);
    expect(pilotOf(game)).toEqual(ABOARD);
    expect(game.get()).toMatchObject({ hash, orders });
  });

  it('should tell those who watch the sight, once', () => {
    const game = session({ sight: 'openSea' });
    const seen: PlayerSight[] = [];
    game.subscribe(
      ({ sight }) => sight,
      (now) => seen.push(now),
    );
    expect([game.callPilot(), game.callPilot()]).toEqual([true, false]);
    game.endTurn();
    expect(seen).toEqual(['pilotAboard']);
  });

  it('should stay aboard whatever is undone, and to the end of the game', () => {
    const game = session({ sight: 'openSea', variant: 'short' });
    game.issue(budget(30, 20));
    game.callPilot();
    game.undo();
    game.resetTurn();
    expect(pilotOf(game)).toEqual(ABOARD);
    playToEnd(game);
    expect(pilotOf(game)).toEqual(ABOARD);
  });

  it.each<PlayerSight>(['pilotAboard', 'fog'])('should not come in a game of %s', (sight) => {
    const game = session({ sight });
    expect(game.callPilot()).toBe(false);
    expect(game.get().sight).toBe(sight);
  });

  it('should not come in a game from before there were sights, which shows what he does', () => {
    const game = session();
    expect(game.callPilot()).toBe(false);
    expect('sight' in game.toSave()).toBe(false);
  });

  it('should not come once the game is over, so that a medal keeps its sight', () => {
    const game = session({ sight: 'openSea', variant: 'short' });
    playToEnd(game);
    expect(game.get().mayCallPilot).toBe(false);
    expect(game.callPilot()).toBe(false);
    expect(game.get().sight).toBe('openSea');
  });
});

describe('a game to which the pilot was called', () => {
  function called(): Session {
    const game = session({ sight: 'openSea' });
    game.endTurn();
    game.callPilot();
    game.issue(budget(30, 20));
    return game;
  }

  it('should come back from its file with him aboard, and write the same file again', () => {
    const game = called();
    const again = opened(game.toSave());
    expect(pilotOf(again)).toEqual(ABOARD);
    expect(again.toSave()).toEqual(game.toSave());
  });

  it('should be the same game: its replay is that of one in which nobody called', () => {
    const quiet = session({ sight: 'openSea' });
    quiet.endTurn();
    expect(called().toSave().replay).toEqual(quiet.toSave().replay);
  });

  it('should be handed in with the sight that it ended with', () => {
    const { game } = handInOf(called().toSave(), [], null);
    expect(game.sight).toBe('pilotAboard');
  });

  it('should keep him when it is carried over to a changed scenario', () => {
    const moved = carryOver(called(), setupOf());
    if (moved.kind !== 'whole') throw new Error(moved.kind);
    expect(pilotOf(moved.session)).toEqual(ABOARD);
  });
});

describe('a game for a teacher', () => {
  const terms = { forbidsUndo: false, forbidsPilot: true, lastTurn: null };

  it('should know no pilot where the sight is set, from its file either', () => {
    const game = session({ sight: 'openSea', assigned: { address: ADDRESS, terms } });
    expect(game.callPilot()).toBe(false);
    const again = opened(game.toSave(), setupOf(), terms);
    expect(again.callPilot()).toBe(false);
    expect(pilotOf(again)).toEqual({ sight: 'openSea', mayCallPilot: false, pilotWishes: [] });
  });

  it('should let him be called where the sight is free', () => {
    const free = { ...terms, forbidsPilot: false };
    const game = session({ sight: 'openSea', assigned: { address: ADDRESS, terms: free } });
    expect(game.callPilot()).toBe(true);
  });
});

describe('the pilot, called by several people', () => {
  const WAITING = { sight: 'openSea', pilotWishes: ['FRA'] };

  function asked(): Session {
    const game = manySeatsSession({ sight: 'openSea' });
    game.callPilot();
    return game;
  }

  it('should wait until every seat has asked in the same round', () => {
    const game = asked();
    expect(pilotOf(game)).toEqual({ ...WAITING, mayCallPilot: false });
    expect(game.callPilot()).toBe(false);
    game.endTurn();
    expect(pilotOf(game)).toEqual({ ...WAITING, mayCallPilot: true });
    expect(game.callPilot()).toBe(true);
    expect(pilotOf(game)).toEqual(ABOARD);
  });

  it('should be forgotten with the round when the others do not ask', () => {
    const game = asked();
    game.endTurn();
    game.endTurn();
    expect(pilotOf(game)).toEqual({ sight: 'openSea', mayCallPilot: true, pilotWishes: [] });
  });

  it('should be waited for in a saved game too', () => {
    const game = asked();
    const again = opened(game.toSave(), setupOf(manySeats()));
    expect(pilotOf(again)).toEqual({ ...WAITING, mayCallPilot: false });
    expect(again.toSave()).toEqual(game.toSave());
    again.activate('DEU');
    again.callPilot();
    expect(pilotOf(again)).toEqual(ABOARD);
    expect('pilotWishes' in again.toSave()).toBe(false);
  });

  it.each<[string, PlayerSight, readonly CountryId[]]>([
    ['a stranger has asked', 'openSea', [HUMAN]],
    ['a seat has asked twice', 'openSea', ['FRA', 'FRA']],
    ['everybody has asked', 'openSea', ['FRA', 'DEU']],
    ['somebody has asked in fog', 'fog', ['FRA']],
  ])('should be refused in a file in which %s', (_, sight, pilotWishes) => {
    const save = { ...manySeatsSession({ sight }).toSave(), pilotWishes };
    const again = resumeSession(manySeats(), save);
    expect(again.ok ? 'opened' : again.error.code).toBe('badPilotWish');
  });

  it('should be refused in a file of a game whose teacher has set the sight', () => {
    const terms = { forbidsUndo: false, forbidsPilot: true, lastTurn: null };
    const again = resumeSession(manySeats(), asked().toSave(), terms);
    expect(again.ok ? 'opened' : again.error.code).toBe('badPilotWish');
  });
});

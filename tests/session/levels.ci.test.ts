// Holds a game to the level of its rivals: in play, in par, in its save, and when it is taken up again.

import { describe, expect, it } from 'vitest';
import { BOT_LEVELS, BOTS } from '../../src/bots/index';
import { ordersOfBot, playTurn, scoreOf } from '../../src/engine/index';
import { resumeSession, type Session } from '../../src/session/index';
import type { Game } from '../../src/types/game';
import { RIVAL_LEVELS, type RivalLevel } from '../../src/types/names';
import { HUMAN, session, setupOf } from './games';

const TURNS = 3;

function started(level: RivalLevel): Session {
  return session({ levels: BOT_LEVELS, level });
}

function played(level: RivalLevel): Session {
  const game = started(level);
  for (let turn = 0; turn < TURNS; turn++) game.endTurn();
  return game;
}

/** What the balanced bot without sight has made of a world with such rivals after the turns that were played. */
function balancedAmong(level: RivalLevel): number {
  let game: Game = started(level).get().game;
  for (let turn = 0; turn < TURNS; turn++) {
    const own = ordersOfBot(game, BOTS, HUMAN, 'balanced');
    game = playTurn(game, BOT_LEVELS[level], [HUMAN], own).after;
  }
  return scoreOf(game, HUMAN).total;
}

describe('a game with rivals of a level', () => {
  it('should differ from one with rivals of another', () => {
    const hashes = RIVAL_LEVELS.map((level) => played(level).get().hash);
    expect(new Set(hashes).size).toBe(RIVAL_LEVELS.length);
  });

  it.each(RIVAL_LEVELS)('should go on at level %i after it was saved', (level) => {
    const game = played(level);
    const content = setupOf({ levels: BOT_LEVELS });
    const resumed = resumeSession(content, game.toSave());
    expect(resumed.ok).toBe(true);
    if (!resumed.ok) return;
    expect(resumed.value.setup.level).toBe(level);
    game.endTurn();
    resumed.value.endTurn();
    expect(resumed.value.get().hash).toBe(game.get().hash);
  });

  it('should measure itself by a balanced player without sight among the same rivals', () => {
    const par = played(3).get().par().at(TURNS)!.score.total;
    expect(par).toBe(balancedAmong(3));
  });

  it('should play par no further than the game has come', () => {
    const game = started(0);
    expect(game.get().par()).toHaveLength(1);
    game.endTurn();
    game.endTurn();
    expect(game.get().par()).toHaveLength(3);
  });
});

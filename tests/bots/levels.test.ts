// Holds rivals that look ahead to their records; what each level is worth is held in tests/lab/levels.test.ts.

import { describe, expect, it } from 'vitest';
import { BOT_LEVELS } from '../../src/bots/index';
import {
  createGame,
  createReplay,
  nationOf,
  playTurn,
  replayGame,
  type PlayedTurn,
} from '../../src/engine/index';
import { RIVAL_LEVELS, type RivalLevel } from '../../src/types/names';
import type { Game } from '../../src/types/game';
import type { Replay } from '../../src/types/replay';
import { korea } from '../support/korea';

const WORLD = korea();
const CONTENT = { ...WORLD, levels: BOT_LEVELS };
function startOf(seed: number): Game {
  return createGame(WORLD.ruleset, WORLD.scenario, { seed, variant: 'full' });
}

const RECORDED_TURNS = 3;
function recorded(level: RivalLevel): Replay {
  const start = startOf(9);
  const history: PlayedTurn[] = [];
  for (let turn = 0; turn < RECORDED_TURNS; turn++) {
    const game = history.at(-1)?.after ?? start;
    history.push(playTurn(game, BOT_LEVELS[level], ['KOR'], []));
  }
  return createReplay(start, ['KOR'], history, level);
}

describe('rivals of a level', () => {
  it.each(RIVAL_LEVELS)('should come out of a record at level %i as they were', (level) => {
    const replay = recorded(level);
    const replayed = replayGame(replay, CONTENT);
    expect(replayed.ok).toBe(true);
    if (!replayed.ok) return;
    const { politicalCapital } = nationOf(replayed.value.game.state, 'FRA');
    expect(politicalCapital).toBeGreaterThanOrEqual(0);
    expect(replay.seats.map(({ level: named }) => named ?? 0)).toEqual([
      0,
      ...Array.from({ length: 7 }, () => level),
    ]);
  });

  it('should not come out of a record that names another level', () => {
    const replay = recorded(2);
    const seats = replay.seats.map((seat) =>
      seat.player === 'human' ? seat : { ...seat, level: 1 as const },
    );
    const replayed = replayGame({ ...replay, seats }, CONTENT);
    expect(replayed).toMatchObject({ ok: false, error: { code: 'wrongHash' } });
  });

  it('should be refused where one rival has a level of its own', () => {
    const replay = recorded(1);
    const seats = replay.seats.map((seat) =>
      seat.country === 'FRA' ? { ...seat, level: 3 as const } : seat,
    );
    const replayed = replayGame({ ...replay, seats }, CONTENT);
    expect(replayed).toMatchObject({ ok: false, error: { code: 'otherLevel' } });
  });

  it('should be refused where no rivals look ahead', () => {
    const replayed = replayGame(recorded(1), WORLD);
    expect(replayed).toMatchObject({ ok: false, error: { code: 'otherLevel' } });
  });
});

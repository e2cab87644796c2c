// Shows what is remembered of a game that has come to its end: each seat's own result, once, and the world that its address brings back.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentOf } from '../../src/app/content';
import { startGame } from '../../src/app/newGame';
import { pastGames, rememberEnded } from '../../src/app/pastGames';
import { worldOfPast, worldOfSession } from '../../src/app/sharedWorlds';
import { readAddress, addressOf } from '../../src/classroom/address';
import { scoreOf } from '../../src/engine/index';
import type { Session } from '../../src/session/index';
import { loadFromDisk } from './games';

const PAIR = 'power-crunch';
const LESSON = 'first-data-centre';

function begin(scenario: string, humans: readonly string[]): Session {
  const content = contentOf(scenario)!;
  const [variant] = [...content.scenario.variants]
    .sort((a, b) => a.turns - b.turns)
    .map(({ id }) => id) as [string];
  return startGame(content, { humans, variant, level: 0, sight: 'fog', seed: 11 });
}

/** To the end, with nothing but standing orders. */
function playOut(session: Session): Session {
  while (session.get().game.state.outcome === 'running') session.endTurn();
  return session;
}

beforeAll(async () => {
  await loadFromDisk(PAIR);
  await loadFromDisk(LESSON);
});

beforeEach(() => pastGames.clear());

describe('a game that has come to its end', () => {
  it('should be remembered by the result of each seat, and leave the same seat at the device', () => {
    const session = playOut(begin(PAIR, ['KOR', 'DEU']));
    const { active, game } = session.get();
    rememberEnded(session);
    expect(session.get().active).toBe(active);
    const results = pastGames.games.value;
    expect(results.map(({ seat }) => seat)).toEqual(['KOR', 'DEU']);
    for (const { seat, score, seats } of results) {
      expect(score).toBeCloseTo(scoreOf(game, seat).total, 1);
      expect(seats).toEqual(['KOR', 'DEU']);
    }
  });

  it('should be remembered once, with the world that its address brings back', () => {
    const session = playOut(begin(LESSON, ['KOR']));
    rememberEnded(session);
    rememberEnded(session);
    expect(pastGames.games.value).toHaveLength(1);
    const [past] = pastGames.games.value;
    expect(past).toMatchObject({ scenario: LESSON, seed: 11, sight: 'fog', level: 0, turns: 4 });
    const world = worldOfPast(past!);
    expect(world).toEqual(worldOfSession(session));
    expect(readAddress(addressOf(world))).toEqual({ ok: true, value: world });
  });
});

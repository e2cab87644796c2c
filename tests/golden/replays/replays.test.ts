// Holds the engine and the bots to the kept games, hash by hash.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replayGame } from '../../../src/engine/index';
import { makeReplay, parseReplay } from '../../../src/files/index';
import type { Replay } from '../../../src/types/replay';
import { CONTENT, fileName, KEPT_GAMES, playKept } from './games';

function textOf(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function read(name: string): Replay {
  const replay = parseReplay(textOf(name));
  if (!replay.ok) throw new Error(JSON.stringify(replay.error));
  return replay.value;
}

describe('the kept games', () => {
  it('should all be there, and no others', () => {
    const kept = readdirSync(new URL('.', import.meta.url)).filter((file) =>
      file.endsWith('.replay.json'),
    );
    expect(new Set(kept)).toEqual(new Set(KEPT_GAMES.map(fileName)));
  });

  it.each(KEPT_GAMES)('should come out hash by hash: $bot, seed $seed, $variant', (game) => {
    const replay = read(fileName(game));
    const replayed = replayGame(replay, CONTENT);
    expect(replayed.ok ? 'verified' : replayed.error).toBe('verified');
    const whole = game.variant === 'short' ? 9 : 21;
    const outcome = replayed.ok ? replayed.value.game.state.outcome : null;
    const ends = replay.hashes.length === whole ? ['finished', 'defeat'] : ['defeat'];
    expect(ends).toContain(outcome);
  });

  it.each(KEPT_GAMES)('should be what the bot still plays: $bot, seed $seed, $variant', (game) => {
    const name = fileName(game);
    expect(playKept(game)).toEqual(read(name));
    expect(makeReplay(read(name))).toBe(textOf(name));
  });
});

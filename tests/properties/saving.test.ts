// A game that is written down, read and taken up again goes on as if it had never stopped.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  createGame,
  createReplay,
  hashState,
  ordersOfBot,
  playTurn,
  replayGame,
  type PlayedTurn,
} from '../../src/engine/index';
import { makeReplay, makeSave, parseReplay, parseSave } from '../../src/files/index';
import type { Game } from '../../src/types/game';
import type { Replay } from '../../src/types/replay';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';

const CONTENT = korea();
const SEAT = 'KOR';
const GAMES = caseCount({ quick: 4, full: 40 });

function playOn(start: Game, bot: 'random' | 'chipBuilder'): PlayedTurn[] {
  const history: PlayedTurn[] = [];
  let game = start;
  while (game.state.outcome === 'running') {
    const played = playTurn(game, BOTS, [SEAT], ordersOfBot(game, BOTS, SEAT, bot));
    history.push(played);
    game = played.after;
  }
  return history;
}

/** The replay after a way through the text of a replay file and of a save file. */
function throughText(replay: Replay): Replay {
  const read = parseReplay(makeReplay(replay));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const saved = parseSave(makeSave({ format: 1, replay: read.value, pending: [] }));
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return saved.value.replay;
}

function takenUp(replay: Replay): Game {
  const replayed = replayGame(throughText(replay), CONTENT);
  if (!replayed.ok) throw new Error(replayed.error.code);
  return replayed.value.game;
}

describe('a game that was saved', () => {
  for (let seed = 1; seed <= GAMES; seed++) {
    const bot = seed % 2 === 0 ? 'random' : 'chipBuilder';
    it(`should go on with equal hashes from every turn: ${bot}, seed ${seed}`, () => {
      const { ruleset, scenario } = CONTENT;
      const start = createGame(ruleset, scenario, { seed, variant: 'short' });
      const history = playOn(start, bot);
      const hashes = history.map(({ hash }) => hash);
      for (let turn = 0; turn <= history.length; turn++) {
        const game = takenUp(createReplay(start, [SEAT], history.slice(0, turn)));
        const onwards = playOn(game, bot).map(({ hash }) => hash);
        expect([...hashes.slice(0, turn), ...onwards]).toEqual(hashes);
      }
    });
  }

  it('should keep every bit of its state through JSON', () => {
    const { ruleset, scenario } = CONTENT;
    const start = createGame(ruleset, scenario, { seed: 77, variant: 'full' });
    for (const { after, hash } of playOn(start, 'random')) {
      const copy = JSON.parse(JSON.stringify(after.state)) as Game['state'];
      expect(hashState(copy)).toBe(hash);
      expect(copy).toEqual(after.state);
    }
  });
});

// The engine and the bots as one piece that can be kept: it verifies the games of its own rules, and does nothing else.

import { RIVAL_BOT_LEVELS, RIVAL_BOTS } from '../bots/index';
import { markOfContent, replayGame, scoreOf } from '../engine/index';
import { judgeGame } from '../lab/index';
import { err, ok } from '../lib/result';
import type { Replay } from '../types/replay';
import type { EarlierPiece } from './contract';
import { isPlain, unsoundPlace } from './plainGame';

const RIVALS = { bots: RIVAL_BOTS, levels: RIVAL_BOT_LEVELS };

/** The replay itself; a save holds that of what was played so far. */
function replayIn(game: unknown): unknown {
  return isPlain(game) && Object.hasOwn(game, 'replay') ? game['replay'] : game;
}

export const verify: EarlierPiece['verify'] = (game, content) => {
  const plain = replayIn(game);
  const place = unsoundPlace(plain);
  if (place !== null) return err({ turn: -1, code: 'unsound', details: { place } });
  const replayed = replayGame(plain as Replay, { ...content, ...RIVALS });
  if (!replayed.ok) return replayed;
  const { game: last, humans, history } = replayed.value;
  const { rules, hashes } = plain as Replay;
  const { turn, length, outcome } = last.state;
  return ok({
    rules,
    scenario: content.scenario.id,
    turn,
    length,
    isOver: outcome !== 'running',
    seats: humans.map((country) => ({
      country,
      score: scoreOf(last, country),
      course: history.map(({ after }) => scoreOf(after, country)),
    })),
    hashes: [hashes[0]!, ...history.map(({ hash }) => hash)],
  });
};

export const judge: EarlierPiece['judge'] = (game, content) =>
  judgeGame(content, markOfContent(content), game);

// Takes up a saved game: the engine replays it, so that nothing the save reports is believed.

import { botsAt, checkOrders, levelOf, replayGame, type ReplayedGame } from '../engine/index';
import { assert } from '../lib/assert';
import { err, ok, type Result } from '../lib/result';
import type { Order } from '../types/order';
import type { ReplayFault, Save } from '../types/replay';
import { finishRound } from './playRound';
import { RunningSession } from './session';
import type { Session, SessionContent } from './types';

/** Why the orders of the turn under way may not stand, or null. */
function pendingFault({ game, humans }: ReplayedGame, pending: readonly Order[]) {
  const checked = checkOrders(game, humans[0]!, pending);
  if (checked.ok) return null;
  const { index, refusal } = checked.error;
  const place = { order: index, kind: String(pending[index]!.kind), reason: refusal.code };
  const details = { ...refusal.details, ...place };
  return err<ReplayFault>({ turn: game.state.turn, code: 'illegalOrder', details });
}

/** Gives the orders one after the other; one that needs a later one waits for it. */
function giveAgain(session: Session, orders: readonly Order[]): void {
  let waiting = orders;
  while (waiting.length > 0) {
    const refused = waiting.filter((order) => !session.issue(order).ok);
    assert(refused.length < waiting.length, 'orders that are legal together can be given in turn');
    waiting = refused;
  }
}

/**
 * The session as it was saved, over or under way, with this turn's orders given again one by one; a round that
 * the save breaks off is played to its end.
 */
export function resumeSession(content: SessionContent, save: Save): Result<Session, ReplayFault> {
  const replayed = replayGame(save.replay, content);
  if (!replayed.ok) return replayed;
  const { game, humans, history } = replayed.value;
  const human = humans[0]!;
  if (humans.length > 1)
    return err({ turn: -1, code: 'severalHumans', details: { humans: humans.join(', ') } });
  const illegal = pendingFault(replayed.value, save.pending);
  if (illegal !== null) return illegal;
  const { seed, variant } = save.replay;
  const level = levelOf(save.replay);
  const setup = { ...content, seed, variant, human, level };
  const rest = finishRound(game, botsAt(content, level), human);
  const session = new RunningSession(setup, rest.at(-1)?.after ?? game, [...history, ...rest]);
  giveAgain(session, save.pending);
  return ok(session);
}

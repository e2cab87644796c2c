// Takes up a saved game: replays it turn by turn and believes nothing that it cannot recompute.

import { checkOrders, createGame, hashState, scoreOf } from '../engine/index';
import { assert } from '../lib/assert';
import { canonicalJson } from '../lib/canonicalJson';
import { err, ok, type Result } from '../lib/result';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { Replay, Save } from '../types/replay';
import { RunningSession } from './session';
import { playTurn } from './turns';
import type { Session, SessionContent, SessionSetup, TurnRecord } from './types';

/** Why a save cannot be taken up, and the turn where that shows; −1 before the first. */
export interface ReplayFault {
  readonly turn: number;
  readonly code: string;
  readonly details: Readonly<Record<string, number | string>>;
}

function fault(
  turn: number,
  code: string,
  details: ReplayFault['details'] = {},
): { ok: false; error: ReplayFault } {
  return err({ turn, code, details });
}

function checkContent(content: SessionContent, replay: Replay): Result<CountryId, ReplayFault> {
  const { ruleset, scenario } = content;
  if (replay.rules !== ruleset.rules)
    return fault(-1, 'otherRules', { rules: replay.rules, own: ruleset.rules });
  if (replay.scenario.id !== scenario.id || replay.scenario.hash !== content.scenarioHash)
    return fault(-1, 'otherScenario', { scenario: replay.scenario.id });
  if (replay.rulesetHash !== content.rulesetHash) return fault(-1, 'otherRuleset');
  if (!scenario.variants.some(({ id }) => id === replay.variant))
    return fault(-1, 'unknownVariant', { variant: replay.variant });
  const humans = replay.seats.filter(({ player }) => player === 'human');
  const human = humans[0]?.country;
  if (human === undefined || humans.length !== 1) return fault(-1, 'otherSeats');
  return ok(human);
}

function playRecorded(
  setup: SessionSetup,
  replay: Replay,
  start: Game,
): Result<TurnRecord[], ReplayFault> {
  const history: TurnRecord[] = [];
  let game = start;
  for (let turn = 0; turn < replay.turns.length; turn++) {
    const orders = replay.turns[turn]!;
    if (game.state.outcome !== 'running') return fault(turn, 'turnAfterEnd');
    const checked = checkOrders(game, setup.human, orders);
    if (!checked.ok) return fault(turn, 'illegalOrder', { order: checked.error.index });
    const record = playTurn(game, setup.bots, setup.human, orders);
    if (record.hash !== replay.hashes[turn + 1]) return fault(turn, 'otherHash');
    history.push(record);
    game = record.after;
  }
  return ok(history);
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

/** The session as it was saved, with this turn's orders given again one by one. */
export function resumeSession(content: SessionContent, save: Save): Result<Session, ReplayFault> {
  const { replay, pending } = save;
  const human = checkContent(content, replay);
  if (!human.ok) return human;
  const { seed, variant } = replay;
  const setup = { ...content, seed, variant, human: human.value };
  const start = createGame(content.ruleset, content.scenario, { seed, variant });
  if (replay.hashes[0] !== hashState(start.state)) return fault(-1, 'otherHash');
  const played = playRecorded(setup, replay, start);
  if (!played.ok) return played;
  const game = played.value.at(-1)?.after ?? start;
  if (canonicalJson(replay.scores[setup.human]) !== canonicalJson(scoreOf(game, setup.human)))
    return fault(game.state.turn, 'otherScore');
  const checked = checkOrders(game, setup.human, pending);
  if (!checked.ok) return fault(game.state.turn, 'illegalOrder', { order: checked.error.index });
  const session = new RunningSession(setup, game, played.value);
  giveAgain(session, pending);
  return ok(session);
}

// Plays a record again from its inputs alone, and refuses it at the first thing that comes out otherwise.

import { err, ok, type Result } from '../lib/result';
import type { Game } from '../types/game';
import { INDICES, type CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { Replay, ReplayFault, ReplayScore } from '../types/replay';
import { hashState } from './made/hash';
import { checkOrders } from './orders/index';
import { playTurn, type PlayedTurn } from './record';
import { botsAt, checkHead, faultAt, levelOf, type ReplayContent } from './replayHead';
import { scoreOf } from './rules/score';
import { createGame } from './setup';

/** A game that came out just as its record says. */
export interface ReplayedGame {
  readonly start: Game;
  readonly game: Game;
  readonly humans: readonly CountryId[];
  readonly history: readonly PlayedTurn[];
}

const SCORE_PARTS = [...INDICES, 'total'] as const;

function checkSeatOrders(
  game: Game,
  seat: CountryId,
  orders: readonly Order[],
): ReplayFault | null {
  const own = orders.filter(({ country }) => country === seat);
  const checked = checkOrders(game, seat, own);
  if (checked.ok) return null;
  const { index, refusal } = checked.error;
  const order = own[index]!;
  const place = { order: orders.indexOf(order), kind: String(order.kind), reason: refusal.code };
  return faultAt(game.state.turn, 'illegalOrder', { ...refusal.details, ...place });
}

/** Why these orders of the human seats cannot be a turn of the game, or null. */
export function checkTurn(
  game: Game,
  humans: readonly CountryId[],
  orders: readonly Order[],
): ReplayFault | null {
  const { turn, outcome, length } = game.state;
  if (outcome !== 'running') return faultAt(turn, 'turnAfterEnd', { length });
  const stranger = orders.findIndex(({ country }) => !humans.includes(country));
  if (stranger >= 0) {
    const { country } = orders[stranger]!;
    return faultAt(turn, 'otherSeat', { order: stranger, country: String(country) });
  }
  for (const seat of humans) {
    const fault = checkSeatOrders(game, seat, orders);
    if (fault !== null) return fault;
  }
  return null;
}

function checkHash(turn: number, claimed: string, found: string): ReplayFault | null {
  return claimed === found ? null : faultAt(turn, 'wrongHash', { claimed, found });
}

function checkScore(game: Game, country: CountryId, claimed: ReplayScore): ReplayFault | null {
  const score = scoreOf(game, country);
  for (const part of SCORE_PARTS) {
    if (claimed[part] === score[part]) continue;
    const details = { country, part, claimed: claimed[part], found: score[part] };
    return faultAt(game.state.turn, 'wrongScore', details);
  }
  return null;
}

/** A game under way claims no score; a game that is over claims one for each human seat. */
function checkScores(game: Game, humans: readonly CountryId[], { scores }: Replay) {
  const { turn, outcome, length } = game.state;
  const claimed = Object.keys(scores);
  if (outcome === 'running')
    return claimed.length === 0 ? null : faultAt(turn, 'unfinished', { turns: turn, length });
  const stranger = claimed.find((country) => !humans.includes(country));
  if (stranger !== undefined) return faultAt(turn, 'scoreOfStranger', { country: stranger });
  for (const country of humans) {
    const score = scores[country];
    if (score === undefined) return faultAt(turn, 'scoreMissing', { country });
    const fault = checkScore(game, country, score);
    if (fault !== null) return fault;
  }
  return null;
}

function playTurns(
  replay: Replay,
  content: ReplayContent,
  start: Game,
  humans: readonly CountryId[],
): Result<PlayedTurn[], ReplayFault> {
  const history: PlayedTurn[] = [];
  const bots = botsAt(content, levelOf(replay));
  let game = start;
  for (const orders of replay.turns) {
    const illegal = checkTurn(game, humans, orders);
    if (illegal !== null) return err(illegal);
    const played = playTurn(game, bots, humans, orders);
    const fault = checkHash(played.turn, replay.hashes[history.length + 1]!, played.hash);
    if (fault !== null) return err(fault);
    history.push(played);
    game = played.after;
  }
  return ok(history);
}

/** The whole game of a record, computed anew turn by turn; nothing that the record reports is believed. A record whose every order is legal and whose every hash comes out is a game, whoever wrote it. */
export function replayGame(
  replay: Replay,
  content: ReplayContent,
): Result<ReplayedGame, ReplayFault> {
  const head = checkHead(replay, content);
  if (!head.ok) return head;
  const humans = head.value;
  const { seed, variant, assumptions = {} } = replay;
  const start = createGame(content.ruleset, content.scenario, { seed, variant, assumptions });
  const startFault = checkHash(-1, replay.hashes[0]!, hashState(start.state));
  if (startFault !== null) return err(startFault);
  const played = playTurns(replay, content, start, humans);
  if (!played.ok) return played;
  const game = played.value.at(-1)?.after ?? start;
  const scoreFault = checkScores(game, humans, replay);
  return scoreFault === null ? ok({ start, game, humans, history: played.value }) : err(scoreFault);
}

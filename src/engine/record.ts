// Plays turns so that they can be written down, and writes a game down as a replay.

import type { BotTable } from '../types/bot';
import type { GameEvent } from '../types/event';
import type { Game } from '../types/game';
import type { CountryId, RivalLevel } from '../types/names';
import type { Order } from '../types/order';
import type { Replay, ReplayScore, ReplaySeat } from '../types/replay';
import { hashRuleset, hashScenario } from './fingerprints';
import { hashState } from './made/hash';
import { nationsOf } from './rules/nations';
import { scoreOf } from './rules/score';
import { botOrders } from './seats';
import { resolveTurn } from './turn';

/** A turn that was played. */
export interface PlayedTurn {
  /** From 0. */
  readonly turn: number;
  readonly before: Game;
  /** The orders of all seats. */
  readonly orders: readonly Order[];
  readonly humanOrders: readonly Order[];
  readonly events: readonly GameEvent[];
  readonly after: Game;
  /** Of the state after the turn. */
  readonly hash: string;
}

/** Plays one turn from the checked orders of the human seats; bots play all other nations. */
export function playTurn(
  game: Game,
  bots: BotTable,
  humans: readonly CountryId[],
  humanOrders: readonly Order[],
): PlayedTurn {
  const orders = [...humanOrders, ...botOrders(game, bots, humans)];
  const { game: after, events } = resolveTurn(game, orders);
  const hash = hashState(after.state);
  return { turn: game.state.turn, before: game, orders, humanOrders, events, after, hash };
}

/** Level 0 is not written down, so that records read as they did before there were levels. */
function seatsOf(game: Game, humans: readonly CountryId[], level: RivalLevel): ReplaySeat[] {
  const seats: ReplaySeat[] = [];
  for (const country of game.scenario.countries) {
    if (country.role !== 'nation') continue;
    const seat = { country: country.id };
    if (humans.includes(country.id)) seats.push({ ...seat, player: 'human' });
    else if (level === 0) seats.push({ ...seat, player: country.style });
    else seats.push({ ...seat, player: country.style, level });
  }
  return seats;
}

/** A score is claimed only once the game is over. */
function scoresOf(game: Game, humans: readonly CountryId[]): Record<CountryId, ReplayScore> {
  const scores: Record<CountryId, ReplayScore> = {};
  if (game.state.outcome === 'running') return scores;
  for (const { id } of nationsOf(game.state))
    if (humans.includes(id)) scores[id] = scoreOf(game, id);
  return scores;
}

/** The beginning of every record of a game, which does not depend on what has been played since. */
export type ReplayHead = Omit<Replay, 'turns' | 'hashes' | 'scores'>;

/** The head of a game's records, from its start, against rivals of a level. */
export function createReplayHead(
  start: Game,
  humans: readonly CountryId[],
  level: RivalLevel,
): ReplayHead {
  const { ruleset, scenario, state } = start;
  return {
    format: 1,
    rules: ruleset.rules,
    scenario: { id: scenario.id, hash: hashScenario(scenario) },
    rulesetHash: hashRuleset(ruleset),
    seed: state.seed,
    variant: state.variant,
    ...(ruleset.assumed === undefined ? {} : { assumptions: ruleset.assumed.numbers }),
    seats: seatsOf(start, humans, level),
  };
}

/** The record of a game from its head, its start and the turns played since. */
export function recordTurns(head: ReplayHead, start: Game, history: readonly PlayedTurn[]): Replay {
  const humans = head.seats.filter(({ player }) => player === 'human');
  const scored = humans.map(({ country }) => country);
  return {
    ...head,
    turns: history.map(({ humanOrders }) => humanOrders),
    hashes: [hashState(start.state), ...history.map(({ hash }) => hash)],
    scores: scoresOf(history.at(-1)?.after ?? start, scored),
  };
}

/** The record of a game from its start and the turns played since, against rivals of a level. */
export function createReplay(
  start: Game,
  humans: readonly CountryId[],
  history: readonly PlayedTurn[],
  level: RivalLevel = 0,
): Replay {
  return recordTurns(createReplayHead(start, humans, level), start, history);
}

// Plays the games of a match, one seed after the other.

import { createGame, resolveTurn } from '../engine/index';
import type { GameEvent } from '../types/event';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import { auditState } from './audit';
import type { Audit, GameRecord, LabContent, MatchJob, MatchResult, Steps } from './job';
import { seatsOf, type Seat } from './players';
import { type LotCounts, withLots } from './lotCount';
import { fiscalStancesIn, Recorder } from './recorder';

function isAudited(audit: Audit, { state }: Game): boolean {
  return audit === 'everyTurn' || (audit === 'atEnd' && state.outcome !== 'running');
}

/** Plays one game to its end; `onTurn` sees the game after every turn, the orders that led there, and what happened. */
export function playOut(
  { ruleset, scenario }: LabContent,
  variant: string,
  seats: readonly Seat[],
  seed: number,
  onTurn?: (game: Game, orders: readonly Order[], events: readonly GameEvent[]) => void,
): Game {
  let game = createGame(ruleset, scenario, { seed, variant });
  while (game.state.outcome === 'running') {
    const orders: Order[] = [];
    for (const seat of seats) for (const order of seat.ordersIn(game)) orders.push(order);
    const turn = resolveTurn(game, orders);
    ({ game } = turn);
    onTurn?.(game, orders, turn.events);
  }
  return game;
}

function recordGame(
  content: LabContent,
  { variant, watch, marks, audit }: MatchJob,
  seats: readonly Seat[],
  seed: number,
): GameRecord {
  const recorders = watch.map((country) => new Recorder(country, marks));
  const findings: string[] = [];
  let lots: LotCounts = {};
  for (const seat of seats) seat.turnsTried = 0;
  const game = playOut(content, variant, seats, seed, (after, orders, events) => {
    const ordered = fiscalStancesIn(orders);
    for (const recorder of recorders) recorder.take(after, orders, ordered, events);
    lots = withLots(lots, events);
    if (isAudited(audit, after)) findings.push(...auditState(after.state));
  });
  const { turn, outcome } = game.state;
  const triedBy = (id: CountryId) => seats.find(({ country }) => country === id)?.turnsTried ?? 0;
  const countries = Object.fromEntries(
    recorders.map((one) => [one.country, one.recordOf(game, triedBy(one.country))]),
  );
  return { seed, turns: turn, outcome, countries, lots, findings };
}

/** Plays a match; its result holds the games played so far when it is told to stop. */
export function* playMatch(content: LabContent, job: MatchJob): Steps<MatchResult> {
  const seats = seatsOf(content.scenario, job.players);
  const games: GameRecord[] = [];
  for (const seed of job.seeds) {
    games.push(recordGame(content, job, seats, seed));
    if (yield 1) break;
  }
  return { kind: 'match', games };
}

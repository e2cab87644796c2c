// Plays the games of a match, one seed after the other.

import { createGame, resolveTurn } from '../engine/index';
import { defined } from '../lib/assert';
import type { Game } from '../types/game';
import type { Order } from '../types/order';
import type { Scenario } from '../types/scenario';
import { auditState } from './audit';
import type { Audit, GameRecord, LabContent, MatchJob, MatchResult, Steps } from './job';
import { Seat } from './players';
import { Recorder } from './recorder';

/** Every nation with its player, in scenario order. */
function seatsOf({ countries }: Scenario, { players }: MatchJob): Seat[] {
  const seats: Seat[] = [];
  for (const country of countries) {
    if (country.role !== 'nation') continue;
    seats.push(new Seat(country.id, players[country.id] ?? { bot: country.style }));
  }
  for (const named of Object.keys(players))
    defined(
      seats.find(({ country }) => country === named),
      `the nation ${named} of a match`,
    );
  return seats;
}

function isAudited(audit: Audit, { state }: Game): boolean {
  return audit === 'everyTurn' || (audit === 'atEnd' && state.outcome !== 'running');
}

function playGame(
  { ruleset, scenario }: LabContent,
  { variant, watch, marks, audit }: MatchJob,
  seats: readonly Seat[],
  seed: number,
): GameRecord {
  const recorders = watch.map((country) => new Recorder(country, marks));
  const findings: string[] = [];
  let game = createGame(ruleset, scenario, { seed, variant });
  while (game.state.outcome === 'running') {
    const orders: Order[] = [];
    for (const seat of seats) for (const order of seat.ordersIn(game)) orders.push(order);
    ({ game } = resolveTurn(game, orders));
    for (const recorder of recorders) recorder.take(game, orders);
    if (isAudited(audit, game)) findings.push(...auditState(game.state));
  }
  const { turn, outcome } = game.state;
  const countries = Object.fromEntries(recorders.map((one) => [one.country, one.recordOf(game)]));
  return { seed, turns: turn, outcome, countries, findings };
}

/** Plays a match; its result holds the games played so far when it is told to stop. */
export function* playMatch(content: LabContent, job: MatchJob): Steps<MatchResult> {
  const seats = seatsOf(content.scenario, job);
  const games: GameRecord[] = [];
  for (const seed of job.seeds) {
    games.push(playGame(content, job, seats, seed));
    if (yield 1) break;
  }
  return { kind: 'match', games };
}

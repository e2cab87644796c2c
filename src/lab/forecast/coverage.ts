// Measures how often the forecasts of whole games hold what comes, with bots for players.

import { BOT_LEVELS, BOTS } from '../../bots/index';
import { createGame, ordersOfBot, startsRound, viewFor } from '../../engine/index';
import { defined } from '../../lib/assert';
import { byMeasure, isOpen, isWithin, measuresOf } from '../../selectors/index';
import {
  FORECAST_MEASURES,
  type Band,
  type ByMeasure,
  type Forecast,
  type SeatTurn,
} from '../../types/forecast';
import type { Game } from '../../types/game';
import type { Order } from '../../types/order';
import type { CoverageCount, CoverageJob, CoverageResult, LabContent, Steps } from '../job';
import { letStand, playNext } from '../playOut';
import { SeatCourse } from './seatCourse';

type Counts = ByMeasure<{ -readonly [K in keyof CoverageCount]: CoverageCount[K] }>;

function noCounts(): Counts {
  return byMeasure(() => ({ open: 0, within: 0, below: 0, closed: 0, came: 0, width: 0 }));
}

/** Only a band with a width is a range: numbers that are certain are counted by themselves. */
function count(counts: Counts, bands: ByMeasure<Band>, game: Game, seat: string): void {
  const came = measuresOf(game, seat);
  for (const measure of FORECAST_MEASURES) {
    const { low, high } = bands[measure];
    const held = isWithin(bands[measure], came[measure]);
    const each = counts[measure];
    if (isOpen(bands[measure])) {
      each.open++;
      each.width += high - low;
      if (held) each.within++;
      else if (came[measure] < low) each.below++;
    } else {
      each.closed++;
      if (held) each.came++;
    }
  }
}

function forecastIn(course: SeatCourse, orders: readonly Order[]): Forecast {
  const work = course.answer({ kind: 'bands', lists: [orders] });
  let step = work.next();
  while (step.done !== true) step = work.next();
  return defined((step.value as readonly Forecast[])[0], 'the forecast of one list');
}

/** One game, in which every so many turns are foretold. */
function playGame(
  { ruleset, scenario }: LabContent,
  job: CoverageJob,
  seed: number,
  next: Counts,
  later: Counts,
): void {
  const { variant, seat, bot, level, everyTurns } = job;
  const rivals = BOT_LEVELS[level];
  let game = createGame(ruleset, scenario, { seed, variant });
  let lived: SeatTurn[] = [];
  let course: SeatCourse | null = null;
  while (game.state.outcome === 'running') {
    const view = viewFor(game, seat);
    const orders = ordersOfBot(game, BOTS, seat, bot);
    const isAsked = startsRound(game.state) && game.state.turn % everyTurns === seed % everyTurns;
    if (isAsked) {
      if (course === null) course = new SeatCourse(lived, view);
      else course.goOn(lived, view);
      lived = [];
      const { measures, nextTurn, laterTurn } = forecastIn(course, orders);
      const first = playNext(game, seat, orders, rivals);
      const round = letStand(first, seat, nextTurn, rivals);
      count(
        next,
        byMeasure((one) => measures[one].next),
        round,
        seat,
      );
      const end = letStand(round, seat, laterTurn, rivals);
      count(
        later,
        byMeasure((one) => measures[one].later),
        end,
        seat,
      );
    }
    lived.push({ view, orders });
    game = playNext(game, seat, orders, rivals);
  }
}

export function* playCoverage(content: LabContent, job: CoverageJob): Steps<CoverageResult> {
  const next = noCounts();
  const later = noCounts();
  let games = 0;
  for (const seed of job.seeds) {
    playGame(content, job, seed, next, later);
    games++;
    if (yield 1) break;
  }
  return { kind: 'coverage', games, next, later };
}

function joined(all: readonly ByMeasure<CoverageCount>[]): ByMeasure<CoverageCount> {
  const sum = noCounts();
  for (const counts of all)
    for (const measure of FORECAST_MEASURES)
      for (const name of Object.keys(sum[measure]) as (keyof CoverageCount)[])
        sum[measure][name] += counts[measure][name];
  return sum;
}

/** The counts of several pieces, or of several jobs, together. */
export function joinCoverage(results: readonly CoverageResult[]): CoverageResult {
  return {
    kind: 'coverage',
    games: results.reduce((sum, { games }) => sum + games, 0),
    next: joined(results.map(({ next }) => next)),
    later: joined(results.map(({ later }) => later)),
  };
}

/** All measures as one, and the share of ranges that held: NaN where there was none. */
export function coverageOf(counts: ByMeasure<CoverageCount>): CoverageCount & { share: number } {
  const total = { open: 0, within: 0, below: 0, closed: 0, came: 0, width: 0 };
  for (const measure of FORECAST_MEASURES)
    for (const name of Object.keys(total) as (keyof CoverageCount)[])
      total[name] += counts[measure][name];
  return { ...total, share: total.within / total.open };
}

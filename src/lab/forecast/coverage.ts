// Measures how often the forecasts of whole games come true, with bots as players.

import { BOT_LEVELS, BOTS } from '../../bots/index';
import { createGame, ordersOfBot, startsRound, viewFor } from '../../engine/index';
import { defined } from '../../lib/assert';
import { byMeasure, isOpen, isWithin, measuresOf } from '../../selectors/index';
import type { Band, ByMeasure, Forecast } from '../../types/forecast';
import type { Game } from '../../types/game';
import type { Order } from '../../types/order';
import type { CoverageCount, CoverageJob, CoverageResult, LabContent, Steps } from '../job';
import { letStand, playNext } from '../playOut';
import { addedCount, NO_COUNT } from './coveragePlan';
import { SeatCourse } from './seatCourse';

type Counts = ByMeasure<CoverageCount>;

function noCounts(): Counts {
  return byMeasure(() => NO_COUNT);
}

/** Only a band with a width is a range; numbers that are certain are counted apart. */
function countOf(band: Band, came: number): CoverageCount {
  const held = isWithin(band, came) ? 1 : 0;
  if (!isOpen(band)) return { ...NO_COUNT, closed: 1, came: held };
  const below = held === 0 && came < band.low ? 1 : 0;
  return { ...NO_COUNT, open: 1, within: held, below, width: band.high - band.low };
}

function added(one: Counts, other: Counts): Counts {
  return byMeasure((measure) => addedCount(one[measure], other[measure]));
}

function countsOf(bands: ByMeasure<Band>, game: Game, seat: string): Counts {
  const came = measuresOf(game, seat);
  return byMeasure((measure) => countOf(bands[measure], came[measure]));
}

function forecastIn(course: SeatCourse, orders: readonly Order[]): Forecast {
  const work = course.answer({ kind: 'bands', lists: [orders] });
  let step = work.next();
  while (step.done !== true) step = work.next();
  return defined((step.value as readonly Forecast[])[0], 'the forecast of one list');
}

/** What was forecast in one turn, beside what came. */
interface Checked {
  readonly next: Counts;
  readonly later: Counts;
}

/** The real game is played on as the forecast assumes: the seat lets its orders stand. */
function check(
  forecast: Forecast,
  game: Game,
  orders: readonly Order[],
  job: CoverageJob,
): Checked {
  const { measures, nextTurn, laterTurn } = forecast;
  const { seat } = job;
  const rivals = BOT_LEVELS[job.level];
  const first = playNext(game, seat, orders, rivals);
  const round = letStand(first, seat, nextTurn, rivals);
  const end = letStand(round, seat, laterTurn, rivals);
  return {
    next: countsOf(
      byMeasure((one) => measures[one].next),
      round,
      seat,
    ),
    later: countsOf(
      byMeasure((one) => measures[one].later),
      end,
      seat,
    ),
  };
}

/** One game, in which every so many turns a forecast is made. */
function* playGame({ ruleset, scenario }: LabContent, job: CoverageJob, seed: number) {
  const { variant, seat, bot, level, everyTurns } = job;
  let game = createGame(ruleset, scenario, { seed, variant });
  const course = new SeatCourse([], viewFor(game, seat));
  while (game.state.outcome === 'running') {
    const view = viewFor(game, seat);
    const orders = ordersOfBot(game, BOTS, seat, bot);
    const { turn } = game.state;
    if (startsRound(game.state) && turn % everyTurns === seed % everyTurns)
      yield check(forecastIn(course, orders), game, orders, job);
    game = playNext(game, seat, orders, BOT_LEVELS[level]);
    course.goOn([{ view, orders }], viewFor(game, seat));
  }
}

export function* playCoverage(content: LabContent, job: CoverageJob): Steps<CoverageResult> {
  let next = noCounts();
  let later = noCounts();
  let games = 0;
  for (const seed of job.seeds) {
    for (const checked of playGame(content, job, seed)) {
      next = added(next, checked.next);
      later = added(later, checked.later);
    }
    games++;
    if (yield 1) break;
  }
  return { kind: 'coverage', games, next, later };
}

/** The counts of several tasks, or of several jobs, together. */
export function joinCoverage(results: readonly CoverageResult[]): CoverageResult {
  return {
    kind: 'coverage',
    games: results.reduce((sum, { games }) => sum + games, 0),
    next: results.map(({ next }) => next).reduce(added, noCounts()),
    later: results.map(({ later }) => later).reduce(added, noCounts()),
  };
}

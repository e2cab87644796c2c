// One seat's game so far with the sampled futures of its present turn, which are worked out when they are first needed.

import { canonicalJson } from '../../lib/canonicalJson';
import { startsRound } from '../../engine/index';
import type {
  FinalScores,
  Forecast,
  ForecastAnswer,
  ForecastQuestion,
  NamedOrders,
  SeatTurn,
} from '../../types/forecast';
import type { PlayerView } from '../../types/game';
import type { Order } from '../../types/order';
import { forecastOf, GAIN_FUTURES, scoresIn, type Work } from './forecast';
import { firstFuture, type Future, FUTURES, nextFuture } from './futures';

/** A sampled future, as far as it has been played. */
interface Line {
  turn: number;
  future: Future;
}

/** The first copy of rules and scenario, because every view comes with a copy of its own. */
function sharing(view: PlayerView, known: PlayerView | undefined): PlayerView {
  if (known === undefined) return view;
  const { ruleset, scenario } = known;
  const isSame = scenario.history?.length === view.scenario.history?.length;
  return { ...view, ruleset, scenario: isSame ? scenario : view.scenario };
}

/** The key of a list of orders, whatever their sequence: there is only one order of each kind. */
function keyOf(orders: readonly Order[]): string {
  return canonicalJson(Object.fromEntries(orders.map((order) => [order.kind, order])));
}

export class SeatCourse {
  private readonly turns: SeatTurn[] = [];
  private view: PlayerView;
  private readonly lines: Line[] = [];
  /** By turn: the forecasts that were made when the orders of that turn had been given. */
  private readonly told: (Forecast | null)[] = [];
  /** Forecasts of the present turn, by the orders. */
  private readonly made = new Map<string, Forecast>();
  /** Final scores of the present turn's futures, by the orders. */
  private readonly scored = new Map<string, readonly number[]>();

  constructor(turns: readonly SeatTurn[], view: PlayerView) {
    this.view = turns[0]?.view ?? view;
    this.goOn(turns, view);
  }

  /** Adds the turns that have been played since, and takes the present view. */
  goOn(turns: readonly SeatTurn[], view: PlayerView): void {
    for (const turn of turns) {
      this.told.push(this.made.get(keyOf(turn.orders)) ?? null);
      this.turns.push({ ...turn, view: sharing(turn.view, this.view) });
      this.made.clear();
    }
    this.view = sharing(view, this.view);
    this.made.clear();
    this.scored.clear();
  }

  answer(question: ForecastQuestion): Work<ForecastAnswer> {
    switch (question.kind) {
      case 'bands':
        return this.bands(question.lists);
      case 'gains':
        return this.gains(question.orders, question.lists);
      case 'past':
        return this.past();
    }
  }

  private viewAt(turn: number): PlayerView {
    return this.turns[turn]?.view ?? this.view;
  }

  /** Plays one more turn of a future; the first call begins it. */
  private advance(lines: Line[], place: number, until: number): boolean {
    const line = lines[place];
    if (line === undefined) {
      lines.push({ turn: 0, future: firstFuture(this.viewAt(0), place) });
      return true;
    }
    if (line.turn >= until) return false;
    const played = this.turns[line.turn]!;
    line.future = nextFuture(line.future, played, this.viewAt(line.turn + 1), place);
    line.turn++;
    return true;
  }

  private *futures(lines: Line[], until: number, count = FUTURES): Work<Future[]> {
    for (let place = 0; place < count; place++) while (this.advance(lines, place, until)) yield;
    return lines.slice(0, count).map(({ future }) => future);
  }

  private *bands(lists: readonly (readonly Order[])[]): Work<Forecast[]> {
    const forecasts: Forecast[] = [];
    for (const orders of lists) forecasts.push(yield* this.band(orders));
    return forecasts;
  }

  private *band(orders: readonly Order[]): Work<Forecast> {
    const key = keyOf(orders);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const futures = yield* this.futures(this.lines, this.turns.length);
    const forecast = yield* forecastOf(futures, this.view.seat, orders);
    this.made.set(key, forecast);
    return forecast;
  }

  private *gains(orders: readonly Order[], lists: NamedOrders): Work<FinalScores> {
    const own = yield* this.scores(orders);
    const scored: Record<string, readonly number[]> = {};
    for (const [name, list] of Object.entries(lists)) scored[name] = yield* this.scores(list);
    return { own, lists: scored };
  }

  private *scores(orders: readonly Order[]): Work<readonly number[]> {
    const key = keyOf(orders);
    const known = this.scored.get(key);
    if (known !== undefined) return known;
    const futures = yield* this.futures(this.lines, this.turns.length, GAIN_FUTURES);
    const scores = yield* scoresIn(futures, this.view.seat, orders);
    this.scored.set(key, scores);
    return scores;
  }

  /** Plays all turns along again where a forecast was not made at its time. */
  private *past(): Work<(Forecast | null)[]> {
    const lines: Line[] = [];
    for (const [turn, { view, orders }] of this.turns.entries()) {
      if (this.told[turn] !== null || !startsRound(view)) continue;
      const futures = yield* this.futures(lines, turn);
      this.told[turn] = yield* forecastOf(futures, view.seat, orders);
    }
    return [...this.told];
  }
}

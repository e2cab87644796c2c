// Forecasts: from the seat's own view, the same however they are asked for, the newest question first.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, ordersOfBot, resolveTurn, viewFor } from '../../src/engine/index';
import {
  bandOf,
  createForecaster,
  type FromForecaster,
  SeatCourse,
  type ToForecaster,
} from '../../src/lab/index';
import { measuresOf } from '../../src/selectors/index';
import { scoreGains } from '../../src/why/index';
import {
  FORECAST_MEASURES,
  type Forecast,
  type ForecastAnswer,
  type ForecastQuestion,
  type SeatTurn,
} from '../../src/types/forecast';
import type { Game } from '../../src/types/game';
import type { Order } from '../../src/types/order';
import { secretsOf } from '../bots/secrets';
import { koreaGame, calmGame, SEAT } from '../selectors/seatStates';
import { korea } from '../support/korea';

const TURNS = 3;

interface Played {
  readonly turns: readonly SeatTurn[];
  readonly game: Game;
}

/** Balanced plays Korea for some turns, rivals follow their styles. */
function play(start: Game, turns = TURNS): Played {
  const lived: SeatTurn[] = [];
  let game = start;
  while (lived.length < turns) {
    const orders = ordersOfBot(game, BOTS, SEAT, 'balanced');
    lived.push({ view: viewFor(game, SEAT), orders });
    game = resolveTurn(game, [...botOrders(game, BOTS, [SEAT]), ...orders]).game;
  }
  return { turns: lived, game };
}

function ask<Q extends ForecastQuestion>(course: SeatCourse, question: Q): ForecastAnswer<Q> {
  const work = course.answer(question);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value as ForecastAnswer<Q>;
}

function forecast(course: SeatCourse, orders: readonly Order[]): Forecast {
  return ask(course, { kind: 'bands', lists: [orders] })[0]!;
}

const { turns, game } = play(koreaGame());
const orders = ordersOfBot(game, BOTS, SEAT, 'balanced');

describe('bands', () => {
  it('should hold eight of ten further values of the same kind', () => {
    const values = Array.from({ length: 20 }, (_, i) => (i * 7) % 20);
    const held = values.filter((value, place) => {
      const { low, high } = bandOf(values.filter((_, other) => other !== place));
      return value >= low && value <= high;
    });
    expect(held).toHaveLength(16);
  });
});

describe('forecasts', () => {
  it('should be the same told turn by turn, at once, and after the game was taken up again', () => {
    const course = new SeatCourse([], turns[0]!.view);
    const told: Forecast[] = [];
    for (const [place, turn] of turns.entries()) {
      told.push(forecast(course, turn.orders));
      course.goOn([turn], turns[place + 1]?.view ?? viewFor(game, SEAT));
    }
    const again = new SeatCourse(turns, viewFor(game, SEAT));
    expect(forecast(again, orders)).toEqual(forecast(course, orders));
    expect(ask(course, { kind: 'past' })).toEqual(told);
    expect(ask(again, { kind: 'past' })).toEqual(told);
  });

  it('should not depend on what is hidden from the seat', () => {
    const before = forecast(new SeatCourse(turns, viewFor(game, SEAT)), orders);
    const hidden = secretsOf(game, SEAT).at(-1)!.game;
    expect(forecast(new SeatCourse(turns, viewFor(hidden, SEAT)), orders)).toEqual(before);
  });

  it('should find what rivals hide from what was seen of them, so that a turn without chance comes as foretold', () => {
    const calm = play(calmGame());
    const own = ordersOfBot(calm.game, BOTS, SEAT, 'balanced');
    const { measures, nextTurn, laterTurn } = forecast(
      new SeatCourse(calm.turns, viewFor(calm.game, SEAT)),
      own,
    );
    const others = botOrders(calm.game, BOTS, [SEAT]);
    const after = resolveTurn(calm.game, [...others, ...own]).game;
    const came = measuresOf(after, SEAT);
    expect([nextTurn, laterTurn]).toEqual([TURNS + 1, TURNS + 4]);
    for (const measure of FORECAST_MEASURES) {
      const { next, later } = measures[measure];
      expect(next.low).toBeLessThanOrEqual(next.high);
      expect((next.low + next.high) / 2).toBeCloseTo(came[measure], 1);
      expect(later.high - later.low).toBeGreaterThan(0.1);
    }
  });

  it('should look no further than the end of the game', () => {
    const { ruleset, scenario } = korea();
    const short = createGame(ruleset, scenario, { seed: 7, variant: 'short' });
    const late = play(short, short.state.length - 1);
    const last = forecast(new SeatCourse(late.turns, viewFor(late.game, SEAT)), []);
    expect(last.nextTurn).toBe(short.state.length);
    for (const { next, later } of Object.values(last.measures)) expect(later).toEqual(next);
  });

  it('should gain nothing by the same orders, and lose by spending nothing', () => {
    const course = new SeatCourse(turns, viewFor(game, SEAT));
    const percents = { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 };
    const nothing: Order[] = [{ kind: 'allocateBudget', country: SEAT, percents }];
    const lists = { same: [...orders].reverse(), less: nothing };
    const gains = scoreGains(ask(course, { kind: 'gains', orders, lists }), null);
    expect(gains['same']!.value).toBe(0);
    expect(gains['less']!.value).toBeLessThan(0);
  });
});

describe('the worker’s side', () => {
  const view = viewFor(koreaGame(), SEAT);
  const see: ToForecaster = { kind: 'see', isStart: true, turns: [], view };
  const bands = (id: number, asker: 'orders' | 'choice'): ToForecaster => ({
    kind: 'ask',
    id,
    asker,
    seat: SEAT,
    question: { kind: 'bands', lists: [[]] },
  });

  async function answersTo(messages: readonly ToForecaster[]): Promise<FromForecaster[]> {
    const heard: FromForecaster[] = [];
    let rest = (): void => undefined;
    const quiet = new Promise<void>((resolve) => {
      rest = resolve;
    });
    let pauses = 0;
    const pause = () => {
      pauses++;
      return Promise.resolve();
    };
    const receive = createForecaster((message) => {
      heard.push(message);
      rest();
    }, pause);
    for (const message of messages) receive(message);
    await quiet;
    for (let before = -1; before < pauses; ) {
      before = pauses;
      await new Promise((resolve) => setImmediate(resolve));
    }
    return heard;
  }

  it('should answer the newest question of an asker alone, and choices before orders', async () => {
    const heard = await answersTo([
      see,
      bands(1, 'orders'),
      bands(2, 'orders'),
      bands(3, 'choice'),
    ]);
    expect(heard.map((message) => message.kind === 'answer' && message.id)).toEqual([3, 2]);
  });

  it('should say what went wrong', async () => {
    const heard = await answersTo([bands(1, 'orders')]);
    expect(heard).toEqual([{ kind: 'failed', reason: expect.stringContaining('never seen') }]);
  });
});

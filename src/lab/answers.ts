// Plays every answer to every event and every demand on the real future and notes what each comes to.

import { checkOrder, createGame, eventCard, nationOf, resolveTurn, scoreOf } from '../engine/index';
import { rngFor } from '../lib/rng';
import type { Game } from '../types/game';
import { DEMAND_ANSWERS, type CountryId, type DemandAnswer } from '../types/names';
import type { Order } from '../types/order';
import type { AnsweredGame, AnswersJob, AnswersResult, AnswerUse, LabContent, Steps } from './job';
import { seatsOf, type Seat } from './players';

/** The stream from which the answers of the main line are drawn, one for each watched nation. */
const STREAM_COURSE = 5000;

/** Something that waits for an answer: an event, or a superpower's demand. */
interface Asked {
  readonly id: string;
  readonly answers: readonly string[];
  readonly orderOf: (answer: string) => Order;
}

/** What was asked, and what each answer comes to. */
interface Played {
  readonly asked: Asked;
  readonly use: AnswerUse;
}

function askedByEvent(game: Game, country: CountryId): Asked | null {
  const event = nationOf(game.state, country).announcedEvent;
  const card = event === null ? null : eventCard(game, event);
  if (card?.scope !== 'country') return null;
  return {
    id: card.id,
    answers: card.options.map(({ id }) => id),
    orderOf: (option) => ({ kind: 'answerEvent', country, event: card.id, option }),
  };
}

/** Putting a demand off only moves its answer, and is left out. */
export const FINAL_ANSWERS = DEMAND_ANSWERS.filter((answer) => answer !== 'stall');

function askedByPower(game: Game, country: CountryId): Asked | null {
  const { demand } = nationOf(game.state, country);
  if (demand === null) return null;
  return {
    id: demand.id,
    answers: FINAL_ANSWERS,
    orderOf: (answer) => ({
      kind: 'answerDemand',
      country,
      demand: demand.id,
      answer: answer as DemandAnswer,
    }),
  };
}

/** What is asked, with the answers that may be given now. */
function askedOf(game: Game, country: CountryId): Asked[] {
  const both = [askedByEvent(game, country), askedByPower(game, country)];
  return both.flatMap((asked) => {
    if (asked === null) return [];
    const open = asked.answers.filter((answer) => checkOrder(game, asked.orderOf(answer)).ok);
    return open.length === 0 ? [] : { ...asked, answers: open };
  });
}

function ordersIn(game: Game, seats: readonly Seat[]): Order[] {
  const orders: Order[] = [];
  for (const seat of seats) for (const order of seat.ordersIn(game)) orders.push(order);
  return orders;
}

/** The final score of a country when everybody plays on as before. */
function playedOut(start: Game, seats: readonly Seat[], country: CountryId): number {
  let game = start;
  while (game.state.outcome === 'running') ({ game } = resolveTurn(game, ordersIn(game, seats)));
  return scoreOf(game, country).total;
}

/** The orders with another answer. */
function answering(orders: readonly Order[], answer: Order): Order[] {
  const others = orders.filter(
    ({ kind, country }) => kind !== answer.kind || country !== answer.country,
  );
  return [...others, answer];
}

function playAll(
  game: Game,
  orders: readonly Order[],
  seats: readonly Seat[],
  country: CountryId,
): Played[] {
  const { turn } = game.state;
  return askedOf(game, country).map((asked) => {
    const scores = asked.answers.map((answer) => {
      const { game: answered } = resolveTurn(game, answering(orders, asked.orderOf(answer)));
      return [answer, playedOut(answered, seats, country)] as const;
    });
    return { asked, use: { country, turn, event: asked.id, scores: Object.fromEntries(scores) } };
  });
}

function answeredGame(
  { ruleset, scenario }: LabContent,
  { variant, watch }: AnswersJob,
  seats: readonly Seat[],
  seed: number,
): AnsweredGame {
  const uses: AnswerUse[] = [];
  const worldEvents: string[] = [];
  let game = createGame(ruleset, scenario, { seed, variant });
  while (game.state.outcome === 'running') {
    const given = ordersIn(game, seats);
    let orders: Order[] = given;
    worldEvents.push(...game.state.world.announcedEvents);
    watch.forEach((country, i) => {
      const draws = rngFor(seed, game.state.turn, STREAM_COURSE + i);
      for (const { asked, use } of playAll(game, given, seats, country)) {
        uses.push(use);
        const { answers, orderOf } = asked;
        orders = answering(orders, orderOf(answers[draws.nextBelow(answers.length)]!));
      }
    });
    ({ game } = resolveTurn(game, orders));
  }
  return { seed, uses, worldEvents };
}

/** Plays the games of a job and, from every event and demand of a watched nation, the rest of the game once for each answer. The main line goes on with an answer that is drawn, so that second cards come up as well. */
export function* playAnswers(content: LabContent, job: AnswersJob): Steps<AnswersResult> {
  const seats = seatsOf(content.scenario, job.players);
  const games: AnsweredGame[] = [];
  for (const seed of job.seeds) {
    games.push(answeredGame(content, job, seats, seed));
    if (yield 1) break;
  }
  return { kind: 'answers', games };
}

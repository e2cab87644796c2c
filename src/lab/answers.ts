// Plays every answer to every event on the real future and notes what each comes to.

import { createGame, eventCard, nationOf, resolveTurn, scoreOf } from '../engine/index';
import { rngFor } from '../lib/rng';
import type { Game } from '../types/game';
import type { DatedChoice } from '../types/history';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { CountryEventCard } from '../types/ruleset';
import type { AnsweredGame, AnswersJob, AnswersResult, AnswerUse, LabContent, Steps } from './job';
import { seatsOf, type Seat } from './players';

/** The stream from which the answers of the main line are drawn, one for each watched nation. */
const STREAM_COURSE = 5000;

/** An event that waits for an answer, and what each answer comes to. */
interface Played {
  readonly use: AnswerUse;
  readonly card: CountryEventCard | DatedChoice;
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

/** The orders with another answer of this nation. */
function answering(
  orders: readonly Order[],
  country: CountryId,
  event: string,
  option: string,
): Order[] {
  const others = orders.filter((one) => one.kind !== 'answerEvent' || one.country !== country);
  return [...others, { kind: 'answerEvent', country, event, option }];
}

function playAll(
  game: Game,
  orders: readonly Order[],
  seats: readonly Seat[],
  country: CountryId,
): Played | null {
  const event = nationOf(game.state, country).announcedEvent;
  if (event === null) return null;
  const card = eventCard(game, event);
  if (card.scope !== 'country') return null;
  const scores = card.options.map(({ id: option }) => {
    const { game: answered } = resolveTurn(game, answering(orders, country, card.id, option));
    return [option, playedOut(answered, seats, country)] as const;
  });
  const { turn } = game.state;
  return { card, use: { country, turn, event: card.id, scores: Object.fromEntries(scores) } };
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
      const played = playAll(game, given, seats, country);
      if (played === null) return;
      uses.push(played.use);
      const { id, options } = played.card;
      const draws = rngFor(seed, game.state.turn, STREAM_COURSE + i);
      orders = answering(orders, country, id, options[draws.nextBelow(options.length)]!.id);
    });
    ({ game } = resolveTurn(game, orders));
  }
  return { seed, uses, worldEvents };
}

/** Plays the games of a job and, from every event of a watched nation, the rest of the game once for each answer. The main line goes on with an answer that is drawn, so that second cards come up as well. */
export function* playAnswers(content: LabContent, job: AnswersJob): Steps<AnswersResult> {
  const seats = seatsOf(content.scenario, job.players);
  const games: AnsweredGame[] = [];
  for (const seed of job.seeds) {
    games.push(answeredGame(content, job, seats, seed));
    if (yield 1) break;
  }
  return { kind: 'answers', games };
}

// Takes up a saved game. The engine replays it, so that nothing that the save reports is believed.

import {
  botsAt,
  checkOrders,
  levelOf,
  replayGame,
  startsRound,
  type ReplayedGame,
} from '../engine/index';
import { err, ok, type Result } from '../lib/result';
import type { AssignedTerms } from '../types/assignment';
import type { Game } from '../types/game';
import { MOST_HUMANS, type CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { ReplayFault, Save } from '../types/replay';
import { bookFrom, type OrderSheet, inScenarioOrder } from './orderSheet';
import { finishRound } from './playRound';
import { RunningSession } from './session';
import type { Session, SessionContent } from './types';

/** The places of a seat's orders in a list for all seats. */
function ordersOfSeat(pending: readonly Order[], seat: CountryId): Order[] {
  return pending.filter(({ country }) => country === seat);
}

function illegalOrder(
  { state }: Game,
  pending: readonly Order[],
  order: Order,
  reason: string,
  details: ReplayFault['details'] = {},
): ReplayFault {
  const place = { order: pending.indexOf(order), kind: String(order.kind), reason };
  return { turn: state.turn, code: 'illegalOrder', details: { ...details, ...place } };
}

/** Why the orders of the present turn are not legal, or null. */
function pendingFault({ game, humans }: ReplayedGame, { pending }: Save): ReplayFault | null {
  const stranger = pending.find(({ country }) => !humans.includes(country));
  if (stranger !== undefined) return illegalOrder(game, pending, stranger, 'otherSeat');
  for (const seat of humans) {
    const own = ordersOfSeat(pending, seat);
    const checked = checkOrders(game, seat, own);
    if (checked.ok) continue;
    const { index, refusal } = checked.error;
    return illegalOrder(game, pending, own[index]!, refusal.code, refusal.details);
  }
  return null;
}

/** Why these seats cannot have handed in, or null: once all had, the round would have been played. */
function submittedFault(
  { game, humans }: ReplayedGame,
  submitted: readonly CountryId[],
): ReplayFault | null {
  const isOpen = game.state.outcome === 'running' && startsRound(game.state);
  const isSound =
    submitted.every((seat, i) => humans.includes(seat) && submitted.indexOf(seat) === i) &&
    (submitted.length === 0 || (isOpen && submitted.length < humans.length));
  const details = { seats: submitted.join(', ') };
  return isSound ? null : { turn: game.state.turn, code: 'badSubmission', details };
}

/** Why these seats cannot wait for others to call the pilot, or null: once all had asked, he would be aboard. */
function pilotFault(
  { game, humans }: ReplayedGame,
  { sight, pilotWishes = [] }: Save,
  terms: AssignedTerms | null,
): ReplayFault | null {
  const isOpen =
    sight === 'openSea' && game.state.outcome === 'running' && terms?.forbidsPilot !== true;
  const isSound =
    pilotWishes.every((seat, i) => humans.includes(seat) && pilotWishes.indexOf(seat) === i) &&
    (pilotWishes.length === 0 || (isOpen && pilotWishes.length < humans.length));
  const details = { seats: pilotWishes.join(', ') };
  return isSound ? null : { turn: game.state.turn, code: 'badPilotWish', details };
}

function sheetsOf(game: Game, humans: readonly CountryId[], save: Save): OrderSheet[] {
  const { pending, submitted = [], pilotWishes = [] } = save;
  return humans.map((country) => ({
    country,
    book: bookFrom(game, ordersOfSeat(pending, country)),
    isIn: submitted.includes(country),
    wantsPilot: pilotWishes.includes(country),
  }));
}

/** What a save carries beside the game itself; `terms` are those of its assignment. */
function carriedBy({ sight, aliases, assignment }: Save, terms: AssignedTerms | null) {
  return {
    ...(sight === undefined ? {} : { sight }),
    ...(aliases === undefined ? {} : { aliases }),
    ...(assignment === undefined || terms === null
      ? {}
      : { assigned: { address: assignment, terms } }),
  };
}

/** The session as it was saved, over or under way, with this turn's orders of every seat given again one by one. A round that the save ends in is played to its end. */
export function resumeSession(
  content: SessionContent,
  save: Save,
  terms: AssignedTerms | null = null,
): Result<Session, ReplayFault> {
  const replayed = replayGame(save.replay, content);
  if (!replayed.ok) return replayed;
  const { start, game, history } = replayed.value;
  const humans = inScenarioOrder(content.scenario, replayed.value.humans);
  if (humans.length > MOST_HUMANS)
    return err({ turn: -1, code: 'tooManyHumans', details: { humans: humans.join(', ') } });
  const fault =
    pendingFault(replayed.value, save) ??
    submittedFault(replayed.value, save.submitted ?? []) ??
    pilotFault(replayed.value, save, terms);
  if (fault !== null) return err(fault);
  const { seed, variant, assumptions } = save.replay;
  const assumed = assumptions === undefined ? {} : { assumptions };
  const level = levelOf(save.replay);
  const chosen = { seed, variant, humans, level, ...assumed };
  const setup = { ...content, ...chosen, ...carriedBy(save, terms) };
  const rest = finishRound(game, botsAt(content, level), humans);
  const turns = [...history, ...rest];
  const sheets = sheetsOf(game, humans, save);
  return ok(new RunningSession(setup, start, turns, sheets, save.reasons));
}

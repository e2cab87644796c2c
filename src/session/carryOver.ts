// Carries a running game over to content that has changed: the same orders from the start, as far as they are still legal.

import { botsAt, checkOrders, createGame, playTurn, startsRound } from '../engine/index';
import type { BotTable } from '../types/bot';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order, Refusal } from '../types/order';
import type { Scenario, ScenarioVariant } from '../types/scenario';
import { bookFrom, type OrderSheet, inScenarioOrder, settled } from './orderSheet';
import { finishRound } from './playRound';
import { RunningSession } from './session';
import type { Session, SessionContent, TurnRecord } from './types';

/** The first order that is no longer legal. */
export interface LostOrder {
  /** Of its turn, from 0. */
  readonly turn: number;
  readonly order: Order;
  readonly refusal: Refusal;
}

/** Why a game cannot be carried over at all. */
export type NotCarried =
  | { readonly kind: 'otherScenario' }
  | { readonly kind: 'seatGone'; readonly country: CountryId }
  | { readonly kind: 'variantGone'; readonly variant: string }
  /** Orders are now given for another number of turns at once. */
  | { readonly kind: 'otherRounds'; readonly variant: string };

export type CarriedOver =
  /** At the same turn, or where the game now ends before it. `dropped`: orders of the present turn that are no longer legal. */
  | { readonly kind: 'whole'; readonly session: Session; readonly dropped: readonly Order[] }
  /** At the turn whose orders are no longer legal; those of them that still are have been given. */
  | { readonly kind: 'cut'; readonly session: Session; readonly lost: LostOrder }
  | { readonly kind: 'none'; readonly reason: NotCarried };

function variantIn({ variants }: Scenario, id: string): ScenarioVariant | undefined {
  return variants.find((variant) => variant.id === id);
}

function roundTurnsOf(variant: ScenarioVariant): number {
  return variant.roundTurns ?? 1;
}

/** Why not even the first turn could be played again, or null. */
function obstacle({ setup }: Session, { scenario }: SessionContent): NotCarried | null {
  const { humans, variant } = setup;
  if (scenario.id !== setup.scenario.id) return { kind: 'otherScenario' };
  const gone = humans.find((id) => !scenario.seats.some(({ country }) => country === id));
  if (gone !== undefined) return { kind: 'seatGone', country: gone };
  const [before, now] = [variantIn(setup.scenario, variant), variantIn(scenario, variant)];
  if (before === undefined || now === undefined) return { kind: 'variantGone', variant };
  return roundTurnsOf(before) === roundTurnsOf(now) ? null : { kind: 'otherRounds', variant };
}

function lostIn(
  game: Game,
  humans: readonly CountryId[],
  orders: readonly Order[],
): LostOrder | null {
  for (const seat of humans) {
    const own = orders.filter(({ country }) => country === seat);
    const checked = checkOrders(game, seat, own);
    if (checked.ok) continue;
    const { index, refusal } = checked.error;
    return { turn: game.state.turn, order: own[index]!, refusal };
  }
  return null;
}

/** The orders of a round that are still legal, seat by seat. */
function stillLegal(game: Game, humans: readonly CountryId[], orders: readonly Order[]): Order[] {
  return humans.flatMap((seat) =>
    settled(
      game,
      seat,
      orders.filter(({ country }) => country === seat),
    ),
  );
}

function sheetsWith(
  game: Game,
  humans: readonly CountryId[],
  orders: readonly Order[],
): OrderSheet[] {
  return humans.map((country) => ({
    country,
    book: bookFrom(
      game,
      orders.filter((order) => order.country === country),
    ),
    isIn: false,
  }));
}

interface Replayed {
  readonly game: Game;
  readonly history: readonly TurnRecord[];
  readonly lost: LostOrder | null;
  /** The orders of the round that could not be played. */
  readonly open: readonly Order[];
}

/** Plays the orders of these turns from the start until one no longer holds or the game is over. */
function playAgain(
  start: Game,
  bots: BotTable,
  humans: readonly CountryId[],
  turns: readonly (readonly Order[])[],
): Replayed {
  const history: TurnRecord[] = [];
  let game = start;
  for (const orders of turns) {
    if (game.state.outcome !== 'running') break;
    const lost = startsRound(game.state) ? lostIn(game, humans, orders) : null;
    if (lost !== null) return { game, history, lost, open: orders };
    const played = playTurn(game, bots, humans, orders);
    history.push(played);
    game = played.after;
  }
  const rest = finishRound(game, bots, humans);
  return { game: rest.at(-1)?.after ?? game, history: [...history, ...rest], lost: null, open: [] };
}

/**
 * The game as it stands when its orders are given again under other content of the same scenario: with its seed, length,
 * seats, rivals and sight. Seats that had handed in are open again. The session that is given stays as it is.
 */
export function carryOver(session: Session, content: SessionContent): CarriedOver {
  const reason = obstacle(session, content);
  if (reason !== null) return { kind: 'none', reason };
  const { ruleset, scenario } = content;
  const { carried: _, ...kept } = session.setup;
  const { replay, pending, sight, reasons = [] } = session.toSave();
  const setup = { ...kept, ...content, ...(sight === undefined ? {} : { sight }) };
  const { seed, variant, assumptions = {} } = setup;
  const humans = inScenarioOrder(scenario, setup.humans);
  const start = createGame(ruleset, scenario, { seed, variant, assumptions });
  const bots = botsAt(setup, setup.level ?? 0);
  const { game, history, lost, open } = playAgain(start, bots, humans, replay.turns);
  const wanted = lost === null ? pending : open;
  const legal = game.state.outcome === 'running' ? stillLegal(game, humans, wanted) : [];
  const sheets = sheetsWith(game, humans, legal);
  const given = reasons.filter(({ turn }) => turn <= game.state.turn);
  const next = new RunningSession(setup, start, history, sheets, given);
  if (lost !== null) return { kind: 'cut', session: next, lost };
  const dropped = wanted.filter((order) => !legal.includes(order));
  return { kind: 'whole', session: next, dropped };
}

// One running game: this turn's orders with undo, the turns played, and who wants to know.

import {
  botsAt,
  checkOrder,
  checkOrders,
  createGame,
  hashState,
  createReplay,
  ParPlay,
  type OrderFault,
} from '../engine/index';
import { err, ok, type Result } from '../lib/result';
import type { BotTable } from '../types/bot';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order, OrderKind, Refusal } from '../types/order';
import type { Save } from '../types/replay';
import { copyOrder } from './copyOrder';
import { Observers, type Unsubscribe } from './observers';
import {
  droppedOf,
  EMPTY_BOOK,
  moved,
  ordersOf,
  redoableOf,
  undoableOf,
  withOrder,
  withoutOrder,
  type OrderBook,
} from './orderBook';
import { playRound } from './playRound';
import type { Session, SessionSetup, SessionState, TurnRecord } from './types';

/** Where a game stands, without the orders of the turn under way. */
type Standing = Pick<SessionState, 'game' | 'hash' | 'history'>;

function snapshot({ game, hash, history }: Standing, book: OrderBook, par: ParPlay): SessionState {
  return {
    game,
    orders: ordersOf(book),
    undoable: undoableOf(book),
    redoable: redoableOf(book),
    dropped: droppedOf(book),
    history,
    hash,
    par: () => par.upTo(game.state.turn),
  };
}

/** The players of all other seats. */
function rivalsOf(setup: SessionSetup): BotTable {
  return botsAt(setup, setup.level ?? 0);
}

/** The list without the orders that may not stand beside the others. */
function settled(game: Game, seat: CountryId, orders: readonly Order[]): readonly Order[] {
  let list = orders;
  for (;;) {
    const checked = checkOrders(game, seat, list);
    if (checked.ok) return list;
    const { index } = checked.error;
    list = list.filter((_, i) => i !== index);
  }
}

/** The session from some point of its game on; `resume.ts` begins later than at the start. */
export class RunningSession implements Session {
  readonly human: CountryId;
  readonly setup: SessionSetup;
  private readonly observers = new Observers<SessionState>();
  private book: OrderBook = EMPTY_BOOK;
  private state: SessionState;
  /** Par of the session's world; a turn of it is played when it is first asked for. */
  private readonly par: ParPlay;

  constructor(setup: SessionSetup, game: Game, history: readonly TurnRecord[]) {
    this.setup = setup;
    this.human = setup.human;
    const hash = hashState(game.state);
    this.par = new ParPlay(game, setup.human, setup.bots, rivalsOf(setup));
    this.state = snapshot({ game, hash, history }, EMPTY_BOOK, this.par);
  }

  get(): SessionState {
    return this.state;
  }

  subscribe<T>(
    select: (state: SessionState) => T,
    onChange: (now: T, before: T) => void,
  ): Unsubscribe {
    return this.observers.add(this.state, select, onChange);
  }

  issue(order: Order): Result<Order, Refusal> {
    const { human } = this;
    if (order.country !== human)
      return err({ code: 'otherSeat', details: { country: order.country, seat: human } });
    const own = copyOrder(order);
    const checked = checkOrder(this.state.game, own, this.state.orders);
    if (checked.ok) this.turnTo(withOrder(this.book, own, this.settle));
    return checked;
  }

  withdraw(kind: OrderKind): void {
    this.turnTo(withoutOrder(this.book, kind, this.settle));
  }

  undo(): boolean {
    return this.turnTo(moved(this.book, -1));
  }

  redo(): boolean {
    return this.turnTo(moved(this.book, 1));
  }

  resetTurn(): void {
    this.turnTo(moved(this.book, -this.book.done));
  }

  /** The engine gets copies of the orders: what the store has frozen would slow it down. */
  submit(seat: CountryId, orders: readonly Order[]): Result<TurnRecord, OrderFault> {
    const { game, history } = this.state;
    if (game.state.outcome !== 'running')
      return err({ index: -1, refusal: { code: 'gameOver', details: {} } });
    if (seat !== this.human)
      return err({ index: -1, refusal: { code: 'notASeat', details: { country: seat } } });
    const checked = checkOrders(game, seat, orders);
    if (!checked.ok) return checked;
    const played = playRound(game, rivalsOf(this.setup), seat, orders.map(copyOrder));
    const last = played[played.length - 1]!;
    this.book = EMPTY_BOOK;
    const { after, hash } = last;
    const standing = { game: after, hash, history: [...history, ...played] };
    this.show(snapshot(standing, EMPTY_BOOK, this.par));
    return ok(last);
  }

  endTurn(): Result<TurnRecord, OrderFault> {
    return this.submit(this.human, this.state.orders);
  }

  toSave(): Save {
    const { game, history, orders } = this.state;
    const start = history[0]?.before ?? game;
    const replay = createReplay(start, [this.human], history, this.setup.level ?? 0);
    return { format: 1, replay, pending: orders.map(copyOrder) };
  }

  private readonly settle = (orders: readonly Order[]): readonly Order[] =>
    settled(this.state.game, this.human, orders);

  private turnTo(book: OrderBook): boolean {
    if (book === this.book) return false;
    this.book = book;
    this.show(snapshot(this.state, book, this.par));
    return true;
  }

  private show(state: SessionState): void {
    this.state = state;
    this.observers.notify(() => this.state);
  }
}

/** A game before its first turn. */
export function createSession(setup: SessionSetup): Session {
  const { ruleset, scenario, seed, variant } = setup;
  return new RunningSession(setup, createGame(ruleset, scenario, { seed, variant }), []);
}

// One running game: this turn's orders of every human seat with undo, the turns played, and those who observe it.

import {
  botsAt,
  checkOrder,
  checkOrders,
  createGame,
  hashState,
  createReplayHead,
  ParPlay,
  recordTurns,
  standingOrder,
  type OrderFault,
  type ParPoint,
  type ReplayHead,
} from '../engine/index';
import { assert, defined } from '../lib/assert';
import { canonicalJson } from '../lib/canonicalJson';
import { err, ok, type Result } from '../lib/result';
import type { BotTable } from '../types/bot';
import type { Game } from '../types/game';
import type { Reason } from '../types/handIn';
import { type CountryId, MOST_HUMANS, type PlayerSight, SIGHT_BEFORE_SIGHTS } from '../types/names';
import type { Order, OrderKind, Refusal } from '../types/order';
import type { Save } from '../types/replay';
import { copyOrder } from './copyOrder';
import { keptTurns } from './keptTurns';
import {
  bookFrom,
  type OrderSheet,
  emptySheets,
  inScenarioOrder,
  ordersOfAll,
  settled,
  withSheet,
} from './orderSheet';
import { Observers, type Unsubscribe } from './observers';
import {
  droppedOf,
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

/** A point of the game, without the orders of the present turn. */
type Position = Pick<SessionState, 'game' | 'hash' | 'history'>;

/** The players of all other seats. */
function rivalsOf(setup: SessionSetup): BotTable {
  return botsAt(setup, setup.level ?? 0);
}

/** The setup with its human seats in scenario order. */
function seated(setup: SessionSetup): SessionSetup {
  const humans = inScenarioOrder(setup.scenario, setup.humans);
  const isSound = humans.length > 0 && humans.length <= MOST_HUMANS;
  assert(isSound && humans.length === setup.humans.length, 'one to four nations are played');
  return { ...setup, humans };
}

function openSeat(sheets: readonly OrderSheet[]): CountryId | undefined {
  return sheets.find(({ isIn }) => !isIn)?.country;
}

function pilotWishesIn(sheets: readonly OrderSheet[]): readonly CountryId[] {
  return sheets.filter(({ wantsPilot }) => wantsPilot === true).map(({ country }) => country);
}

function refused(code: 'gameOver' | 'notASeat' | 'alreadyIn', details: Refusal['details'] = {}) {
  return err({ index: -1, refusal: { code, details } });
}

/** A session from some point of its game on; `resume.ts` begins later than at the start. */
export class RunningSession implements Session {
  readonly setup: SessionSetup;
  private readonly observers = new Observers<SessionState>();
  private readonly pars = new Map<CountryId, ParPlay>();
  /** The head of records, with fingerprints of whole files: made once, when the game is first written down. */
  private head: ReplayHead | undefined;
  private sheets: readonly OrderSheet[];
  private reasons: readonly Reason[];
  /** As a save tells it; undefined in games from before there were sights. */
  private sight: PlayerSight | undefined;
  /** The game as the engine left it: it alone is played on, and whoever watches gets the kept copy. */
  private playedGame: Game;
  private state: SessionState;

  /** `start` is the game before the turns that were played. */
  constructor(
    setup: SessionSetup,
    start: Game,
    played: readonly TurnRecord[],
    sheets?: readonly OrderSheet[],
    reasons: readonly Reason[] = [],
  ) {
    this.setup = seated(setup);
    this.sheets = sheets ?? emptySheets(this.setup.humans);
    this.reasons = reasons;
    this.sight = setup.sight;
    this.playedGame = played.at(-1)?.after ?? start;
    const hash = hashState(this.playedGame.state);
    const history = keptTurns(start, played);
    const game = history.at(-1)?.after ?? start;
    this.state = this.snapshot({ game, hash, history }, openSeat(this.sheets));
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
    const { active, game, orders } = this.state;
    if (order.country !== active)
      return err({ code: 'otherSeat', details: { country: order.country, seat: active } });
    const own = copyOrder(order);
    const checked = checkOrder(game, own, orders);
    if (checked.ok)
      this.turnTo(
        this.holdsAnyway(own)
          ? withoutOrder(this.book(), own.kind, this.settle)
          : withOrder(this.book(), own, this.settle),
      );
    return checked;
  }

  withdraw(kind: OrderKind): void {
    this.turnTo(withoutOrder(this.book(), kind, this.settle));
  }

  undo(): boolean {
    if (this.state.forbidsUndo) return false;
    return this.turnTo(moved(this.book(), -1));
  }

  redo(): boolean {
    return this.turnTo(moved(this.book(), 1));
  }

  resetTurn(): void {
    if (this.state.forbidsUndo) return;
    this.turnTo(moved(this.book(), -this.book().done));
  }

  submit(seat: CountryId, orders: readonly Order[]): Result<TurnRecord | null, OrderFault> {
    const { game, active } = this.state;
    if (game.state.outcome !== 'running') return refused('gameOver');
    const sheet = this.sheets.find(({ country }) => country === seat);
    if (sheet === undefined) return refused('notASeat', { country: seat });
    if (sheet.isIn) return refused('alreadyIn', { country: seat });
    const checked = checkOrders(game, seat, orders);
    if (!checked.ok) return checked;
    const book = orders === ordersOf(sheet.book) ? sheet.book : bookFrom(game, orders);
    this.sheets = withSheet(this.sheets, seat, { book, isIn: true });
    const next = seat === active ? openSeat(this.sheets) : active;
    if (openSeat(this.sheets) === undefined) return ok(this.resolve());
    this.show(next);
    return ok(null);
  }

  endTurn(): Result<TurnRecord | null, OrderFault> {
    const { active, orders } = this.state;
    return this.submit(active, orders);
  }

  takeBack(seat: CountryId): boolean {
    if (this.sheets.find(({ country }) => country === seat)?.isIn !== true) return false;
    this.sheets = withSheet(this.sheets, seat, { isIn: false });
    this.show();
    return true;
  }

  activate(seat: CountryId): boolean {
    const sheet = this.sheets.find(({ country }) => country === seat);
    if (sheet === undefined || sheet.isIn || seat === this.state.active) return false;
    this.show(seat);
    return true;
  }

  callPilot(): boolean {
    if (!this.state.mayCallPilot) return false;
    const asked = withSheet(this.sheets, this.state.active, { wantsPilot: true });
    const isAgreed = asked.every(({ wantsPilot }) => wantsPilot === true);
    if (isAgreed) this.sight = 'pilotAboard';
    this.sheets = isAgreed ? asked.map((sheet) => ({ ...sheet, wantsPilot: false })) : asked;
    this.show();
    return true;
  }

  giveReason(given: Reason): void {
    const others = this.reasons.filter(
      ({ turn, kind }) => turn !== given.turn || kind !== given.kind,
    );
    this.reasons = given.text.trim() === '' ? others : [...others, given];
    this.show();
  }

  toSave(): Save {
    const { game, history } = this.state;
    const start = history[0]?.before ?? game;
    this.head ??= createReplayHead(start, this.setup.humans, this.setup.level ?? 0);
    const recorded = recordTurns(this.head, start, history);
    const { carried } = this.setup;
    const replay = carried === undefined ? recorded : { ...recorded, carried };
    const { sight, sheets } = this;
    const { aliases, assigned } = this.setup;
    const pilotWishes = pilotWishesIn(sheets);
    const submitted = sheets.filter(({ isIn }) => isIn).map(({ country }) => country);
    return {
      format: 1,
      replay,
      pending: ordersOfAll(sheets),
      ...(submitted.length === 0 ? {} : { submitted }),
      ...(sight === undefined ? {} : { sight }),
      ...(pilotWishes.length === 0 ? {} : { pilotWishes }),
      ...(aliases === undefined ? {} : { aliases }),
      ...(assigned === undefined ? {} : { assignment: assigned.address }),
      ...(this.reasons.length === 0 ? {} : { reasons: this.reasons }),
    };
  }

  /** The engine gets copies of the orders, because what the store has frozen would slow it down. */
  private resolve(): TurnRecord {
    const { game, history } = this.state;
    const { humans } = this.setup;
    const bots = rivalsOf(this.setup);
    const played = playRound(this.playedGame, bots, humans, ordersOfAll(this.sheets));
    this.playedGame = played[played.length - 1]!.after;
    const kept = keptTurns(game, played);
    const last = kept[kept.length - 1]!;
    const { after, hash } = last;
    this.sheets = emptySheets(humans);
    this.show(humans[0], { game: after, hash, history: [...history, ...kept] });
    return last;
  }

  /** Whether the order says what holds without it. */
  private holdsAnyway(order: Order): boolean {
    const standing = standingOrder(this.state.game.state, order.country, order.kind);
    return standing !== null && canonicalJson(standing) === canonicalJson(order);
  }

  private readonly settle = (orders: readonly Order[]): readonly Order[] =>
    settled(this.state.game, this.state.active, orders);

  private book(): OrderBook {
    return this.sheetOf(this.state.active).book;
  }

  private sheetOf(seat: CountryId): OrderSheet {
    return defined(
      this.sheets.find(({ country }) => country === seat),
      `the sheet of ${seat}`,
    );
  }

  private turnTo(book: OrderBook): boolean {
    if (book === this.book()) return false;
    this.sheets = withSheet(this.sheets, this.state.active, { book });
    this.show();
    return true;
  }

  /** Par of the session's world for a seat; a turn of it is played when it is first asked for. */
  private parOf(seat: CountryId, { state }: Game): readonly ParPoint[] {
    const { bots } = this.setup;
    const par =
      this.pars.get(seat) ?? new ParPlay(this.state.game, seat, bots, rivalsOf(this.setup));
    this.pars.set(seat, par);
    return par.upTo(state.turn);
  }

  private snapshot(position: Position, seat: CountryId | undefined): SessionState {
    const active = defined(seat, 'a seat whose orders are open');
    const { book, wantsPilot } = this.sheetOf(active);
    const { game, hash, history } = position;
    const terms = this.setup.assigned?.terms;
    const isOpenSea = this.sight === 'openSea' && game.state.outcome === 'running';
    return {
      game,
      active,
      seats: this.sheets.map(({ country, isIn }) => ({ country, isIn })),
      orders: ordersOf(book),
      undoable: undoableOf(book),
      redoable: redoableOf(book),
      forbidsUndo: terms?.forbidsUndo ?? false,
      sight: this.sight ?? SIGHT_BEFORE_SIGHTS,
      mayCallPilot: isOpenSea && wantsPilot !== true && terms?.forbidsPilot !== true,
      pilotWishes: pilotWishesIn(this.sheets),
      dropped: droppedOf(book),
      reasons: this.reasons,
      history,
      hash,
      par: () => this.parOf(active, game),
    };
  }

  private show(active: CountryId | undefined = this.state.active, position: Position = this.state) {
    this.state = this.snapshot(position, active);
    this.observers.notify(() => this.state);
  }
}

/** A game before its first turn. */
export function createSession(setup: SessionSetup): Session {
  const { ruleset, scenario, seed, variant, assumptions = {} } = setup;
  const start = createGame(ruleset, scenario, { seed, variant, assumptions });
  return new RunningSession(setup, start, []);
}

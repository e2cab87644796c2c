// What the tellers of "Why?" ask: the explanations of the state, of a turn that is tried, of turns ahead and behind.

import {
  explainWhole,
  literal,
  measured,
  nationOf,
  nationScenarioOf,
  product,
  resolveTurn,
  type LastTurn,
} from '../../engine';
import type { Explanation } from '../../types/explanation';
import type { Game } from '../../types/game';
import type { CountryId } from '../../types/names';
import type { Order } from '../../types/order';
import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { NationState } from '../../types/state';
import { selectRounds } from '../rounds';
import type { SeatState } from '../seatState';
import { type Ahead, guessOf, LATER_ORDERS, rollOutGames } from '../trial';

/** A nation at some moment, with how its numbers came about. */
export class Moment {
  readonly game: Game;
  readonly nation: NationState;
  private readonly last: LastTurn | null;
  private told: ReadonlyMap<string, Explanation> | null = null;

  constructor(game: Game, last: LastTurn | null, country: CountryId) {
    this.game = game;
    this.last = last;
    this.nation = nationOf(game.state, country);
  }

  get explanations(): ReadonlyMap<string, Explanation> {
    this.told ??= explainWhole(this.game, this.last, this.nation.id);
    return this.told;
  }

  /** The tree of a quantity where it has this very value, else the number as it stands. */
  node(name: string, value: number): Explanation {
    const node = this.explanations.get(name);
    return node !== undefined && Object.is(node.value + 0, value + 0)
      ? node
      : measured(name, value);
  }

  /** The tree of one of the nation's own numbers. */
  own(name: NumberName): Explanation {
    return this.node(name, this.nation[name]);
  }
}

export type NumberName = {
  [K in keyof NationState]: NationState[K] extends number ? K : never;
}[keyof NationState];

export class Ask {
  readonly state: SeatState;
  readonly country: CountryId;
  private readonly moments = new Map<string, Moment>();
  private readonly states = new Map<string, SeatState>();

  constructor(state: SeatState, country: CountryId) {
    this.state = state;
    this.country = country;
  }

  get p(): Parameters {
    return this.state.game.ruleset.parameters;
  }

  get start(): NationStart {
    return nationScenarioOf(this.state.game.scenario, this.country).start;
  }

  private keep(key: string, make: () => Moment): Moment {
    const moment = this.moments.get(key) ?? make();
    this.moments.set(key, moment);
    return moment;
  }

  get now(): Moment {
    const { game, history } = this.state;
    return this.keep('now', () => new Moment(game, history.at(-1) ?? null, this.country));
  }

  /** After so many turns of the history; 0 is the start. */
  after(turns: number): Moment {
    const { game, history } = this.state;
    if (turns >= history.length) return this.now;
    return this.keep(`after ${turns}`, () => {
      const at = history[turns]?.before ?? game;
      return new Moment(at, history[turns - 1] ?? null, this.country);
    });
  }

  /** Where so many rounds are over; the last is now, negative counts back from it. */
  atRound(round: number): Moment {
    const begun = selectRounds(this.state.history).at(round);
    return begun === undefined ? this.now : this.after(begun.before.state.turn);
  }

  /** This turn tried with the seat's orders, or with others. */
  tried(orders: readonly Order[] = this.state.orders): Moment {
    return this.keep(`tried ${JSON.stringify(orders)}`, () => {
      const before = guessOf(this.state.game, this.country);
      return new Moment(resolveTurn(before, orders).game, { before, orders }, this.country);
    });
  }

  /** The same state with other orders. */
  with(orders: readonly Order[]): SeatState {
    if (orders === this.state.orders) return this.state;
    const key = JSON.stringify(orders);
    const state = this.states.get(key) ?? { ...this.state, orders };
    this.states.set(key, state);
    return state;
  }

  /** So many turns ahead, 1 for this one; null where the game is over before. */
  ahead(turns: number, mode: Ahead, orders: readonly Order[] = this.state.orders): Moment | null {
    const state = this.with(orders);
    const games = rollOutGames(state, this.country, turns, mode);
    const game = games[turns - 1];
    if (game === undefined) return null;
    return this.keep(`ahead ${turns} ${mode} ${JSON.stringify(orders)}`, () => {
      const before = games[turns - 2] ?? guessOf(this.state.game, this.country);
      const given = turns === 1 ? orders : LATER_ORDERS[mode](this.country);
      return new Moment(game, { before, orders: given }, this.country);
    });
  }
}

/** A share of 1 as percent or points: the number times 100. */
export function hundredfold(name: string, node: Explanation): Explanation {
  return product(name, [node, literal(100)]);
}

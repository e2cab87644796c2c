// Trees for tests: those of a game after a turn, and small ones written by hand.

import { type Explanations, evaluate, selectExplanations } from '../../src/why/index';
import type { Explanation, Operation } from '../../src/types/explanation';
import type { Game } from '../../src/types/game';
import type { CountryId } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import { korea } from './korea';

/** The turn that led to a game. */
export interface LastTurn {
  readonly before: Game;
  readonly orders: readonly Order[];
}

/** The trees of a nation's numbers after a turn; at the start where there was none. */
export function explain(game: Game, last: LastTurn | null, country: CountryId): Explanations {
  const turn = game.state.turn - 1;
  const history = last === null ? [] : [{ turn, ...last, events: [], after: game }];
  return selectExplanations({ game, orders: [], history, par: () => [] }, country);
}

const { parameters } = korea().ruleset;

function made(op: Operation) {
  return (name: string, terms: readonly Explanation[]): Explanation => {
    const node = { name, op, value: 0, terms };
    return { ...node, value: evaluate(node, parameters) };
  };
}

export const sum = made('sum');
export const difference = made('difference');
export const product = made('product');

export function ratio(name: string, above: Explanation, below: Explanation): Explanation {
  return made('ratio')(name, [above, below]);
}

export function literal(value: number): Explanation {
  return { name: 'literal', op: 'constant', value, terms: [] };
}

export function measured(name: string, value: number): Explanation {
  return { name, op: 'measured', value, terms: [] };
}

export function parameter(path: string, value: number): Explanation {
  return { name: path, op: 'constant', value, terms: [], parameter: path };
}

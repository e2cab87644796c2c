// Explains the numbers of a nation: the last turn is played again with a trace, then what follows from it is added.

import { defined } from '../../lib/assert';
import type { Explanation } from '../../types/explanation';
import type { Game } from '../../types/game';
import type { CountryId } from '../../types/names';
import type { Order } from '../../types/order';
import { nationOf } from '../rules/nations';
import { Trace, type NationTrace } from '../trace';
import { resolveTurn } from '../turn';
import { difference, literal, measured, product, ratio } from './nodes';
import { explainMoney, explainScore } from './score';
import { explainStart } from './start';

/** The turn that led to a game: the game before it and the orders of all seats. */
export interface LastTurn {
  readonly before: Game;
  readonly orders: readonly Order[];
}

function explainLast(game: Game, last: LastTurn, country: CountryId): NationTrace {
  const trace = new Trace(country);
  resolveTurn(last.before, last.orders, { trace });
  return defined(trace.of(nationOf(game.state, country)) ?? undefined, `the trace of ${country}`);
}

/** What the buyer has of its framework contracts, in GPUs. */
function explainContracts(game: Game, country: CountryId, trace: NationTrace): void {
  const nation = nationOf(game.state, country);
  game.scenario.contracts.forEach((terms, i) => {
    if (terms.buyer !== country) return;
    const contract = game.state.contracts[i]!;
    const size = literal(terms.h100ePerGpu);
    const running = product('contract.running', [
      ratio('contract.installed', measured('contract.installed', contract.installedH100e), size),
      trace.get('operatingShare', nation.operatingShare),
    ]);
    trace.set(
      'contract.delivered',
      ratio('contract.delivered', measured('contract.delivered', contract.deliveredH100e), size),
    );
    trace.set('contract.running', running);
    trace.set(
      'contract.open',
      difference('contract.open', [
        literal(terms.gpus),
        trace.get('contract.delivered', contract.deliveredH100e / terms.h100ePerGpu),
      ]),
    );
  });
}

/**
 * Why a nation's numbers are what they are, by quantity. `last` is the turn that led to `game`; null at the
 * start, where the numbers lead to the scenario's figures.
 */
export function explain(
  game: Game,
  last: LastTurn | null,
  country: CountryId,
): ReadonlyMap<string, Explanation> {
  return traceOf(game, last, country).all();
}

/** The same with the working numbers of the turn: money, orders and what is on its way. */
export function explainWhole(
  game: Game,
  last: LastTurn | null,
  country: CountryId,
): ReadonlyMap<string, Explanation> {
  return traceOf(game, last, country).whole();
}

function traceOf(game: Game, last: LastTurn | null, country: CountryId): NationTrace {
  const nation = nationOf(game.state, country);
  const trace = last === null ? explainStart(game, country) : explainLast(game, last, country);
  explainScore(game, nation, trace);
  explainMoney(game, nation, trace);
  explainContracts(game, country, trace);
  return trace;
}

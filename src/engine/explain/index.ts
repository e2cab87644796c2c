// Explains the numbers of a nation: the last turn is played again with a trace, then what follows from it is added.

import type { Explanation } from '../../types/explanation';
import type { Game } from '../../types/game';
import type { CountryId } from '../../types/names';
import type { Order } from '../../types/order';
import { NATION_FIGURES, type NationFigure } from '../../types/scenario';
import { computeNeedH100e } from '../rules/compute';
import { nationOf, nationScenarioOf } from '../rules/nations';
import { scoreWeights } from '../rules/score';
import { Trace, type NationTrace } from '../trace';
import { resolveTurn } from '../turn';
import { explainIndices } from './indices';
import { difference, figure, literal, measured, product, ratio } from './nodes';
import { explainMoney, explainScore } from './score';

/** The turn that led to a game: the game before it and the orders of all seats. */
export interface LastTurn {
  readonly before: Game;
  readonly orders: readonly Order[];
}

/** Numbers of a first state that are the scenario's own figures. */
const START_FIGURES: Readonly<Partial<Record<NationFigure, string>>> = {
  usChipsH100e: 'usChipsH100e',
  chinaChipsH100e: 'chinaChipsH100e',
  domesticChipsH100e: 'domesticChipsH100e',
  hostedChipsH100e: 'hostedChipsH100e',
  dataCentreMw: 'dataCentreMw',
  aiPowerMw: 'availablePowerMw',
  experts: 'experts',
  homeChipPerformance: 'homeChipPerformance',
  supplyLeverage: 'supplyLeverage',
  algorithmicGapOom: 'algorithmicGapOom',
  knowHow: 'knowHow',
  dataProtection: 'dataProtection',
  lockIn: 'lockIn',
  support: 'support',
  usTrust: 'usTrust',
  chinaTrust: 'chinaTrust',
  adoption: 'adoption',
};

function explainStart(game: Game, country: CountryId): NationTrace {
  const nation = nationOf(game.state, country);
  const scenario = nationScenarioOf(game.scenario, country);
  const { start } = scenario;
  const p = game.ruleset.parameters;
  const trace = new Trace().of(nation);
  for (const name of NATION_FIGURES) {
    const quantity = START_FIGURES[name];
    if (quantity !== undefined) trace.set(quantity, figure(country, name, start[name]));
  }
  const needH100e = computeNeedH100e(p, game.state, start);
  explainIndices({ p, nation, start, needH100e, weights: scoreWeights(game), trace });
  return trace;
}

function explainLast(game: Game, last: LastTurn, country: CountryId): NationTrace {
  const trace = new Trace();
  resolveTurn(last.before, last.orders, { trace });
  return trace.of(nationOf(game.state, country));
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
  const nation = nationOf(game.state, country);
  const trace = last === null ? explainStart(game, country) : explainLast(game, last, country);
  explainScore(game, nation, trace);
  explainMoney(game, nation, trace);
  explainContracts(game, country, trace);
  return trace.all();
}

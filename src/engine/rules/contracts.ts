// How much of a framework contract may still be ordered.

import { nationScenarioOf } from './nations';
import { conditionsHold } from './quantities';
import type { Actor } from '../actor';
import type { Turn } from '../turnContext';
import type { ContractScenario } from '../../types/scenario';
import type { ContractState } from '../../types/state';

/** What the contract is for, H100-equivalents. */
export function contractSizeH100e(terms: ContractScenario): number {
  return terms.gpus * terms.h100ePerGpu;
}

/** Not yet paid for under the contract, H100-equivalents. */
export function contractRemainingH100e(terms: ContractScenario, contract: ContractState): number {
  return Math.max(0, contractSizeH100e(terms) - contract.deliveredH100e - contract.arrivingH100e);
}

/** Set aside under a contract for the opening's lots that are still to come, H100-equivalents. */
function reservedH100e(turn: Turn, { nation, decisions }: Actor, terms: ContractScenario): number {
  const { opening } = nationScenarioOf(turn.scenario, nation.id);
  if (opening?.contract !== terms.id) return 0;
  const taken = nation.opening ?? decisions.opening ?? opening.default;
  const lots = opening.options.find(({ id }) => id === taken)?.lots ?? [];
  let reserved = 0;
  for (const lot of lots) if (lot.turn >= turn.index) reserved += lot.h100e;
  return reserved;
}

/** What may still be ordered under a contract, H100-equivalents: lots that are set aside come by themselves. */
export function contractOrderableH100e(
  turn: Turn,
  actor: Actor,
  terms: ContractScenario,
  contract: ContractState,
): number {
  return Math.max(0, contractRemainingH100e(terms, contract) - reservedH100e(turn, actor, terms));
}

/** Whether chips may be ordered under the contract in this half-year. */
export function contractOpen(turn: Turn, actor: Actor, terms: ContractScenario): boolean {
  const { halfYear } = turn.state;
  return (
    terms.buyer === actor.nation.id &&
    halfYear >= terms.firstHalfYear &&
    halfYear <= terms.lastHalfYear &&
    conditionsHold(terms.condition, actor)
  );
}

/** What open contracts add to a nation's quota this turn, H100-equivalents. */
export function contractRoomH100e(turn: Turn, actor: Actor): number {
  let room = 0;
  const { contracts } = turn.scenario;
  for (let i = 0; i < contracts.length; i++) {
    const terms = contracts[i]!;
    if (contractOpen(turn, actor, terms))
      room += contractOrderableH100e(turn, actor, terms, turn.state.contracts[i]!);
  }
  return room;
}

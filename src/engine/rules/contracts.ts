// How much of a framework contract may still be ordered.

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
      room += contractRemainingH100e(terms, turn.state.contracts[i]!);
  }
  return room;
}

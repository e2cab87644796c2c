// Framework contracts are drawn down by what their buyer was allotted, and lapse when their time is over.

import { contractOpen, contractOrderableH100e, contractRemainingH100e } from '../rules/contracts';
import { actorOf, type Turn } from '../turnContext';
import type { Actor } from '../actor';
import type { ContractScenario } from '../../types/scenario';
import type { ContractState } from '../../types/state';
import { governmentPart } from './deliveries';
import type { WorldPhase } from './phase';

function receive(turn: Turn, terms: ContractScenario, contract: ContractState): void {
  contract.installedH100e =
    contract.installedH100e * (1 - turn.p.chips.depreciation) + contract.arrivingH100e;
  contract.deliveredH100e += contract.arrivingH100e;
  contract.deliveredGovernmentH100e += contract.arrivingGovernmentH100e;
  const gpus = contract.arrivingH100e / terms.h100ePerGpu;
  if (gpus >= 1)
    turn.events.push({ kind: 'contractDelivered', country: terms.buyer, contract: terms.id, gpus });
  contract.arrivingH100e = 0;
  contract.arrivingGovernmentH100e = 0;
}

function draw(turn: Turn, actor: Actor, terms: ContractScenario, contract: ContractState): void {
  if (contractOpen(turn, actor, terms)) {
    contract.arrivingH100e = Math.min(
      actor.usDeliveredH100e,
      contractOrderableH100e(turn, actor, terms, contract),
    );
    contract.arrivingGovernmentH100e = contract.arrivingH100e * governmentPart(turn, actor);
  }
  const undelivered = contractRemainingH100e(terms, contract) / terms.h100ePerGpu;
  if (turn.state.halfYear === terms.lastHalfYear && undelivered >= 1) {
    turn.events.push({
      kind: 'contractLapsed',
      country: terms.buyer,
      contract: terms.id,
      undeliveredGpus: undelivered,
    });
  }
}

export const contracts: WorldPhase = (turn) => {
  for (let i = 0; i < turn.scenario.contracts.length; i++) {
    const terms = turn.scenario.contracts[i]!;
    const contract = turn.state.contracts[i]!;
    const buyer = actorOf(turn, terms.buyer);
    receive(turn, terms, contract);
    if (buyer !== undefined) draw(turn, buyer, terms, contract);
  }
};

// Framework contracts: what was delivered, what still works, what is on its way, and for whom.

import { contractRemainingH100e, contractSizeH100e } from '../engine';
import type { CountryId } from '../types/names';
import type { ContractScenario, Text } from '../types/scenario';
import type { ContractState } from '../types/state';
import type { SeatState } from './seatState';

export interface ContractHolder {
  readonly id: string;
  readonly name: Text;
  readonly gpus: number;
  readonly deliveredGpus: number;
}

export type ContractPhase = 'before' | 'open' | 'complete' | 'lapsed';

export interface ContractSheet {
  readonly id: string;
  readonly name: Text;
  readonly seller: CountryId;
  readonly gpus: number;
  /** Chips of the game, in H100-equivalents, that one GPU counts as. */
  readonly h100ePerGpu: number;
  readonly deliveredGpus: number;
  /** Delivered GPUs that still work; the others have aged away. */
  readonly runningGpus: number;
  readonly arrivingGpus: number;
  /** All GPUs, and those on their way, in chips of the game. */
  readonly totalH100e: number;
  readonly arrivingH100e: number;
  /** Neither delivered nor on their way. */
  readonly openGpus: number;
  /** The last half-year in which GPUs may be ordered under it, since 2026 H1. */
  readonly lastHalfYear: number;
  readonly phase: ContractPhase;
  readonly holders: readonly ContractHolder[];
}

/** Fills the government's shares from government purchases, and the others evenly from the rest. */
function holdersOf(terms: ContractScenario, contract: ContractState): ContractHolder[] {
  const government = contract.deliveredGovernmentH100e / terms.h100ePerGpu;
  const firms = contract.deliveredH100e / terms.h100ePerGpu - government;
  const total = (flag: boolean) =>
    terms.shares.reduce((sum, share) => sum + (share.government === flag ? share.gpus : 0), 0);
  const governmentTotal = total(true);
  const firmTotal = total(false);
  // What one side got beyond its share counts for the other: the contract itself only has a total.
  const spill = Math.max(0, government - governmentTotal) - Math.max(0, firms - firmTotal);
  return terms.shares.map(({ id, name, gpus, government: isGovernment }) => {
    const got = isGovernment ? government - spill : firms + spill;
    const whole = isGovernment ? governmentTotal : firmTotal;
    return { id, name, gpus, deliveredGpus: (got * gpus) / whole };
  });
}

function phaseOf(terms: ContractScenario, openGpus: number, halfYear: number): ContractPhase {
  if (openGpus < 1) return 'complete';
  if (halfYear > terms.lastHalfYear) return 'lapsed';
  return halfYear < terms.firstHalfYear ? 'before' : 'open';
}

/** Every contract of which the country is the buyer. */
export function selectContracts(
  { game }: Pick<SeatState, 'game'>,
  country: CountryId,
): ContractSheet[] {
  return game.scenario.contracts.flatMap((terms, i) => {
    if (terms.buyer !== country) return [];
    const contract = game.state.contracts[i]!;
    const openGpus = contractRemainingH100e(terms, contract) / terms.h100ePerGpu;
    return [
      {
        id: terms.id,
        name: terms.name,
        seller: terms.seller,
        gpus: contractSizeH100e(terms) / terms.h100ePerGpu,
        h100ePerGpu: terms.h100ePerGpu,
        deliveredGpus: contract.deliveredH100e / terms.h100ePerGpu,
        runningGpus: contract.installedH100e / terms.h100ePerGpu,
        arrivingGpus: contract.arrivingH100e / terms.h100ePerGpu,
        totalH100e: contractSizeH100e(terms),
        arrivingH100e: contract.arrivingH100e,
        openGpus,
        lastHalfYear: terms.lastHalfYear,
        phase: phaseOf(terms, openGpus, game.state.halfYear),
        holders: holdersOf(terms, contract),
      },
    ];
  });
}

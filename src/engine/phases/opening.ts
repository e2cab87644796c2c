// The opening scene's chips: the option is chosen on the first turn, its lots arrive on theirs.

import type { ContractScenario, OpeningLot } from '../../types/scenario';
import type { Actor } from '../actor';
import { applyCountryEffect } from '../events/index';
import { chipDrawMw } from '../rules/compute';
import { isSeller } from '../rules/exports';
import { contractRemainingH100e } from '../rules/contracts';
import { nationScenarioOf } from '../rules/nations';
import type { Turn } from '../turnContext';

const FIRST_TURN = 0;

/** Books a lot under the contract it belongs to. */
function draw(turn: Turn, id: string | undefined, h100e: number): void {
  const place = turn.scenario.contracts.findIndex((terms) => terms.id === id);
  const terms: ContractScenario | undefined = turn.scenario.contracts[place];
  const contract = turn.state.contracts[place];
  if (terms === undefined || contract === undefined) return;
  const drawnH100e = Math.min(h100e, contractRemainingH100e(terms, contract));
  let governmentShare = 0;
  for (const share of terms.shares)
    if (share.government) governmentShare += share.gpus / terms.gpus;
  contract.deliveredH100e += drawnH100e;
  contract.deliveredGovernmentH100e += drawnH100e * governmentShare;
  contract.installedH100e += drawnH100e;
}

function receive(turn: Turn, { nation }: Actor, lot: OpeningLot): void {
  if (isSeller(nation, 'us')) nation.domesticChipsH100e += lot.h100e;
  else nation.usChipsH100e += lot.h100e;
  nation.chipPowerMw += chipDrawMw(lot.h100e, turn.chipPowerKw);
  nation.cashUsdBn -= lot.billUsdBn;
  const { h100e, billUsdBn } = lot;
  turn.events.push({ kind: 'lotArrived', country: nation.id, h100e, billUsdBn });
}

/** Takes the option on the first turn and installs the lots that are due. */
export function installLots(turn: Turn, actor: Actor): void {
  const { nation, decisions } = actor;
  const { opening } = nationScenarioOf(turn.scenario, nation.id);
  if (opening === undefined) return;
  if (turn.index === FIRST_TURN) nation.opening = decisions.opening ?? opening.default;
  const option = opening.options.find(({ id }) => id === nation.opening);
  if (option === undefined) return;
  if (turn.index === FIRST_TURN)
    for (const effect of option.effects) applyCountryEffect(turn, actor, effect);
  for (const lot of option.lots) {
    if (lot.turn !== turn.index) continue;
    receive(turn, actor, lot);
    draw(turn, opening.contract, lot.h100e);
  }
}

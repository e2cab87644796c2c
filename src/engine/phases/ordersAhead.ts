// In a chapter’s last turn one line buys more at today’s prices, beside firms that join in; the next budget pays for it.

import type { Pillar } from '../../types/names';
import type { Actor } from '../actor';
import { aheadBill } from '../rules/ahead';
import { focusFactor } from '../rules/focus';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

/** What the state and its partners pay goes to the line, beyond what the line is used to: its makers have time to prepare. */
const SPENT: Readonly<
  Record<Pillar, (turn: Turn, actor: Actor, stateUsdBn: number, partnersUsdBn: number) => void>
> = {
  chips: ({ bends }, actor, stateUsdBn, partnersUsdBn) => {
    actor.chipMoneyUsdBn += stateUsdBn / bends.chipMoney;
    actor.privateChipsUsdBn += partnersUsdBn / bends.chipMoney;
  },
  dataCentres: ({ bends }, actor, stateUsdBn, partnersUsdBn) => {
    actor.dataCentreMoneyUsdBn += (stateUsdBn + partnersUsdBn) / bends.dataCentreMoney;
  },
  power: ({ bends }, actor, stateUsdBn, partnersUsdBn) => {
    actor.powerMoneyUsdBn += (stateUsdBn + partnersUsdBn) / bends.powerMoney;
  },
  talent: ({ bends }, actor, stateUsdBn, partnersUsdBn) => {
    actor.talentMoneyUsdBn += (stateUsdBn + partnersUsdBn) / bends.talentMoney;
  },
  models: ({ bends }, actor, stateUsdBn, partnersUsdBn) => {
    actor.modelMoneyUsdBn += (stateUsdBn + partnersUsdBn) / bends.modelMoney;
  },
};

export const ordersAhead: NationPhase = (turn, actor) => {
  const { nation, decisions, regularBudgetUsdBn } = actor;
  if (decisions.ahead !== null) nation.ahead = { ...decisions.ahead };
  if (!turn.chapterEnds || nation.ahead === null) return;
  const { line, percent } = nation.ahead;
  const { stateUsdBn, partnersUsdBn, owedUsdBn } = aheadBill(turn.p, regularBudgetUsdBn, percent);
  const factor = focusFactor(turn.p, nation, line);
  SPENT[line](turn, actor, stateUsdBn * factor, partnersUsdBn * factor);
  nation.aheadOwedUsdBn = owedUsdBn;
  nation.ahead = null;
  const spentUsdBn = stateUsdBn + partnersUsdBn;
  turn.events.push({ kind: 'orderedAhead', country: nation.id, line, spentUsdBn, owedUsdBn });
};

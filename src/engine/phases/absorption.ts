// The money of a turn is split over the five lines. Each line makes less of what goes beyond its usual money; focus and chapter weigh it.

import { PILLARS, type ByPillar, type Pillar } from '../../types/names';
import type { Actor } from '../actor';
import { focusFactor } from '../rules/focus';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function startUsual(turn: Turn, usual: ByPillar<number>, moneyUsdBn: number): void {
  const { startShare, startFloorUsdBn } = turn.p.absorption;
  for (const line of PILLARS)
    usual[line] = Math.max(moneyUsdBn * startShare[line], startFloorUsdBn);
}

/** How much money a line is used to when it is spent: at the start of a chapter, all that is planned for it. */
function usualFor(turn: Turn, usualUsdBn: number, spentUsdBn: number): number {
  return turn.chapterStarts ? Math.max(usualUsdBn, spentUsdBn) : usualUsdBn;
}

/** USD bn of the money spent on a line that it can use. Beyond the usual it uses only a part, unless the line is the nation's focus. */
function usable(
  turn: Turn,
  { nation, start }: Actor,
  line: Pillar,
  spentUsdBn: number,
  usualUsdBn: number,
): number {
  const a = turn.p.absorption;
  const norm = usualUsdBn + a.slackShareOfBudget * start.budgetUsdBn;
  const excess = spentUsdBn / norm - a.headroom;
  const limited = excess > 0 && nation.focus !== line;
  const absorbed = limited ? spentUsdBn / (1 + a.resistance * excess) : spentUsdBn;
  return absorbed * focusFactor(turn.p, nation, line);
}

/** Spends on every line, the one way to use it less what it costs more in this chapter; lines get used to it. */
function spend(turn: Turn, actor: Actor, money: number): void {
  const { shares } = actor.decisions;
  const usual = actor.nation.absorptionUsdBn;
  const { learning } = turn.p.absorption;
  const chips = money * shares.chips;
  const halls = money * shares.dataCentres;
  const power = money * shares.power;
  const talent = money * shares.talent;
  const models = money * shares.models;
  usual.chips = usualFor(turn, usual.chips, chips);
  usual.dataCentres = usualFor(turn, usual.dataCentres, halls);
  usual.power = usualFor(turn, usual.power, power);
  usual.talent = usualFor(turn, usual.talent, talent);
  usual.models = usualFor(turn, usual.models, models);
  actor.chipMoneyUsdBn = usable(turn, actor, 'chips', chips, usual.chips) / turn.bends.chipMoney;
  actor.dataCentreMoneyUsdBn +=
    usable(turn, actor, 'dataCentres', halls, usual.dataCentres) / turn.bends.dataCentreMoney;
  actor.powerMoneyUsdBn += usable(turn, actor, 'power', power, usual.power) / turn.bends.powerMoney;
  actor.talentMoneyUsdBn +=
    usable(turn, actor, 'talent', talent, usual.talent) / turn.bends.talentMoney;
  actor.modelMoneyUsdBn =
    usable(turn, actor, 'models', models, usual.models) / turn.bends.modelMoney;
  usual.chips += learning * (chips - usual.chips);
  usual.dataCentres += learning * (halls - usual.dataCentres);
  usual.power += learning * (power - usual.power);
  usual.talent += learning * (talent - usual.talent);
  usual.models += learning * (models - usual.models);
}

export const absorption: NationPhase = (turn, actor) => {
  const { nation } = actor;
  const money = Math.max(actor.budgetUsdBn + nation.cashUsdBn - actor.bidUsdBn, 0);
  const carried = money * actor.decisions.carriedShare * turn.p.money.carriedKept;
  nation.cashUsdBn = carried + actor.bidUsdBn;
  nation.publicMoneyUsdBn = money;
  if (turn.index === 0) startUsual(turn, nation.absorptionUsdBn, money);
  spend(turn, actor, money);
};

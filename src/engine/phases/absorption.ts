// All money is split over the five lines; focus and chapter weigh it, and what a line is not used to buys less.

import { PILLARS, type ByPillar, type Pillar } from '../../types/names';
import type { Actor } from '../actor';
import { explainPublicMoney, explainSpending } from '../explain/spending';
import { focusFactor } from '../rules/focus';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function startUsual(turn: Turn, usual: ByPillar<number>, moneyUsdBn: number): void {
  const { startShare, startFloorUsdBn } = turn.p.absorption;
  for (const line of PILLARS)
    usual[line] = Math.max(moneyUsdBn * startShare[line], startFloorUsdBn);
}

/** What a line is used to by the time its money is spent: at a chapter's start all that is planned. */
function usualFor(turn: Turn, usualUsdBn: number, spentUsdBn: number): number {
  return turn.chapterStarts ? Math.max(usualUsdBn, spentUsdBn) : usualUsdBn;
}

/** USD bn of the money spent on a line that it can use: less beyond the usual, unless it is the nation's focus. */
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

/** Hands over how the money of each line comes about, before it is spent. */
function tell(turn: Turn, actor: Actor): void {
  const { bends } = turn;
  const bend: ByPillar<number> = {
    chips: bends.chipMoney,
    dataCentres: bends.dataCentreMoney,
    power: bends.powerMoney,
    talent: bends.talentMoney,
    models: bends.modelMoney,
  };
  const firms: ByPillar<number | null> = {
    chips: null,
    dataCentres: actor.dataCentreMoneyUsdBn,
    power: actor.powerMoneyUsdBn,
    talent: actor.talentMoneyUsdBn,
    models: null,
  };
  for (const line of PILLARS)
    explainSpending(
      turn,
      actor,
      {
        line,
        usualUsdBn: actor.nation.absorptionUsdBn[line],
        bend: bend[line],
        privateUsdBn: firms[line],
      },
      actor.trace!,
    );
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
  if (actor.trace !== null) tell(turn, actor);
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
  if (actor.trace !== null) explainPublicMoney(turn, actor, actor.trace);
  const money = Math.max(actor.budgetUsdBn + nation.cashUsdBn, 0);
  nation.cashUsdBn = money * actor.decisions.carriedShare * turn.p.money.carriedKept;
  nation.publicMoneyUsdBn = money;
  if (turn.index === 0) startUsual(turn, nation.absorptionUsdBn, money);
  spend(turn, actor, money);
};

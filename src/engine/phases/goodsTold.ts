// Each nation tells what goods it has to give and what each is worth to it, so that offers can be weighed.

import { chapterStarts } from '../rules/chapters';
import { chipListPriceUsdBn } from '../rules/compute';
import { goodsOf, goodWorths, meansOf } from '../rules/goods';
import { leadsOf } from '../rules/methods';
import type { Turn } from '../turnContext';
import type { WorldPhase } from './phase';

export const goodsTold: WorldPhase = (turn: Turn) => {
  const { ruleset, p, state, actors } = turn;
  const leads = leadsOf(ruleset, actors);
  const chipPriceUsdBn = chipListPriceUsdBn(p, state.halfYear);
  const begins = chapterStarts(p, state.turn);
  for (let i = 0; i < actors.length; i++) {
    const actor = actors[i]!;
    const { nation } = actor;
    const means = meansOf(p, actor, chipPriceUsdBn);
    nation.goodWorth = goodWorths(ruleset, actor, means, leads);
    nation.goodsToGive = goodsOf(ruleset, actor, means);
    if (!begins || nation.dealsNow.length === 0) continue;
    nation.dealsBefore = [...nation.dealsBefore, ...nation.dealsNow];
    nation.dealsNow = [];
  }
};

// Each nation tells what goods it has to give and what each is worth to it, so that offers can be weighed.

import { chapterStarts } from '../rules/chapters';
import { goodsOf, goodWorths, meansOf } from '../rules/goods';
import { leadsOf } from '../rules/methods';
import type { Turn } from '../turnContext';
import type { WorldPhase } from './phase';

export const goodsTold: WorldPhase = (turn: Turn) => {
  const { ruleset, p, state, actors } = turn;
  const leads = leadsOf(ruleset, actors);
  const begins = chapterStarts(p, state.turn);
  for (const actor of actors) {
    const { nation } = actor;
    const means = meansOf(p, actor);
    nation.goodWorth = goodWorths(ruleset, actor, means, leads);
    nation.goodsToGive = goodsOf(ruleset, actor, means);
    if (!begins) continue;
    nation.dealsBefore = [...nation.dealsBefore, ...nation.dealsNow];
    nation.dealsNow = [];
  }
};

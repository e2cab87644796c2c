// Money for talent trains a cohort and pays wages that keep experts; money for models sets the programme's pace.

import { clamp, hill } from '../../lib/detMath';
import { cohort as cohortNode, explainModelSpending, explainQueue } from '../explain/orders';
import { focusLead } from '../rules/focus';
import type { NationPhase } from './phase';

export const talentMoney: NationPhase = (turn, actor) => {
  const t = turn.p.talent;
  const { nation } = actor;
  const money = actor.talentMoneyUsdBn;
  const cohort = (money * t.cohortShare) / t.costUsdBnPerExpert;
  const ceiling = t.cohortCeiling * nation.experts + t.cohortBase;
  const lag = t.lagTurns - 1 - focusLead(turn.p, nation, 'talent');
  if (actor.trace !== null) {
    const joining = cohortNode(turn, actor, actor.trace);
    explainQueue(actor.trace, 'people', nation.expertPipeline, lag, joining);
    explainModelSpending(turn, actor, actor.trace);
  }
  nation.expertPipeline[lag]! += cohort / (1 + cohort / ceiling);
  const wages = (money * t.wageShare) / (nation.experts * t.wageUsdBnPerExpert + t.wageBaseUsdBn);
  nation.retention = clamp(
    nation.retention + t.retentionSpeed * (hill(wages, t.wageHalf) - nation.retention),
  );
  nation.modelSpendingUsdBn +=
    turn.p.training.spendingSpeed * (actor.modelMoneyUsdBn - nation.modelSpendingUsdBn);
};

// The model programme: a change costs maturity, staying with one builds it; algorithms close their gap.

import { clamp, interpolate } from '../../lib/detMath';
import type { NationState } from '../../types/state';
import type { Actor } from '../actor';
import { spendingStrength } from '../rules/training';
import { isFreeChange } from '../rules/churn';
import { isSeller } from '../rules/exports';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function mature(turn: Turn, { nation, decisions }: Actor): void {
  const t = turn.p.training;
  const { modelProgramme: before } = nation;
  const after = decisions.modelProgramme;
  if (after === before) {
    nation.programmeMaturity += t.maturitySpeed * (1 - nation.programmeMaturity);
    return;
  }
  const upgrade = before === 'adapt' && after === 'pretrain';
  const dear = upgrade ? t.maturityKeptUpgrade : t.maturityKept;
  const free = isFreeChange(turn.p, turn.index, nation.lastChanges, 'modelProgramme');
  nation.programmeMaturity *= free ? turn.p.churn.freeMaturity : dear;
  nation.lastChanges = { ...nation.lastChanges, modelProgramme: turn.index };
  nation.modelProgramme = after;
  turn.events.push({ kind: 'programmeChanged', country: nation.id, from: before, to: after });
}

/** Factor of what is learnt from the United States: less the more they withhold. It is 1 for themselves, who do not learn from themselves. */
function learningAbroad({ p, state }: Turn, nation: NationState): number {
  if (isSeller(nation, 'us')) return 1;
  return 1 - p.exports.catchingUp * state.world.exports.us.pressure;
}

function closeAlgorithmicGap(turn: Turn, actor: Actor): void {
  const t = turn.p.training;
  const { nation } = actor;
  const money = spendingStrength(turn, actor);
  const step = interpolate(turn.p.world.algorithmGrowth, turn.state.halfYear - 1);
  const effort =
    t.algorithmBase +
    t.algorithmTalent *
      nation.talentUse *
      (t.moneyBase + t.moneyWeight * money) *
      (1 + t.algorithmUnit * nation.unitLevel) *
      (1 + t.algorithmPlatform * nation.platformDepth) *
      t.algorithmProgramme[nation.modelProgramme] *
      t.algorithmStance[nation.stance] *
      t.algorithmLaw[nation.dataLaw] *
      learningAbroad(turn, nation);
  const grown = nation.algorithmicGapOom + step;
  const closed =
    (step + t.gapRecovery * nation.algorithmicGapOom) * clamp(effort, 0, t.algorithmCeiling);
  nation.algorithmicGapOom = clamp(
    grown - closed,
    0,
    t.gapCeiling + t.gapTension * turn.state.world.tension,
  );
}

export const programme: NationPhase = (turn, actor) => {
  mature(turn, actor);
  closeAlgorithmicGap(turn, actor);
};

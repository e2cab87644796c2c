// A superpower makes its access conditional: those who depend on it lose money, use and support. It is the United States that squeeze, so they are spared.

import { isSeller } from '../rules/exports';
import type { NationPhase } from './phase';

export const squeeze: NationPhase = (turn, actor) => {
  if (turn.state.world.squeezeTurns <= 0) return;
  const { nation } = actor;
  if (isSeller(nation, 'us')) return;
  const s = turn.p.squeeze;
  const dependence =
    (1 - s.homeModelWeight * nation.homeModelShare - s.homeCloudWeight * nation.homeCloudShare) *
    (s.lockInBase + s.lockInWeight * nation.lockIn) *
    (1 - s.leverageRelief * nation.supplyLeverage) *
    s.stanceFactor[actor.decisions.stance];
  const cash = s.cashShare * dependence * actor.regularBudgetUsdBn;
  nation.cashUsdBn -= cash;
  nation.adoption *= 1 - s.adoptionLoss * dependence;
  nation.support -= s.supportLoss * dependence;
  turn.events.push({
    kind: 'squeezed',
    country: nation.id,
    cashUsdBn: cash,
    supportPoints: s.supportLoss * dependence,
  });
};

// Explains how far the best home model trails the frontier, and how far it is the nation's own work.

import type { Explanation } from '../../types/explanation';
import type { Actor } from '../actor';
import { frontierLog10Flop } from '../rules/compute';
import { spendingNeedUsdBn } from '../rules/training';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import {
  difference,
  figure,
  greatest,
  literal,
  looked,
  measured,
  parameter,
  product,
  ratio,
  saturated,
  sum,
} from './nodes';
import { approached } from './use';

/** Lag and quality of the home model, once this turn's run is over. */
export function explainModel(turn: Turn, { nation, start }: Actor, trace: NationTrace): void {
  const t = turn.p.training;
  const frontier = measured('frontierLog10Flop', frontierLog10Flop(turn.p, turn.state));
  const behind = difference('oomBehind', [
    frontier,
    trace.get('ownModelLog10Flop', nation.ownModelLog10Flop),
  ]);
  const generation = parameter('training.generationOom', t.generationOom);
  const lag = trace.set(
    'lagGenerations',
    greatest('lagGenerations', [literal(0), ratio('lagGenerations', behind, generation)]),
  );
  const home = product('languageAdvantage', [
    figure(nation.id, 'languageAdvantageGenerations', start.languageAdvantageGenerations),
    parameter('training.homeAdvantage', t.homeAdvantage),
  ]);
  trace.set(
    'modelQuality',
    looked(
      'modelQuality',
      'training.quality',
      t.quality,
      difference('feltLag', [
        lag,
        home,
        measured('homeAdvantageGenerations', nation.works.homeAdvantageGenerations),
      ]),
    ),
  );
}

/** How well the programme is paid, 0 to 1. */
function paidShare({ p, state }: Turn, { nation, start }: Actor): Explanation {
  const need = spendingNeedUsdBn(p, state.halfYear, nation.modelProgramme, nation, start);
  return saturated(
    'programmePaidShare',
    ratio(
      'programmePayRatio',
      measured('modelSpendingUsdBn', nation.modelSpendingUsdBn),
      measured('modelNeedUsdBn', need),
    ),
  );
}

/** What adapting leads to: with full pay nearly an own model, without money a rented one. */
function adaptedTarget(turn: Turn, actor: Actor): Explanation {
  const t = turn.p.training;
  const unpaid = parameter('training.autonomyUnpaidTarget', t.autonomyUnpaidTarget);
  const adapted = parameter('training.autonomyAdaptTarget', t.autonomyAdaptTarget);
  const gain = difference('modelAutonomyGain', [adapted, unpaid]);
  return sum('modelAutonomyTarget', [
    unpaid,
    product('modelAutonomyByPay', [gain, paidShare(turn, actor)]),
  ]);
}

/** Own work in the model, before this turn's run has moved it. */
export function explainModelAutonomy(turn: Turn, actor: Actor, trace: NationTrace): void {
  const t = turn.p.training;
  const { nation } = actor;
  const before = trace.get('modelAutonomy', nation.modelAutonomy);
  const approach = (path: string, speed: number, target: Explanation) =>
    trace.set('modelAutonomy', approached('modelAutonomy', before, parameter(path, speed), target));
  if (nation.modelProgramme === 'adapt')
    approach('training.autonomyAdaptSpeed', t.autonomyAdaptSpeed, adaptedTarget(turn, actor));
  else if (nation.runSucceeded)
    approach('training.autonomySuccessSpeed', t.autonomySuccessSpeed, literal(1));
  else
    approach(
      'training.autonomyFailureSpeed',
      t.autonomyFailureSpeed,
      parameter('training.autonomyFailureTarget', t.autonomyFailureTarget),
    );
}

// What a model programme can draw on: compute, money, and how far a model trails the frontier.

import { interpolate, saturate } from '../../lib/detMath';
import type { Game } from '../../types/game';
import type { ModelProgramme } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { NationState } from '../../types/state';
import type { Actor } from '../actor';
import type { Turn } from '../turnContext';
import { nationOf } from './nations';
import { relationOf } from './platforms';

/** Quality of a model by its lag in generations: 1 at the frontier, 0 at four behind. */
export function qualityOfLag(p: Parameters, lagGenerations: number): number {
  return interpolate(p.training.quality, lagGenerations);
}

/** Share of a nation's chips that can be given to its training programme. */
export function poolShare(p: Parameters, governmentChipShare: number): number {
  return p.training.privatePoolShare + p.training.governmentPoolShare * governmentChipShare;
}

/** H100-equivalents that partners of joint platforms lend, from what they used last turn. */
export function partnersH100e(
  p: Parameters,
  { scenario, state }: Pick<Game, 'scenario' | 'state'>,
  nation: NationState,
): number {
  const t = p.training;
  let lentH100e = 0;
  for (const id of nation.platformPartners) {
    const partner = nationOf(state, id);
    const relation = relationOf(scenario, nation.id, id);
    const reachableH100e = Math.min(
      partner.usedChipsBeforeH100e,
      t.platformReach * nation.usedChipsH100e,
    );
    lentH100e +=
      t.platformShare *
      reachableH100e *
      poolShare(p, partner.governmentChipShare) *
      relation *
      relation *
      relation;
  }
  return lentH100e;
}

/** H100-equivalents that this turn's training can use. */
export function trainingPoolH100e(turn: Turn, actor: Actor): number {
  const { nation } = actor;
  const lent = partnersH100e(turn.p, turn, nation);
  const share = turn.p.training.share[nation.modelProgramme];
  const ownPart = nation.usedChipsH100e * share * poolShare(turn.p, nation.governmentChipShare);
  const hostedPart =
    turn.p.hosting.trainingShare * nation.hostedChipsH100e * nation.operatingShare * share;
  return ownPart + hostedPart + lent * turn.p.training.platformUse[nation.modelProgramme];
}

/** USD bn a turn that a programme needs to be paid in full. */
export function spendingNeedUsdBn(
  p: Parameters,
  halfYear: number,
  programme: ModelProgramme,
  nation: NationState,
  start: NationStart,
): number {
  const t = p.training;
  const sizeOfEconomy = t.spendingGdp + t.spendingGdp * Math.sqrt(start.gdpUsdTn);
  return (
    ((t.spendingNeedUsdBn * t.spendingProgramme[programme]) /
      (1 + t.spendingPlatform * nation.platformDepth)) *
    (1 + t.spendingGrowth * halfYear) *
    Math.sqrt(sizeOfEconomy)
  );
}

/** How well the programme is paid, 0 to 1. */
export function spendingStrength({ p, state }: Turn, { nation, start }: Actor): number {
  const need = spendingNeedUsdBn(p, state.halfYear, nation.modelProgramme, nation, start);
  return saturate(nation.modelSpendingUsdBn / need);
}

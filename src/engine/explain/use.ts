// Explains data protection, home models, home cloud and lock-in.

import type { Explanation } from '../../types/explanation';
import type { Actor } from '../actor';
import { alignsUsa } from '../rules/exports';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import {
  clamped,
  difference,
  least,
  literal,
  measured,
  parameter,
  product,
  ratio,
  sum,
} from './nodes';

/** A stock that closes a share of its gap to a target. */
export function approached(
  name: string,
  before: Explanation,
  speed: Explanation,
  target: Explanation,
): Explanation {
  return sum(name, [before, product('move', [speed, difference('gap', [target, before])])]);
}

/** Share of home demand that home compute covers. */
export function explainHomeCompute(actor: Actor, trace: NationTrace): void {
  const share = ratio(
    'homeComputeShare',
    measured('ownUseH100e', actor.ownUseH100e),
    measured('demandH100e', actor.demandH100e),
  );
  trace.set('homeComputeShare', clamped('homeComputeShare', share));
}

export function explainDataProtection(turn: Turn, { nation }: Actor, trace: NationTrace): void {
  const d = turn.p.dataLaw;
  const law = parameter(`dataLaw.target.${nation.dataLaw}`, d.target[nation.dataLaw]);
  const aligned = alignsUsa(nation)
    ? parameter('dataLaw.alignUsaLoss', d.alignUsaLoss)
    : literal(0);
  const platform = product('platformGain', [
    parameter('dataLaw.platformGain', d.platformGain),
    measured('platformDepth', nation.platformDepth),
  ]);
  const target = sum('dataTarget', [difference('lawTarget', [law, aligned]), platform]);
  const before = trace.get('dataProtection', nation.dataProtection);
  const moved = approached('dataProtection', before, parameter('dataLaw.speed', d.speed), target);
  trace.set('dataProtection', clamped('dataProtection', moved));
}

/** The appeal of home and of foreign models this turn. */
export interface ModelAppeal {
  readonly home: number;
  readonly foreign: number;
}

export function explainHomeModels(
  turn: Turn,
  { nation }: Actor,
  appeal: ModelAppeal,
  trace: NationTrace,
): void {
  const u = turn.p.use;
  const home = measured('homeAppeal', appeal.home);
  const foreign = measured('foreignAppeal', appeal.foreign);
  const homeSquare = product('homeAppealSquared', [home, home]);
  const foreignSquare = product('foreignAppealSquared', [
    foreign,
    foreign,
    parameter('use.foreignWeight', u.foreignWeight),
  ]);
  const all = sum('allAppeal', [homeSquare, foreignSquare]);
  const before = trace.get('homeModelShare', nation.homeModelShare);
  const target = all.value > 0 ? ratio('homeModelTarget', homeSquare, all) : before;
  trace.set(
    'homeModelShare',
    approached('homeModelShare', before, parameter('use.homeShareSpeed', u.homeShareSpeed), target),
  );
}

export function explainCloud(turn: Turn, { nation }: Actor, trace: NationTrace): void {
  const u = turn.p.use;
  const ceiling = sum('cloudCeiling', [
    parameter('use.cloudBase', u.cloudBase),
    measured('cloudByProjects', nation.works.cloudCeiling),
    product('cloudByModels', [
      parameter('use.cloudModels', u.cloudModels),
      trace.get('homeModelShare', nation.homeModelShare),
    ]),
    product('cloudByData', [
      parameter('use.cloudData', u.cloudData),
      trace.get('dataProtection', nation.dataProtection),
    ]),
  ]);
  const target = least('cloudTarget', [
    trace.get('homeComputeShare', nation.homeComputeShare),
    ceiling,
  ]);
  const before = trace.get('homeCloudShare', nation.homeCloudShare);
  trace.set(
    'homeCloudShare',
    approached('homeCloudShare', before, parameter('use.cloudSpeed', u.cloudSpeed), target),
  );
}

/** Share of use that is foreign, as a tree. */
export function foreignShareNode(turn: Turn, { nation }: Actor, trace: NationTrace): Explanation {
  const u = turn.p.use;
  return difference('foreignShare', [
    literal(1),
    product('homeModels', [
      parameter('use.homeModelWeight', u.homeModelWeight),
      trace.get('homeModelShare', nation.homeModelShare),
    ]),
    product('homeCloud', [
      parameter('use.homeCloudWeight', u.homeCloudWeight),
      trace.get('homeCloudShare', nation.homeCloudShare),
    ]),
  ]);
}

export function explainLockIn(turn: Turn, actor: Actor, trace: NationTrace): void {
  const u = turn.p.use;
  const { nation } = actor;
  const foreign = product('foreignPull', [
    foreignShareNode(turn, actor, trace),
    parameter('use.lockInForeign', u.lockInForeign),
  ]);
  const aligned = alignsUsa(nation)
    ? parameter('use.lockInAlignUsa', u.lockInAlignUsa)
    : literal(0);
  const alone =
    nation.stance === 'alone' ? parameter('use.lockInAlone', u.lockInAlone) : literal(0);
  const law = parameter(`use.lockInLaw.${nation.dataLaw}`, u.lockInLaw[nation.dataLaw]);
  const pull = difference('lockInTarget', [sum('lockInPull', [foreign, aligned]), alone, law]);
  const before = trace.get('lockIn', nation.lockIn);
  const moved = approached('lockIn', before, parameter('use.lockInSpeed', u.lockInSpeed), pull);
  trace.set('lockIn', clamped('lockIn', moved));
}

// Explains what AI adds to GDP this turn.

import type { Actor } from '../actor';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import { clamped, difference, literal, looked, measured, parameter, product, sum } from './nodes';

/** The parts of the gain that are worked out elsewhere, as shares of GDP. */
export interface GainParts {
  readonly exports: number;
  readonly coercion: number;
  /** How hard AI presses on electricity, 0 to 1. */
  readonly stress: number;
}

export function explainGain(turn: Turn, actor: Actor, parts: GainParts, trace: NationTrace): void {
  const g = turn.p.prosperity;
  const u = turn.p.use;
  const { nation } = actor;
  const homeUse = sum('homeUse', [
    product('homeModels', [
      parameter('use.homeModelWeight', u.homeModelWeight),
      trace.get('homeModelShare', nation.homeModelShare),
    ]),
    product('homeCloud', [
      parameter('use.homeCloudWeight', u.homeCloudWeight),
      trace.get('homeCloudShare', nation.homeCloudShare),
    ]),
  ]);
  const kept = difference('keptAtHome', [
    literal(1),
    product('leakedAbroad', [
      parameter('prosperity.leak', g.leak),
      difference('foreignUse', [literal(1), homeUse]),
    ]),
  ]);
  const potential = looked(
    'potential',
    'prosperity.potential',
    g.potential,
    measured('halfYear', turn.state.halfYear),
  );
  const domestic = product('domesticGain', [
    potential,
    trace.get('adoption', nation.adoption),
    measured('inputQuality', actor.inputQuality),
    kept,
    parameter('prosperity.scale', g.scale),
  ]);
  const electricity = product('electricityLoss', [
    parameter('prosperity.electricityLoss', g.electricityLoss),
    measured('electricityStress', parts.stress),
  ]);
  const earned = sum('gainBeforeLosses', [domestic, measured('exports', parts.exports)]);
  const gain = difference('gainAfterLosses', [
    earned,
    measured('coercion', parts.coercion),
    electricity,
  ]);
  trace.set(
    'gdpGain',
    clamped(
      'gdpGain',
      gain,
      parameter('prosperity.floor', g.floor),
      parameter('prosperity.ceiling', g.ceiling),
    ),
  );
}

// Explains how the public judges a turn, and the political capital this brings.

import type { Explanation } from '../../types/explanation';
import type { Actor } from '../actor';
import { gasShare } from '../rules/compute';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import {
  clamped,
  difference,
  figure,
  literal,
  measured,
  parameter,
  product,
  ratio,
  sum,
} from './nodes';

/** The parts of the judgement that are worked out elsewhere. */
export interface JudgementParts {
  readonly stress: number;
  readonly displacement: number;
  readonly pride: number;
  readonly alignment: number;
  readonly neglect: number;
  readonly debt: number;
}

function losses(
  turn: Turn,
  { nation }: Actor,
  parts: JudgementParts,
  trace: NationTrace,
): Explanation[] {
  const s = turn.p.support;
  return [
    product('electricityAnger', [
      parameter('support.electricity', s.electricity),
      measured('electricityStress', parts.stress),
    ]),
    product('jobLossAnger', [
      parameter('support.displacement', s.displacement),
      measured('displacement', parts.displacement),
    ]),
    product('dataWorry', [
      parameter('support.data', s.data),
      clamped(
        'missingProtection',
        difference('missingProtection', [
          parameter('support.dataNorm', s.dataNorm),
          trace.get('dataProtection', nation.dataProtection),
        ]),
      ),
      trace.get('adoption', nation.adoption),
    ]),
    product('gasDislike', [
      parameter('support.gas', s.gas),
      measured('gasShare', gasShare(nation)),
    ]),
  ];
}

/** Support from all its parts; called before it moves. */
export function explainJudgement(
  turn: Turn,
  actor: Actor,
  parts: JudgementParts,
  trace: NationTrace,
): void {
  const s = turn.p.support;
  const { nation, start } = actor;
  const before = trace.get('support', nation.support);
  const norm = difference('distanceToNorm', [
    sum('norm', [
      figure(nation.id, 'support', start.support),
      parameter('support.normBonus', s.normBonus),
    ]),
    before,
  ]);
  const gained = sum('supportAndGains', [
    before,
    product('driftToNorm', [parameter('support.speed', s.speed), norm]),
    product('prosperityJoy', [
      parameter('support.gain', s.gain),
      trace.get('gdpGain', nation.gdpGain),
    ]),
  ]);
  const judged = difference('supportAfterLosses', [gained, ...losses(turn, actor, parts, trace)]);
  const proud = sum('supportWithPride', [judged, measured('pride', parts.pride)]);
  const rest = difference('supportJudged', [
    proud,
    measured('alignmentAnger', parts.alignment),
    measured('neglectAnger', parts.neglect),
    measured('debtAnger', parts.debt),
  ]);
  trace.set('support', clamped('support', rest, literal(0), literal(100)));
}

/** Political capital; called once support is settled. */
export function explainCapital(turn: Turn, { nation }: Actor, trace: NationTrace): void {
  const s = turn.p.support;
  const earned = sum('politicalCapital', [
    trace.get('politicalCapital', nation.politicalCapital),
    parameter('support.capitalBase', s.capitalBase),
    ratio(
      'capitalBySupport',
      trace.get('support', nation.support),
      parameter('support.capitalSupport', s.capitalSupport),
    ),
  ]);
  trace.set(
    'politicalCapital',
    clamped(
      'politicalCapital',
      earned,
      literal(0),
      parameter('support.capitalCeiling', s.capitalCeiling),
    ),
  );
}

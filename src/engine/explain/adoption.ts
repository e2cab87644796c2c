// Explains how adoption moves towards what quality, capacity, trust and skill allow.

import type { Explanation } from '../../types/explanation';
import type { Actor } from '../actor';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import { clamped, literal, measured, parameter, product, ratio, sum } from './nodes';
import { championsOf } from '../rules/champions';
import { explainFirms } from './firms';
import { approached } from './use';

/** The factors of the target, in the order they are multiplied. */
export interface AdoptionFactors {
  readonly served: number;
  readonly skill: number;
}

/** How far people trust AI: by the protection of their data and by support for the government. */
function publicTrust({ p }: Turn, { nation }: Actor, trace: NationTrace): Explanation {
  const a = p.adoption;
  const support = ratio(
    'supportRatio',
    trace.get('support', nation.support),
    parameter('adoption.supportNorm', a.supportNorm),
  );
  return sum('publicTrust', [
    parameter('adoption.trustBase', a.trustBase),
    product('trustByData', [
      parameter('adoption.trustData', a.trustData),
      trace.get('dataProtection', nation.dataProtection),
    ]),
    product('trustBySupport', [
      parameter('adoption.trustSupport', a.trustSupport),
      clamped(
        'supportShare',
        support,
        literal(0),
        parameter('adoption.supportCeiling', a.supportCeiling),
      ),
    ]),
  ]);
}

export function explainAdoption(
  turn: Turn,
  actor: Actor,
  factors: AdoptionFactors,
  trace: NationTrace,
): void {
  const a = turn.p.adoption;
  const { nation } = actor;
  const ceiling = parameter('adoption.ceiling', a.ceiling);
  const wanted = product('adoptionTarget', [
    parameter('adoption.scale', a.scale),
    parameter(
      `adoption.programmeCapacity.${nation.modelProgramme}`,
      a.programmeCapacity[nation.modelProgramme],
    ),
    measured('inputQuality', actor.inputQuality),
    measured('served', factors.served),
    publicTrust(turn, actor, trace),
    measured('skill', factors.skill),
    trace.set('champions', explainFirms(turn.p, nation, championsOf(turn.scenario, nation.id))),
    parameter(`adoption.lawFriction.${nation.dataLaw}`, a.lawFriction[nation.dataLaw]),
  ]);
  const target = clamped('adoptionTarget', wanted, literal(0), ceiling);
  const before = trace.get('adoption', nation.adoption);
  const moved = approached('adoption', before, parameter('adoption.speed', a.speed), target);
  trace.set('adoption', clamped('adoption', moved, parameter('adoption.floor', a.floor), ceiling));
}

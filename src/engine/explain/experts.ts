// Explains how many experts a nation has, and what of its chips they can put to use.

import type { Explanation } from '../../types/explanation';
import type { Parameters } from '../../types/ruleset';
import type { NationState } from '../../types/state';
import type { Actor } from '../actor';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import {
  difference,
  figure,
  greatest,
  literal,
  measured,
  parameter,
  product,
  ratio,
  saturated,
  squareRoot,
  sum,
} from './nodes';

/** The flows of one turn, in people. */
export interface ExpertFlows {
  readonly trained: number;
  readonly immigrants: number;
}

function need(turn: Turn, { nation, start }: Actor) {
  const t = turn.p.talent;
  const growth = sum('expertNeedGrowth', [
    literal(1),
    product('growthSoFar', [
      parameter('talent.needGrowth', t.needGrowth),
      measured('halfYear', turn.state.halfYear),
    ]),
  ]);
  return product('expertNeed', [
    parameter('talent.needPeople', t.needPeople),
    squareRoot('sizeOfEconomy', figure(nation.id, 'gdpUsdTn', start.gdpUsdTn)),
    growth,
  ]);
}

/** The stock of experts from its flows; called before the stock moves. */
export function explainExperts(
  turn: Turn,
  actor: Actor,
  flows: ExpertFlows,
  trace: NationTrace,
): void {
  const { nation, start } = actor;
  const staying = product('expertsStaying', [
    trace.get('experts', nation.experts),
    difference('stayingShare', [literal(1), measured('outflowShare', nation.outflowShare)]),
  ]);
  trace.set(
    'experts',
    greatest('experts', [
      parameter('talent.floor', turn.p.talent.floor),
      sum('expertFlows', [
        staying,
        product('graduates', [
          figure(nation.id, 'graduates', start.graduates),
          measured('graduatesFactor', nation.works.graduatesFactor),
        ]),
        measured('trainedExperts', flows.trained),
        measured('immigrants', flows.immigrants),
      ]),
    ]),
  );
}

/** Experts against need, and the chips that run with enough of them; called after the stock has moved. */
export function explainTalentUse(turn: Turn, actor: Actor, trace: NationTrace): void {
  const { nation } = actor;
  const covered = trace.set(
    'talentRatio',
    ratio('talentRatio', trace.get('experts', nation.experts), need(turn, actor)),
  );
  explainStaffing(turn.p, nation, covered, trace);
}

/** How far the experts reach, and the chips that run with so many of them. */
export function explainStaffing(
  { talent: t }: Parameters,
  nation: NationState,
  covered: Explanation,
  trace: NationTrace,
): void {
  const use = trace.set(
    'talentUse',
    saturated(
      'talentUse',
      product('talentReach', [covered, parameter('talent.useFactor', t.useFactor)]),
    ),
  );
  const installed = trace.set(
    'installedChipsH100e',
    sum('installedChipsH100e', [
      trace.get('usChipsH100e', nation.usChipsH100e),
      trace.get('chinaChipsH100e', nation.chinaChipsH100e),
      trace.get('domesticChipsH100e', nation.domesticChipsH100e),
    ]),
  );
  const staffed = sum('staffing', [
    parameter('talent.useBase', t.useBase),
    product('staffingByExperts', [parameter('talent.useWeight', t.useWeight), use]),
  ]);
  trace.set(
    'usedChipsH100e',
    product('usedChipsH100e', [
      installed,
      trace.get('operatingShare', nation.operatingShare),
      staffed,
    ]),
  );
}

// Explains how both superpowers' trust moves towards its target.

import type { Explanation } from '../../types/explanation';
import type { Actor } from '../actor';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import {
  clamped,
  decision,
  difference,
  figure,
  literal,
  measured,
  parameter,
  product,
  ratio,
  sum,
  greatest,
} from './nodes';

function moved(turn: Turn, name: string, before: Explanation, target: Explanation): Explanation {
  const speed = parameter('stance.trustSpeed', turn.p.stance.trustSpeed);
  const gap = difference('trustGap', [clamped(target.name, target), before]);
  return clamped(name, sum(name, [before, product('trustMove', [speed, gap])]));
}

function usTarget(turn: Turn, { nation, start, chinaShare }: Actor): Explanation {
  const s = turn.p.stance;
  const tension = measured('tension', turn.state.world.tension);
  const wanted = parameter(`stance.usTrustTarget.${nation.stance}`, s.usTrustTarget[nation.stance]);
  const strain = greatest('tensionAboveCalm', [
    literal(0),
    difference('tensionAboveCalm', [
      tension,
      parameter('stance.hedgeTensionFree', s.hedgeTensionFree),
    ]),
  ]);
  const hedging =
    nation.stance === 'hedge'
      ? product('priceOfHedging', [
          parameter('stance.hedgeTensionPenalty', s.hedgeTensionPenalty),
          strain,
        ])
      : literal(0);
  const history = sum('sharedHistory', [
    parameter('stance.startTrustBase', s.startTrustBase),
    ratio(
      'startTrust',
      product('startTrust', [
        parameter('stance.startTrustWeight', s.startTrustWeight),
        figure(nation.id, 'usTrust', start.usTrust),
      ]),
      parameter('stance.startTrustNorm', s.startTrustNorm),
    ),
  ]);
  const purchases = product('chinesePurchases', [
    parameter('stance.chinaPurchasePenalty', s.chinaPurchasePenalty),
    decision('chinaShare', chinaShare),
    sum('watchfulness', [parameter('stance.chinaPurchaseBase', s.chinaPurchaseBase), tension]),
  ]);
  const { chapter } = turn;
  const blocs =
    nation.stance === 'hedge'
      ? parameter(`chapterEffects.hedgeTrust.${chapter}`, turn.p.chapterEffects.hedgeTrust[chapter])
      : literal(0);
  const stance = product('stanceTrust', [
    difference('stanceTrust', [wanted, blocs, hedging]),
    history,
  ]);
  return difference('usTrustTarget', [stance, purchases]);
}

function chinaTarget(turn: Turn, { nation, chinaShare }: Actor): Explanation {
  const s = turn.p.stance;
  return sum('chinaTrustTarget', [
    parameter(`stance.chinaTrustTarget.${nation.stance}`, s.chinaTrustTarget[nation.stance]),
    product('chinesePurchases', [
      parameter('stance.chinaPurchaseTrust', s.chinaPurchaseTrust),
      decision('chinaShare', chinaShare),
    ]),
  ]);
}

/** Both trusts, from what they are before the move. */
export function explainTrust(turn: Turn, actor: Actor, trace: NationTrace): void {
  const { nation } = actor;
  const us = trace.get('usTrust', nation.usTrust);
  const china = trace.get('chinaTrust', nation.chinaTrust);
  trace.set('usTrust', moved(turn, 'usTrust', us, usTarget(turn, actor)));
  trace.set('chinaTrust', moved(turn, 'chinaTrust', china, chinaTarget(turn, actor)));
}

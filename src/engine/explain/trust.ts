// Explains how both superpowers' trust moves towards its target.

import type { Explanation } from '../../types/explanation';
import type { Power } from '../../types/names';
import type { Actor } from '../actor';
import type { NationTrace } from '../trace';
import { isSeller, ruleFor } from '../rules/exports';
import { sellerOf, type Turn } from '../turnContext';
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

/** The target with what a superpower's export rule adds to it; the target alone where nobody sets one. */
function ruled(turn: Turn, { nation }: Actor, power: Power, target: Explanation): Explanation {
  if (sellerOf(turn, power) === null) return target;
  const rule = ruleFor(turn.state.world, power, nation);
  const name = power === 'us' ? 'usTrust' : 'chinaTrust';
  const added = parameter(`exports.${name}.${rule}`, turn.p.exports[name][rule]);
  return sum(target.name, [target, added]);
}

function usTarget(turn: Turn, actor: Actor): Explanation {
  const { nation, start, chinaShare } = actor;
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
  return ruled(turn, actor, 'us', difference('usTrustTarget', [stance, purchases]));
}

function chinaTarget(turn: Turn, actor: Actor): Explanation {
  const { nation, chinaShare } = actor;
  const s = turn.p.stance;
  const target = sum('chinaTrustTarget', [
    parameter(`stance.chinaTrustTarget.${nation.stance}`, s.chinaTrustTarget[nation.stance]),
    product('chinesePurchases', [
      parameter('stance.chinaPurchaseTrust', s.chinaPurchaseTrust),
      decision('chinaShare', chinaShare),
    ]),
  ]);
  return ruled(turn, actor, 'china', target);
}

/** Both trusts, from what they are before the move. */
export function explainTrust(turn: Turn, actor: Actor, trace: NationTrace): void {
  const { nation } = actor;
  const us = trace.get('usTrust', nation.usTrust);
  const china = trace.get('chinaTrust', nation.chinaTrust);
  if (!isSeller(nation, 'us'))
    trace.set('usTrust', moved(turn, 'usTrust', us, usTarget(turn, actor)));
  if (!isSeller(nation, 'china'))
    trace.set('chinaTrust', moved(turn, 'chinaTrust', china, chinaTarget(turn, actor)));
}

// Explains the money of a turn: what a government and firms spend, and what a line can make of it.

import type { Pillar } from '../../types/names';
import type { Explanation } from '../../types/explanation';
import type { Actor } from '../actor';
import { electricityStress } from '../rules/electricity';
import { focusFactor } from '../rules/focus';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import {
  clamped,
  decision,
  difference,
  figure,
  greatest,
  least,
  literal,
  measured,
  parameter,
  product,
  ratio,
  saturated,
  sum,
} from './nodes';

/** One more than what a factor adds. */
function onePlus(name: string, added: Explanation): Explanation {
  return sum(name, [literal(1), added]);
}

/** The public money of the turn, before it is split. */
export function explainPublicMoney({ p }: Turn, actor: Actor, trace: NationTrace): void {
  const { nation, budgetUsdBn, regularBudgetUsdBn } = actor;
  const { fiscalStance: stance } = nation;
  const whole = product('budgetUnderStance', [
    trace.get('regularBudgetUsdBn', regularBudgetUsdBn),
    parameter(`money.fiscalMultiplier.${stance}`, p.money.fiscalMultiplier[stance]),
  ]);
  const budget = whole.value === budgetUsdBn ? whole : measured('budgetUnderStance', budgetUsdBn);
  const both = sum('budgetAndCash', [budget, trace.get('cashUsdBn', nation.cashUsdBn)]);
  trace.detail('publicMoneyUsdBn', greatest('publicMoneyUsdBn', [both, literal(0)]));
}

/** How welcome private money is: support, the unit, the gain, power, the compact, stance, law and prestige. */
function attraction(turn: Turn, { nation, start }: Actor, trace: NationTrace): Explanation {
  const a = turn.p.privateMoney;
  const of = (name: Exclude<keyof typeof a, 'stanceFactor' | 'lawFactor'>) =>
    parameter(`privateMoney.${name}`, a[name]);
  const support = ratio('supportRatio', trace.get('support', nation.support), of('supportNorm'));
  const gain = product('gainOnScale', [trace.get('gdpGain', nation.gdpGain), of('gainScale')]);
  const stress = electricityStress(turn.p, turn.state.world, nation, start);
  const bloc = nation.stance === 'alignChina' ? turn.bends.alignChinaPrivate : 0;
  return product('attraction', [
    sum('welcomeBySupport', [
      of('supportBase'),
      product('backingBySupport', [
        of('supportWeight'),
        clamped('supportShare', support, literal(0), of('supportCeiling')),
      ]),
    ]),
    onePlus(
      'unitFactor',
      product('unitGain', [of('unitGain'), measured('unitLevel', nation.unitLevel)]),
    ),
    onePlus(
      'gainFactor',
      product('gainAppeal', [
        of('gainWeight'),
        clamped('gainOnScale', gain, literal(0), of('gainCeiling')),
      ]),
    ),
    difference('electricityFactor', [
      literal(1),
      product('electricityDrag', [of('electricityLoss'), measured('electricityStress', stress)]),
    ]),
    onePlus('compactFactor', nation.timers.compact > 0 ? of('compactGain') : literal(0)),
    sum('stanceFactor', [
      parameter(`privateMoney.stanceFactor.${nation.stance}`, a.stanceFactor[nation.stance]),
      literal(bloc),
    ]),
    parameter(`privateMoney.lawFactor.${nation.dataLaw}`, a.lawFactor[nation.dataLaw]),
    onePlus(
      'prestigeFactor',
      product('prestigeGain', [of('prestigeGain'), trace.get('prestige', nation.prestige)]),
    ),
  ]);
}

/** What firms bring of their own: their usual money, its growth, how welcome it is, and what it finds. */
function ownMoney(turn: Turn, actor: Actor, trace: NationTrace): Explanation {
  const a = turn.p.privateMoney;
  const { nation, start, decisions } = actor;
  const of = (name: Exclude<keyof typeof a, 'stanceFactor' | 'lawFactor'>) =>
    parameter(`privateMoney.${name}`, a[name]);
  return product('firmsOwnUsdBn', [
    figure(nation.id, 'privateMoneyUsdBn', start.privateMoneyUsdBn),
    of('baseMultiplier'),
    onePlus(
      'growthFactor',
      product('growthSoFar', [of('growth'), measured('turnsPlayed', turn.index)]),
    ),
    attraction(turn, actor, trace),
    difference('waitingFactor', [
      literal(1),
      product('waiting', [of('waiting'), decision('carriedShare', decisions.carriedShare)]),
    ]),
    sum('talentFactor', [
      of('talentBase'),
      product('talentAppeal', [
        of('talentWeight'),
        saturated('talentUse', trace.get('talentRatio', nation.talentRatio)),
      ]),
    ]),
    sum('powerFactor', [
      of('powerBase'),
      product('powerAppeal', [
        of('powerWeight'),
        least('powerCover', [literal(1), trace.get('powerRatio', nation.powerRatio)]),
      ]),
    ]),
  ]);
}

/** The money of firms: their own, what public chips bring along, and what was carried. */
export function explainPrivateMoney(
  turn: Turn,
  actor: Actor,
  crowdedInUsdBn: number,
  trace: NationTrace,
): void {
  const all = sum('firmsUsdBn', [
    ownMoney(turn, actor, trace),
    measured('crowdedInUsdBn', crowdedInUsdBn),
    measured('carriedPrivateUsdBn', actor.nation.carriedPrivateUsdBn),
  ]);
  trace.detail('privateMoneyUsdBn', greatest('privateMoneyUsdBn', [literal(0), all]));
}

export interface Spent {
  readonly line: Pillar;
  /** What the line is used to. */
  readonly usualUsdBn: number;
  /** Divisor of the chapter. */
  readonly bend: number;
  /** Money of firms on the line before. */
  readonly privateUsdBn: number | null;
}

/** What a line can use of its money: less beyond the usual, more under the focus, less where the chapter is dear. */
function usable(turn: Turn, actor: Actor, spent: Spent, trace: NationTrace): Explanation {
  const a = turn.p.absorption;
  const { nation, start, decisions } = actor;
  const { line, usualUsdBn, bend } = spent;
  const money = product('spentUsdBn', [
    trace.get('publicMoneyUsdBn', nation.publicMoneyUsdBn),
    decision(`share.${line}`, decisions.shares[line]),
  ]);
  const norm = sum('usualUsdBn', [
    measured('lineUsualUsdBn', usualUsdBn),
    product('slackUsdBn', [
      parameter('absorption.slackShareOfBudget', a.slackShareOfBudget),
      figure(nation.id, 'budgetUsdBn', start.budgetUsdBn),
    ]),
  ]);
  const excess = difference('excessOfUsual', [
    ratio('ofUsual', money, norm),
    parameter('absorption.headroom', a.headroom),
  ]);
  const isLimited = excess.value > 0 && nation.focus !== line;
  const held = onePlus(
    'resistanceFactor',
    product('resistance', [parameter('absorption.resistance', a.resistance), excess]),
  );
  return ratio(
    'absorbedUsdBn',
    product('absorbedUsdBn', [
      isLimited ? ratio('withinUsualUsdBn', money, held) : money,
      measured('focusFactor', focusFactor(turn.p, nation, line)),
    ]),
    measured('chapterDearFactor', bend),
  );
}

/** The money of a line that buys something. */
export function explainSpending(turn: Turn, actor: Actor, spent: Spent, trace: NationTrace): void {
  const own = usable(turn, actor, spent, trace);
  const { privateUsdBn, line } = spent;
  trace.detail(
    `money.${line}`,
    privateUsdBn === null
      ? own
      : sum('lineMoneyUsdBn', [measured('firmsOnLineUsdBn', privateUsdBn), own]),
  );
}

// The figures of an event's effects in words, each with its unit and sign.

import type { EffectFact } from '../../selectors';
import { t, type TextKey } from '../text';
import { duration } from '../text/duration';
import { count, direction, money, plain, power, short, signed } from '../text/numbers';

type Writer = (fact: EffectFact) => string;

const PLAIN_WRITERS: Readonly<Record<EffectFact['unit'], Writer>> = {
  usdBn: ({ amount }) => signed(amount, money(amount)),
  points: ({ amount }) =>
    t('effect.points', {
      count: Math.abs(Number(amount.toFixed(1))),
      value: signed(amount, short(amount, 1)),
    }),
  percent: ({ amount }) => signed(amount, t('unit.percent', { value: plain(amount, 0) })),
  people: ({ amount }) => t('effect.people', { value: signed(amount, count(amount)) }),
  chips: ({ amount }) => t('effect.chipCount', { value: signed(amount, count(amount)) }),
  mw: ({ amount }) => signed(amount, power(amount)),
  turns: ({ amount }) => duration(amount),
  none: ({ amount }) => (amount === 0 ? t('effect.ended') : signed(amount, plain(amount, 2))),
};

/** An amount that comes some turns later, with when. */
function coming(fact: EffectFact): string {
  const { unit, second: turns = 0 } = fact;
  const amount = PLAIN_WRITERS[unit](fact);
  return turns === 0 ? amount : t('effect.coming', { amount, time: duration(turns) });
}

/** Effects whose figure takes more than one number, or a unit of its own. */
const OWN_WRITERS: Partial<Record<EffectFact['kind'], Writer>> = {
  buyDataCentres: coming,
  buyPower: coming,
  hireExperts: coming,
  lendHalls: (fact) =>
    t('effect.lent', { amount: PLAIN_WRITERS[fact.unit](fact), time: duration(fact.second ?? 0) }),
  hostCampus: ({ amount, second = 0 }) =>
    t('effect.campus', { power: power(amount), chips: count(second) }),
  delayDataCentres: ({ amount, second = 0 }) =>
    t('effect.delayed', {
      percent: t('unit.percent', { value: plain(second, 0) }),
      power: power(amount),
    }),
  addAlgorithms: ({ amount }) => t('effect.oom', { value: plain(10 ** amount, 2) }),
  addHomeAdvantage: ({ amount }) =>
    signed(amount, t('unit.generations', { value: plain(amount, 2) })),
  shiftOpenWeights: ({ amount }) =>
    signed(amount, t('unit.generations', { value: plain(amount, 2) })),
};

/** What an effect moves. A unit at its highest level is not raised by what raises it; trust in a superpower is that of all others. */
export function effectName({
  kind,
  amount,
  ofOthers,
}: Pick<EffectFact, 'kind' | 'amount' | 'ofOthers'>): TextKey {
  if (kind === 'addUnitLevel' && amount <= 0) return 'effect.unitIsHighest';
  return ofOthers ? 'effect.trustOfOthers' : `effect.${kind}`;
}

/** The amount of one effect, for example "−$0.20bn" or "+5 points". */
export function amountWords(fact: EffectFact): string {
  return (OWN_WRITERS[fact.kind] ?? PLAIN_WRITERS[fact.unit])(fact);
}

const WITH_SIGN: ReadonlySet<EffectFact['unit']> = new Set([
  'usdBn',
  'points',
  'percent',
  'people',
  'chips',
  'mw',
]);

/** The arrow of an amount that is written with a sign; nothing for the rest. */
export function amountArrow({ kind, unit, amount }: EffectFact): string {
  if (!WITH_SIGN.has(unit) || OWN_WRITERS[kind] !== undefined) return '';
  return direction(amount, 3).name === 'level' ? '' : direction(amount, 3).mark;
}

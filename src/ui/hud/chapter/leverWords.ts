// When a lever was last changed, and what changing it now costs.

import type { ChangePrice, LeverState } from '../../../selectors';
import { t, type TextKey } from '../../text';
import { halfYearName, short, wholePercent } from '../../text/numbers';

const PARTS: readonly (readonly [keyof ChangePrice, TextKey, (value: number) => string])[] = [
  ['capital', 'lever.capital', (value) => short(value, 1)],
  ['trustPoints', 'lever.trust', (value) => short(value, 1)],
  ['privatePercent', 'lever.private', wholePercent],
  ['supportPoints', 'lever.support', (value) => short(value, 1)],
  ['adoptionPercent', 'lever.adoption', wholePercent],
  ['maturityPercent', 'lever.maturity', wholePercent],
];

/** The parts of a price that are more than zero, in words. */
export function priceWords(price: ChangePrice): string {
  return PARTS.filter(([part]) => price[part] > 0)
    .map(([part, key, write]) => t(key, { value: write(price[part]) }))
    .join(', ');
}

/** `Last changed 2028 H1. Changing now costs 1.5 capital, …` */
export function leverWords({ lastHalfYear, isFree, price }: LeverState): string {
  const last =
    lastHalfYear === null
      ? t('lever.never')
      : t('lever.last', { date: halfYearName(lastHalfYear) });
  return `${last} ${t(isFree ? 'lever.free' : 'lever.dear', { price: priceWords(price) })}`;
}

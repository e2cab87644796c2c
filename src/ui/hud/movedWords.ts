// What a turn moved, in words: an amount with its sign and what it is of.

import type { PassageDelta } from '../../selectors';
import { t } from '../text';
import { count, points, power, signed } from '../text/numbers';

const AMOUNTS: Readonly<Record<PassageDelta['kind'], (amount: number) => string>> = {
  chips: count,
  halls: power,
  power,
  experts: count,
  trust: points,
};

/** At whose plate it is told is not said. */
export function movedWords({ kind, amount }: PassageDelta): string {
  return t(`moved.${kind}`, { amount: signed(amount, AMOUNTS[kind](amount)) });
}

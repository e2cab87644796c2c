// What a turn changed, in words: an amount with its sign, and what it is an amount of.

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

/** The country at whose plate it is shown is not named. */
export function movedWords({ kind, amount }: PassageDelta): string {
  return t(`moved.${kind}`, { amount: signed(amount, AMOUNTS[kind](amount)) });
}

/** The same, with what of it arrived and what came or went otherwise. */
export function movedWholeWords(delta: PassageDelta): string {
  const { kind, parts } = delta;
  if (parts === null) return movedWords(delta);
  const write = (amount: number) => signed(amount, AMOUNTS[kind](amount));
  return t('moved.parts', {
    whole: movedWords(delta),
    arrived: write(parts.arrived),
    other: write(parts.other),
  });
}

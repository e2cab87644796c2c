// What a card changes by the end of this turn, in a few words.

import type { CardEffect } from '../../selectors';
import { t } from '../text';
import { money, short, signed } from '../text/numbers';

const LEAST_POINTS = 0.5;
const LEAST_USD_BN = 0.005;
/** How many changes fit on a card. */
const MOST_PARTS = 2;

type PointName = 'supportPoints' | 'usTrustPoints' | 'chinaTrustPoints' | 'lockInPoints';
const POINT_NAMES: readonly PointName[] = [
  'supportPoints',
  'usTrustPoints',
  'lockInPoints',
  'chinaTrustPoints',
];

/** The changes that matter, money first; empty where nothing changes yet. */
export function cardEffectWords(effect: CardEffect): string {
  const parts: string[] = [];
  const { moneyUsdBn } = effect;
  if (Math.abs(moneyUsdBn) >= LEAST_USD_BN) parts.push(signed(moneyUsdBn, money(moneyUsdBn)));
  for (const name of POINT_NAMES)
    if (Math.abs(effect[name]) >= LEAST_POINTS)
      parts.push(
        t(`deals.effect.${name}`, { value: signed(effect[name], short(effect[name], 1)) }),
      );
  return parts.slice(0, MOST_PARTS).join(t('effect.join'));
}

// A lot in words: its name and size, what is short, what it gives, what a premium is called, and how its price stands.

import type { EffectFact, LotFacts, LotName, QuaySheet } from '../../../selectors';
import type { Premium } from '../../../types/names';
import { t } from '../../text';
import { readsAsZero, wholePercent } from '../../text/numbers';
import { amountWords, effectName } from '../amountWords';
import { lotName, type Names } from '../names';

/** From how many missing percent on something is short, and very short. */
const SHORT_PERCENT = 3;
const VERY_SHORT_PERCENT = 25;

/** `Turbine slot, large` */
export function sizedName(names: Names, { id, size }: LotName): string {
  const lot = lotName(names, id);
  if (size === 1) return lot;
  return t('quay.sized', { lot, size: t(size < 1 ? 'quay.size.small' : 'quay.size.large') });
}

export function shortWords({ line, lackPercent }: LotFacts): string {
  const name = t(`pillar.${line}`);
  if (lackPercent < SHORT_PERCENT) return t('quay.short.none', { line: name });
  const isMuch = lackPercent >= VERY_SHORT_PERCENT;
  return t(isMuch ? 'quay.short.much' : 'quay.short.some', { line: name });
}

/** Their amount says what they are. */
const SELF_TOLD: ReadonlySet<EffectFact['kind']> = new Set(['buyChips', 'addChips']);

function effectWords(fact: EffectFact): string {
  const amount = amountWords(fact);
  if (SELF_TOLD.has(fact.kind)) return amount;
  return t('quay.gives', { name: t(effectName(fact)), amount });
}

/** What helps the nation, in the order of the lot’s card. */
export function givesWords({ effects }: LotFacts): string {
  const helpful = effects.filter(({ good }) => good !== false);
  return helpful.map(effectWords).join(t('quay.also'));
}

/** What a premium is called beside its price. */
export function premiumWords(
  premium: Premium,
  { premiumPercent }: Pick<QuaySheet, 'premiumPercent'>,
): string {
  const percent = premiumPercent[premium];
  if (percent === 0) return t('quay.premium.list');
  if (percent === 100) return t('quay.premium.double');
  return t('quay.premium.more', { percent: wholePercent(percent) });
}

function levelWords({ dearerPercent }: LotFacts): string {
  if (readsAsZero(dearerPercent, 0)) return t('quay.usual');
  const percent = wholePercent(Math.abs(dearerPercent));
  return t(dearerPercent > 0 ? 'quay.above' : 'quay.under', { percent });
}

/** How the price of its kind stands, and which way the last bids moved it. */
export function trendWords(lot: LotFacts): string {
  const level = levelWords(lot);
  const moved = lot.movedPercent ?? 0;
  if (readsAsZero(moved, 0)) return level;
  return t(moved > 0 ? 'quay.rising' : 'quay.falling', { level });
}

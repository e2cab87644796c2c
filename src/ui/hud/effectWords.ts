// What a budget line buys, in words: how much and when it arrives, straight from the rules.

import type { Arrival, Purchase } from '../../selectors';
import type { Pillar } from '../../types/names';
import { t } from '../text';
import { count, halfYearName, plain, power } from '../text/numbers';

const LEAST_PERCENT = 99.5;

function mwWords({ arrivals }: Purchase): string {
  const parts = arrivals.map(({ amount, halfYear, source }: Arrival) =>
    source === undefined
      ? t('effect.halls', { power: power(amount), date: halfYearName(halfYear) })
      : t('effect.powerPart', {
          power: power(amount),
          source: t(`source.${source}`),
          date: halfYearName(halfYear),
        }),
  );
  return parts.join(t('effect.join'));
}

function chipWords({ arrivals, deliveredShare }: Purchase): string {
  const first = arrivals[0];
  if (first === undefined) return t('effect.nothing');
  const values = { count: count(first.amount), date: halfYearName(first.halfYear) };
  const percent = deliveredShare * 100;
  return percent >= LEAST_PERCENT
    ? t('effect.chips', values)
    : t('effect.chipsShort', { ...values, percent: plain(percent, 0) });
}

function talentWords({ arrivals }: Purchase): string {
  const first = arrivals[0];
  if (first === undefined) return t('effect.nothing');
  return t('effect.talent', { count: count(first.amount), date: halfYearName(first.halfYear) });
}

function modelWords({ total }: Purchase): string {
  if (total < 0.0005) return t('effect.modelsNone');
  return t('effect.models', { value: plain(total, 3) });
}

/** The biggest source only, so that the sentence fits its line; all sources are in the Plan. */
function powerWords(purchase: Purchase): string {
  if (purchase.arrivals.length === 0) return t('effect.nothing');
  const sorted = [...purchase.arrivals].sort((a, b) => b.amount - a.amount).slice(0, 2);
  return mwWords({ ...purchase, arrivals: sorted });
}

const EFFECT_WORDS: Readonly<Record<Pillar, (purchase: Purchase) => string>> = {
  chips: chipWords,
  dataCentres: (purchase) =>
    purchase.arrivals.length === 0 ? t('effect.nothing') : mwWords(purchase),
  power: powerWords,
  talent: talentWords,
  models: modelWords,
};

/** The effect line of one purchase. */
export function effectWords(purchase: Purchase): string {
  return EFFECT_WORDS[purchase.pillar](purchase);
}

const STEP_WORDS: Readonly<Record<Pillar, (amount: number) => string>> = {
  chips: count,
  dataCentres: power,
  power,
  talent: count,
  models: (amount) => t('effect.stepModels', { value: plain(amount, 3) }),
};

/** What five percent more would add, with its sign. */
export function stepWords({ pillar, nextStep }: Purchase): string {
  if (nextStep === null) return '';
  const words = STEP_WORDS[pillar](Math.abs(nextStep));
  const sign = /[1-9]/.test(words) ? (nextStep < 0 ? '\u2212' : '+') : '';
  return sign + words;
}

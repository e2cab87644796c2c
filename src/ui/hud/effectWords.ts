// What a budget line buys, in words: how much and when it arrives, straight from the rules.

import type { ProgrammeOption, Purchase } from '../../selectors';
import type { Pillar } from '../../types/names';
import { t } from '../text';
import { count, money, plain, power } from '../text/numbers';
import { shortDate } from './shortDate';

const LEAST_PERCENT = 99.5;

function hallWords({ arrivals }: Purchase): string {
  const first = arrivals[0];
  if (first === undefined) return t('effect.nothing');
  return t('effect.halls', { power: power(first.amount), date: shortDate(first.halfYear) });
}

/** The sum of all sources and the half-years in which the first and the last arrive. */
function powerWords({ arrivals, total }: Purchase): string {
  if (arrivals.length === 0) return t('effect.nothing');
  const dates = arrivals.map(({ halfYear }) => halfYear);
  const from = shortDate(Math.min(...dates));
  const to = shortDate(Math.max(...dates));
  return from === to
    ? t('effect.power', { power: power(total), date: from })
    : t('effect.powerRange', { power: power(total), from, to });
}

function chipWords({ arrivals, deliveredShare }: Purchase): string {
  const first = arrivals[0];
  if (first === undefined) return t('effect.nothing');
  const values = { count: count(first.amount), date: shortDate(first.halfYear) };
  const percent = deliveredShare * 100;
  return percent >= LEAST_PERCENT
    ? t('effect.chips', values)
    : t('effect.chipsShort', { ...values, percent: plain(percent, 0) });
}

function talentWords({ arrivals }: Purchase): string {
  const first = arrivals[0];
  if (first === undefined) return t('effect.nothing');
  return t('effect.talent', { count: count(first.amount), date: shortDate(first.halfYear) });
}

function modelWords(_purchase: Purchase, programme: ProgrammeOption): string {
  const { modelSpendingUsdBn: paid, spendingNeedUsdBn: need } = programme;
  return paid >= need
    ? t('effect.modelsFull', { need: money(need) })
    : t('effect.modelsPart', { paid: money(paid), need: money(need) });
}

type Teller = (purchase: Purchase, programme: ProgrammeOption) => string;

const EFFECT_WORDS: Readonly<Record<Pillar, Teller>> = {
  chips: chipWords,
  dataCentres: hallWords,
  power: powerWords,
  talent: talentWords,
  models: modelWords,
};

/** The effect line of one purchase; the programme says what the models line pays for. */
export function effectWords(purchase: Purchase, programme: ProgrammeOption): string {
  return EFFECT_WORDS[purchase.pillar](purchase, programme);
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
  if (!/[1-9]/.test(words)) return '';
  return (nextStep < 0 ? '\u2212' : '+') + words;
}

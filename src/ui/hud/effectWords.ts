// What a budget line buys, in words: how much and when it arrives, by the rules.

import type { ProgrammeOption, Purchase, Timeline } from '../../selectors';
import type { Pillar } from '../../types/names';
import { t } from '../text';
import { count, money, plain, power } from '../text/numbers';
import { shortDate } from './shortDate';

const LEAST_PERCENT = 99.5;

const POWER_UNIT = / [MG]W$/;

/** The part of what comes that the line pays for, of the whole; only the part where it is all. A shared unit is written once. */
function partWords(part: string, all: string): string {
  if (part === all) return part;
  const unit = POWER_UNIT.exec(all)?.[0];
  const words = t('effect.part', { part, all });
  return unit !== undefined && part.endsWith(unit) ? words.replace(unit, '') : words;
}

/** Says who pays for the rest, when there is one. */
function withRest(words: string, part: string, all: string): string {
  return part === all ? words : t('effect.rest', { words });
}

function hallWords({ arrivals }: Purchase, all: number): string {
  const first = arrivals[0];
  if (first === undefined) return t('effect.nothing');
  const part = power(first.amount);
  const words = t('effect.halls', {
    power: partWords(part, power(all)),
    date: shortDate(first.halfYear),
  });
  return withRest(words, part, power(all));
}

/** The sum of all sources and the half-years in which the first and the last arrive. */
function powerWords({ arrivals, total }: Purchase, all: number): string {
  if (arrivals.length === 0) return t('effect.nothing');
  const dates = arrivals.map(({ halfYear }) => halfYear);
  const from = shortDate(Math.min(...dates));
  const to = shortDate(Math.max(...dates));
  const part = power(total);
  const shown = partWords(part, power(all));
  if (from === to)
    return withRest(t('effect.power', { power: shown, date: from }), part, power(all));
  return part === power(all)
    ? t('effect.powerRange', { power: part, from, to })
    : t('effect.rest', { words: t('effect.powerUntil', { power: shown, to }) });
}

function chipWords({ arrivals, deliveredShare }: Purchase, all: number): string {
  const first = arrivals[0];
  if (first === undefined) return t('effect.nothing');
  const part = count(first.amount);
  const values = { count: partWords(part, count(all)), date: shortDate(first.halfYear) };
  const percent = deliveredShare * 100;
  return percent >= LEAST_PERCENT
    ? withRest(t('effect.chips', values), part, count(all))
    : t('effect.chipsShort', { ...values, percent: plain(percent, 0) });
}

function talentWords({ arrivals }: Purchase, all: number): string {
  const first = arrivals[0];
  if (first === undefined) return t('effect.nothing');
  const part = count(first.amount);
  const values = { count: partWords(part, count(all)), date: shortDate(first.halfYear) };
  return withRest(t('effect.talent', values), part, count(all));
}

function modelWords(_purchase: Purchase, _all: number, programme: ProgrammeOption): string {
  const { modelSpendingUsdBn: paid, spendingNeedUsdBn: need } = programme;
  return paid >= need
    ? t('effect.modelsFull', { need: money(need) })
    : t('effect.modelsPart', { paid: money(paid), need: money(need) });
}

type Teller = (purchase: Purchase, all: number, programme: ProgrammeOption) => string;

const EFFECT_WORDS: Readonly<Record<Pillar, Teller>> = {
  chips: chipWords,
  dataCentres: hallWords,
  power: powerWords,
  talent: talentWords,
  models: modelWords,
};

/** The effect line of one purchase; the programme tells what the models line pays for. */
export function effectWords(
  purchase: Purchase,
  timeline: Timeline,
  programme: ProgrammeOption,
): string {
  const { pillar, total } = purchase;
  const all = timeline.arrivals
    .filter(({ line, added }) => line === pillar && added)
    .reduce((sum, { amount }) => sum + amount, 0);
  return EFFECT_WORDS[pillar](purchase, Math.max(all, total), programme);
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

// What a budget line buys, in words: how much and when it arrives, by the rules.

import type { ProgrammeOption, Purchase, Timeline } from '../../selectors';
import type { Pillar } from '../../types/names';
import { t } from '../text';
import {
  count,
  MINUS,
  money,
  plain,
  power,
  powerFigure,
  powerUnit,
  readsAsZero,
} from '../text/numbers';
import { shortDate } from './shortDate';

const LEAST_PERCENT = 99.5;

/** What comes, and what of it the line pays for. */
interface Part {
  /** The part alone when it is all. */
  readonly words: string;
  readonly isAll: boolean;
}

function countPart(amount: number, whole: number): Part {
  const [part, all] = [count(amount), count(whole)];
  const isAll = part === all;
  return { words: isAll ? part : t('effect.part', { part, all }), isAll };
}

/** A unit that both share is said once. */
function powerPart(amount: number, whole: number): Part {
  const [part, all] = [power(amount), power(whole)];
  if (part === all) return { words: part, isAll: true };
  const unit = powerUnit(whole);
  const words =
    powerUnit(amount) === unit
      ? t(`effect.part.${unit}`, { part: powerFigure(amount), all: powerFigure(whole) })
      : t('effect.part', { part, all });
  return { words, isAll: false };
}

/** Says who pays for the rest, when there is one. */
function withRest(words: string, { isAll }: Part): string {
  return isAll ? words : t('effect.rest', { words });
}

function hallWords({ arrivals }: Purchase, all: number): string {
  const first = arrivals[0];
  if (first === undefined) return t('effect.nothing');
  const part = powerPart(first.amount, all);
  const date = shortDate(first.halfYear);
  return withRest(t('effect.halls', { power: part.words, date }), part);
}

/** The sum of all sources and the half-years in which the first and the last arrive. */
function powerWords({ arrivals, total }: Purchase, all: number): string {
  if (arrivals.length === 0) return t('effect.nothing');
  const dates = arrivals.map(({ halfYear }) => halfYear);
  const from = shortDate(Math.min(...dates));
  const to = shortDate(Math.max(...dates));
  const part = powerPart(total, all);
  if (from === to) return withRest(t('effect.power', { power: part.words, date: from }), part);
  return part.isAll
    ? t('effect.powerRange', { power: part.words, from, to })
    : withRest(t('effect.powerUntil', { power: part.words, to }), part);
}

function chipWords({ arrivals, deliveredShare }: Purchase, all: number): string {
  const first = arrivals[0];
  if (first === undefined) return t('effect.nothing');
  const part = countPart(first.amount, all);
  const values = { count: part.words, date: shortDate(first.halfYear) };
  const percent = deliveredShare * 100;
  return percent >= LEAST_PERCENT
    ? withRest(t('effect.chips', values), part)
    : t('effect.chipsShort', { ...values, percent: plain(percent, 0) });
}

function talentWords({ arrivals }: Purchase, all: number): string {
  const first = arrivals[0];
  if (first === undefined) return t('effect.nothing');
  const part = countPart(first.amount, all);
  const values = { count: part.words, date: shortDate(first.halfYear) };
  return withRest(t('effect.talent', values), part);
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

/** The decimals with which a step of the models is written; all others are whole. */
const MODEL_DECIMALS = 3;

const STEP_WORDS: Readonly<Record<Pillar, (amount: number) => string>> = {
  chips: count,
  dataCentres: power,
  power,
  talent: count,
  models: (amount) => t('effect.stepModels', { value: plain(amount, MODEL_DECIMALS) }),
};

/** What five percent more would add, with its sign. */
export function stepWords({ pillar, nextStep }: Purchase): string {
  if (nextStep === null) return '';
  if (readsAsZero(nextStep, pillar === 'models' ? MODEL_DECIMALS : 0)) return '';
  return (nextStep < 0 ? MINUS : '+') + STEP_WORDS[pillar](Math.abs(nextStep));
}

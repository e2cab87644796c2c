// What a scenario asks its players for, in words: its author's, or else words made from its conditions.

import type { Condition, Quantity } from '../../types/condition';
import type { CountryId } from '../../types/names';
import type { Scenario, SpecialVictory } from '../../types/scenario';
import { duration } from './duration';
import { inLanguage, t } from './index';
import { halfYearWords, percent, short } from './numbers';

type Writer = (value: number) => string;

const share: Writer = (value) => percent(value);
const ofHundred: Writer = (value) => t('goal.of100', { value: short(value) });
const ofOne: Writer = (value) => ofHundred(value * 100);
const times: Writer = (value) => t('goal.times', { value: short(value) });

/** Quantities that are no amounts: conditions on them say whether something is so, or from or until when. */
type Plain = 'halfYear' | 'nonAligned' | 'superpower';

const WRITERS: Readonly<Record<Exclude<Quantity, Plain>, Writer>> = {
  tension: ofOne,
  clampTurns: duration,
  dataProtection: ofOne,
  brainDrainPull: ofOne,
  startSupport: ofHundred,
  homeModelShare: share,
  unitLevel: short,
  powerRatio: share,
  adoption: share,
  usTrust: ofOne,
  chinaTrust: ofOne,
  lockIn: ofOne,
  homeCloudShare: share,
  lagGenerations: (value) => t('goal.generations', { value: short(value) }),
  weakestLayer: ofOne,
  homeChipShare: share,
  prosperity: ofHundred,
  autonomy: ofHundred,
  platformTurns: duration,
  campusesSigned: short,
  privateToPublicMoney: times,
  support: ofHundred,
  operatingShare: share,
  retention: ofOne,
  chinaPurchases: share,
  supplyLeverage: ofOne,
  lastAnswer: share,
};

/** Half-years are whole numbers: a bound that is not included begins or ends one further. */
function halfYearCondition({ atLeast, above, atMost, below }: Condition): string[] {
  const first = atLeast ?? (above === undefined ? undefined : above + 1);
  const last = atMost ?? (below === undefined ? undefined : below - 1);
  return [
    ...(first === undefined
      ? []
      : [t('goal.halfYear.from', { half: halfYearWords(Math.ceil(first)) })]),
    ...(last === undefined
      ? []
      : [t('goal.halfYear.until', { half: halfYearWords(Math.floor(last)) })]),
  ];
}

/** Whether a condition on something that is 1 or 0 asks for 1. */
function asksForYes({ atLeast, above, atMost, below }: Condition): boolean {
  if (atMost !== undefined && atMost < 1) return false;
  if (below !== undefined && below <= 1) return false;
  return (atLeast ?? above ?? 1) >= 0;
}

function boundWords({ atLeast, above, atMost, below }: Condition, written: Writer): string {
  const lower = [
    ...(atLeast === undefined ? [] : [t('goal.atLeast', { value: written(atLeast) })]),
    ...(above === undefined ? [] : [t('goal.above', { value: written(above) })]),
  ][0];
  const upper = [
    ...(atMost === undefined ? [] : [t('goal.atMost', { value: written(atMost) })]),
    ...(below === undefined ? [] : [t('goal.below', { value: written(below) })]),
  ][0];
  if (lower === undefined || upper === undefined) return lower ?? upper ?? '';
  return t('goal.range', { lower, upper });
}

function conditionWords(condition: Condition): string[] {
  const { quantity } = condition;
  if (quantity === 'halfYear') return halfYearCondition(condition);
  if (quantity === 'nonAligned' || quantity === 'superpower')
    return [t(`goal.${quantity}.${asksForYes(condition) ? 'yes' : 'no'}`)];
  const bound = boundWords(condition, WRITERS[quantity]);
  return [t('goal.condition', { name: t(`goal.quantity.${quantity}`), bound })];
}

/** A condition in words, for example “trust of China at least 40 of 100”. */
export function conditionText(condition: Condition): string {
  return conditionWords(condition).join(', ');
}

/** The value of a quantity with its unit; null for one that is no amount. */
export function quantityText(quantity: Quantity, value: number): string | null {
  return quantity in WRITERS ? WRITERS[quantity as keyof typeof WRITERS](value) : null;
}

/** What a special victory asks for. */
export function victoryText({
  text,
  when,
  conditions,
}: Pick<SpecialVictory, 'text' | 'when' | 'conditions'>): string {
  if (text !== undefined) return inLanguage(text);
  return t(`goal.${when}`, { conditions: conditions.flatMap(conditionWords).join(', ') });
}

/** Special victories that are the same for everybody who can win them count as one. */
function victoryGoals({ specialVictories, countries }: GoalSource): string[] {
  const words = specialVictories.map(victoryText);
  if (new Set(words).size < 2) return words.slice(0, 1);
  return specialVictories.map((victory, at) => {
    const country = countries.find(({ id }) => id === victory.country);
    const name = country === undefined ? victory.country : inLanguage(country.name);
    return t('goal.ofSeat', { country: name, goal: words[at]! });
  });
}

type GoalSource = Pick<Scenario, 'texts' | 'specialVictories' | 'countries'>;

/** The goal of a scenario in its author's words, or else what wins it: its special victories, or its medals. */
export function goalText(scenario: GoalSource): string {
  const { goal } = scenario.texts;
  if (goal !== undefined) return inLanguage(goal);
  const victories = victoryGoals(scenario);
  return victories.length > 0 ? victories.join(' ') : t('goal.medals');
}

/** Whether the special victories of these seats already tell the goal, so that it need not be told beside them. */
export function isGoalInVictories(
  { texts, specialVictories }: GoalSource,
  seats: readonly CountryId[],
): boolean {
  return (
    texts.goal === undefined && specialVictories.some(({ country }) => seats.includes(country))
  );
}

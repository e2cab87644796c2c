// The five lines of the budget in three sizes: less, as it is or more than they stand, and the percents that follow.

import { nationOf } from '../engine';
import type { Game } from '../types/game';
import { PILLARS, type ByPillar, type CountryId, type Pillar } from '../types/names';
import type { BudgetPercents } from '../types/order';
import { selectDecisions } from './decisions';
import type { SeatState } from './seatState';

export const BUDGET_SIZES = ['less', 'same', 'more'] as const;
/** A line beside what it stands at. */
export type BudgetSize = (typeof BUDGET_SIZES)[number];
export type BudgetSizes = Readonly<ByPillar<BudgetSize>>;

/** What a line weighs beside what it stands at. */
const WEIGHTS: Readonly<Record<BudgetSize, number>> = { less: 0.5, same: 1, more: 1.75 };
/** What a line that gets more counts as, where it stands at less. Percent. */
const LEAST_BASE_PERCENT = 6;
const WHOLE_PERCENT = 100;

function weightOf(standing: number, size: BudgetSize): number {
  const base = size === 'more' ? Math.max(LEAST_BASE_PERCENT, standing) : standing;
  return base * WEIGHTS[size];
}

/** Whole percents in these proportions that sum to `total`; rests go to the greatest, ties to the first. */
function apportioned(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight / sum) * total);
  const whole = exact.map(Math.floor);
  let rest = total - whole.reduce((all, percent) => all + percent, 0);
  const byRest = exact.map((value, i) => ({ i, rest: value - whole[i]! }));
  byRest.sort((a, b) => (b.rest === a.rest ? a.i - b.i : b.rest - a.rest));
  for (const { i } of byRest) {
    if (rest <= 0) break;
    whole[i]! += 1;
    rest -= 1;
  }
  return whole;
}

function isAsItStands(sizes: BudgetSizes): boolean {
  return PILLARS.every((pillar) => sizes[pillar] === 'same');
}

/** The percents of lines in these sizes. The money that the standing percents leave unassigned is used once a line gets more. */
export function sizedPercents(standing: BudgetPercents, sizes: BudgetSizes): BudgetPercents {
  if (isAsItStands(sizes)) return standing;
  const assigned = PILLARS.reduce((sum, pillar) => sum + standing[pillar], 0);
  const getsMore = PILLARS.some((pillar) => sizes[pillar] === 'more');
  const weights = PILLARS.map((pillar) => weightOf(standing[pillar], sizes[pillar]));
  const parts = apportioned(weights, getsMore ? WHOLE_PERCENT : assigned);
  const percents = { ...standing };
  PILLARS.forEach((pillar, i) => {
    percents[pillar] = parts[i]!;
  });
  return percents;
}

const SAME: BudgetSizes = {
  chips: 'same',
  dataCentres: 'same',
  power: 'same',
  talent: 'same',
  models: 'same',
};

/** Every way to size the lines, those that change least first. */
const ALL_SIZES: readonly BudgetSizes[] = PILLARS.reduce<BudgetSizes[]>(
  (ways, pillar) =>
    ways.flatMap((way) => BUDGET_SIZES.map((size): BudgetSizes => ({ ...way, [pillar]: size }))),
  [SAME],
).sort((a, b) => changesIn(a) - changesIn(b));

function changesIn(sizes: BudgetSizes): number {
  return PILLARS.filter((pillar) => sizes[pillar] !== 'same').length;
}

function areEqual(one: BudgetPercents, other: BudgetPercents): boolean {
  return PILLARS.every((pillar) => one[pillar] === other[pillar]);
}

/** The sizes that these percents stand for, beside what the lines stand at; null where they were set exactly. */
export function sizesOf(standing: BudgetPercents, percents: BudgetPercents): BudgetSizes | null {
  return ALL_SIZES.find((sizes) => areEqual(sizedPercents(standing, sizes), percents)) ?? null;
}

export interface BudgetSizing {
  /** What the lines stand at without an order. */
  readonly standing: BudgetPercents;
  /** Null where the percents were set exactly. */
  readonly sizes: BudgetSizes | null;
}

function standingOf({ state }: Game, country: CountryId): BudgetPercents {
  return nationOf(state, country).budgetPercents;
}

/** In which sizes the seat's lines are. */
export function selectBudgetSizing(state: SeatState, country: CountryId): BudgetSizing {
  const standing = standingOf(state.game, country);
  return { standing, sizes: sizesOf(standing, selectDecisions(state, country).percents) };
}

/** The percents once one line is sized; lines that were set exactly are as they stand. */
export function withSize(
  { standing, sizes }: BudgetSizing,
  pillar: Pillar,
  size: BudgetSize,
): BudgetPercents {
  return sizedPercents(standing, { ...(sizes ?? SAME), [pillar]: size });
}

/** Whether a size moves any money. Less of a line that gets none does not, and less of all five is what was there before. */
export function movesMoney(sizing: BudgetSizing, pillar: Pillar, size: BudgetSize): boolean {
  const percents = withSize(sizing, pillar, size);
  const isAsBefore =
    areEqual(percents, sizing.standing) || areEqual(percents, withSize(sizing, pillar, 'same'));
  return size === 'same' || !isAsBefore;
}

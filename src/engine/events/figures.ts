// Figures that many effects have: points, a change in percent, turns, connected power.

import type { EffectFigure, EffectPlace } from './effectRule';

interface Amount {
  readonly amount: number;
}
interface Factor {
  readonly factor: number;
}
interface Turns {
  readonly turns: number;
}
interface GridShare {
  readonly gridShare: number;
}

/** A number from 0 to 1 as points from 0 to 100. */
export function points(good: 'more' | 'less'): EffectFigure<Amount> {
  return { unit: 'points', good, amount: ({ amount }) => amount * 100 };
}

/** A lasting factor as a change in percent. */
export function percent(good: 'more' | 'less'): EffectFigure<Factor> {
  return { unit: 'percent', good, amount: ({ factor }) => (factor - 1) * 100 };
}

export function turns(good: boolean): EffectFigure<Turns> {
  return { unit: 'turns', good, amount: (effect) => effect.turns };
}

interface BudgetShare {
  readonly budgetShare: number;
}

/** What a part of a turn’s regular budget is in USD bn. */
export function worthUsdBn(
  { budgetShare }: BudgetShare,
  { regularBudgetUsdBn }: Pick<EffectPlace, 'regularBudgetUsdBn'>,
): number {
  return budgetShare * regularBudgetUsdBn;
}

/** A share of the yearly grid connection, in MW. */
export function gridMw({ gridShare }: GridShare, { start }: Pick<EffectPlace, 'start'>): number {
  return gridShare * start.gridConnectionMw;
}

export const GRID_MW: EffectFigure<GridShare> = { unit: 'mw', good: 'more', amount: gridMw };

// Effects on money: of the state and of firms.

import type { CountryRules, EffectPlace } from './effectRule';

function cashUsdBn(
  { budgetShare }: { readonly budgetShare: number },
  { regularBudgetUsdBn }: Pick<EffectPlace, 'regularBudgetUsdBn'>,
): number {
  return budgetShare * regularBudgetUsdBn;
}

function firmsUsdBn(
  { share }: { readonly share: number },
  { start }: Pick<EffectPlace, 'start'>,
): number {
  return share * start.privateMoneyUsdBn;
}

export const MONEY = {
  /** Adds a share of the regular budget to the carried money; a negative share is a cost. */
  addCash: {
    apply: (_turn, actor, effect) => {
      actor.nation.cashUsdBn += cashUsdBn(effect, actor);
    },
    figure: { unit: 'usdBn', good: 'more', amount: cashUsdBn },
  },
  /** Adds a share of the nation's base private money to this turn's. */
  addPrivateMoney: {
    apply: (_turn, actor, effect) => {
      actor.nation.carriedPrivateUsdBn += firmsUsdBn(effect, actor);
    },
    figure: { unit: 'usdBn', good: 'more', amount: firmsUsdBn },
  },
} satisfies Partial<CountryRules>;

// Effects that bring what a part of a turn’s budget is worth: chips, halls, power, experts.

import type { EffectOf } from '../../types/effect';
import type { Parameters } from '../../types/ruleset';
import { chipDrawMw, chipListPriceUsdBn } from '../rules/compute';
import { isSeller } from '../rules/exports';
import type { CountryRules, EffectPlace } from './effectRule';
import { worthUsdBn } from './figures';

type Money = Pick<EffectPlace, 'regularBudgetUsdBn' | 'start'>;

function boughtH100e(effect: EffectOf<'buyChips'>, place: Money, listPriceUsdBn: number): number {
  return worthUsdBn(effect, place) / listPriceUsdBn;
}

function boughtHallsMw(
  { dataCentres }: Parameters,
  effect: EffectOf<'buyDataCentres'>,
  place: Money,
): number {
  return worthUsdBn(effect, place) / dataCentres.costUsdBnPerMw;
}

function boughtPowerMw({ power }: Parameters, effect: EffectOf<'buyPower'>, place: Money): number {
  const costUsdBnPerMw = power.costUsdBnPerMw[effect.source] * place.start.powerCostFactor;
  return worthUsdBn(effect, place) / costUsdBnPerMw;
}

function hired(
  { talent: t }: Parameters,
  effect: EffectOf<'hireExperts'>,
  place: Money,
  experts: number,
): number {
  const cohort = (worthUsdBn(effect, place) * t.cohortShare) / t.costUsdBnPerExpert;
  const cohortCeiling = t.cohortCeiling * experts + t.cohortBase;
  return cohort / (1 + cohort / cohortCeiling);
}

export const BOUGHT = {
  /** Chips at list price, installed this turn. */
  buyChips: {
    apply: (turn, actor, effect) => {
      const { nation } = actor;
      const h100e = boughtH100e(effect, actor, turn.chipPriceUsdBn);
      const { arriving } = nation;
      if (isSeller(nation, effect.from)) arriving.domesticH100e += h100e;
      else if (effect.from === 'us') arriving.usH100e += h100e;
      else arriving.chinaH100e += h100e;
      arriving.powerMw += chipDrawMw(h100e, turn.chipPowerKw);
    },
    figure: {
      unit: 'chips',
      good: true,
      amount: (effect, place) => {
        const { ruleset, state } = place.game;
        const listPrice = chipListPriceUsdBn(ruleset.parameters, state.halfYear);
        return boughtH100e(effect, place, listPrice);
      },
    },
  },
  /** Halls that open after so many turns. */
  buyDataCentres: {
    apply: (turn, actor, effect) => {
      actor.nation.dataCentrePipelineMw[effect.inTurns]! += boughtHallsMw(turn.p, effect, actor);
    },
    figure: {
      unit: 'mw',
      good: true,
      amount: (effect, place) => boughtHallsMw(place.game.ruleset.parameters, effect, place),
      second: ({ inTurns }) => inTurns,
    },
  },
  /** Power of one source that is connected after so many turns. */
  buyPower: {
    apply: (turn, actor, effect) => {
      const row = actor.nation.powerPipelineMw[effect.source];
      row[effect.inTurns]! += boughtPowerMw(turn.p, effect, actor);
    },
    figure: {
      unit: 'mw',
      good: true,
      amount: (effect, place) => boughtPowerMw(place.game.ruleset.parameters, effect, place),
      second: ({ inTurns }) => inTurns,
    },
  },
  /** Experts who come after so many turns; large cohorts are not found whole. */
  hireExperts: {
    apply: (turn, actor, effect) => {
      const { nation } = actor;
      nation.expertPipeline[effect.inTurns]! += hired(turn.p, effect, actor, nation.experts);
    },
    figure: {
      unit: 'people',
      good: true,
      amount: (effect, place) =>
        hired(place.game.ruleset.parameters, effect, place, place.nation.experts),
      second: ({ inTurns }) => inTurns,
    },
  },
} satisfies Partial<CountryRules>;

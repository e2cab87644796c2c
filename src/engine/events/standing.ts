// Effects on how a nation stands: at home, with the superpowers, and in the world's chip chain.

import { clamp } from '../../lib/detMath';
import type { Power } from '../../types/names';
import { isSeller } from '../rules/exports';
import type { CountryRules, EffectFigure } from './effectRule';
import { points, turns } from './figures';

/** Trust in a power, in points: the nation's own, or what reaches each other nation where it is the power itself. */
function trustIn(power: Power): EffectFigure<{ readonly amount: number }> {
  return {
    unit: 'points',
    good: 'more',
    amount: ({ amount }, { game, nation }) =>
      100 * amount * (isSeller(nation, power) ? game.ruleset.parameters.exports.trustSpread : 1),
  };
}

export const STANDING = {
  /** The government falls, and a caretaker governs for at least this many turns after the one under way, whose orders are given. */
  startCaretaker: {
    apply: (_turn, { nation }, effect) => {
      nation.crises++;
      nation.crisisTurns = Math.max(nation.crisisTurns, effect.turns + 1);
    },
    figure: turns(false),
  },
  /** Adds points of public support. */
  addSupport: {
    apply: (_turn, { nation }, effect) => {
      nation.support += effect.points;
    },
    figure: { unit: 'points', good: 'more', amount: (effect) => effect.points },
  },
  /** Adds political capital; it never falls below nothing nor rises above its ceiling. */
  addPoliticalCapital: {
    apply: (turn, { nation }, { amount }) => {
      const { capitalCeiling } = turn.p.support;
      nation.politicalCapital = clamp(nation.politicalCapital + amount, 0, capitalCeiling);
    },
    figure: { unit: 'points', good: 'more', amount: ({ amount }) => amount },
  },
  /** Raises or lowers the nation's prestige. */
  addPrestige: {
    apply: (_turn, { nation }, { amount }) => {
      nation.prestige = clamp(nation.prestige + amount);
    },
    figure: points('more'),
  },
  /** Raises or lowers the trust between a nation and the United States. Where the nation is the United States, the trust of every other nation moves by a part of it. */
  addUsTrust: {
    apply: (turn, { nation }, { amount }) => {
      if (!isSeller(nation, 'us')) {
        nation.usTrust = clamp(nation.usTrust + amount);
        return;
      }
      for (const { nation: other } of turn.actors)
        if (other !== nation)
          other.usTrust = clamp(other.usTrust + turn.p.exports.trustSpread * amount);
    },
    figure: trustIn('us'),
  },
  /** Raises or lowers the trust between a nation and China. Where the nation is China, the trust of every other nation moves by a part of it. */
  addChinaTrust: {
    apply: (turn, { nation }, { amount }) => {
      if (!isSeller(nation, 'china')) {
        nation.chinaTrust = clamp(nation.chinaTrust + amount);
        return;
      }
      for (const { nation: other } of turn.actors)
        if (other !== nation)
          other.chinaTrust = clamp(other.chinaTrust + turn.p.exports.trustSpread * amount);
    },
    figure: trustIn('china'),
  },
  /** Sets the share of chips that is bought from China; from then on it goes back, step by step, to what the stance leads to. */
  setChinaPurchases: {
    apply: (_turn, { nation }, { share }) => {
      nation.chinaShare = share;
    },
    figure: {
      unit: 'percent',
      good: null,
      amount: ({ share }, { nation }) => 100 * (share - nation.chinaShare),
    },
  },
  /** Adds weight of the nation’s suppliers in the world’s chip chain. */
  addSupplyLeverage: {
    apply: (_turn, { nation }, { amount }) => {
      nation.supplyLeverage = clamp(nation.supplyLeverage + amount);
    },
    figure: points('more'),
  },
  /** Supply leverage is in force for so many turns. */
  startLeverage: {
    apply: (_turn, { nation }, effect) => {
      nation.timers.leverage = effect.turns;
    },
    figure: turns(true),
  },
} satisfies Partial<CountryRules>;

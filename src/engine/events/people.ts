// Effects on experts, and on what they know.

import { clamp } from '../../lib/detMath';
import type { CountryRules } from './effectRule';
import { percent, points, turns } from './figures';

export const PEOPLE = {
  /** Makes experts more, or less, ready to stay. */
  addRetention: {
    apply: (_turn, { nation }, { amount }) => {
      nation.retention = clamp(nation.retention + amount);
    },
    figure: points('more'),
  },
  /** Scales the number of experts. */
  multiplyExperts: {
    apply: (_turn, { nation }, { factor }) => {
      nation.experts *= factor;
    },
    figure: {
      unit: 'people',
      good: 'more',
      amount: ({ factor }, { nation }) => nation.experts * (factor - 1),
    },
  },
  /** Loses experts, and more of them the fewer of the nation's chips run. Of `share`, the part that goes is `ceiling` less the running share, never below `floor`. */
  lendExperts: {
    apply: (_turn, { nation }, { share, ceiling, floor }) => {
      const idle = clamp(ceiling - nation.operatingShare, floor, 1);
      nation.experts *= 1 - share * idle;
    },
    figure: {
      unit: 'people',
      good: false,
      amount: ({ share, ceiling, floor }, { nation }) =>
        -share * clamp(ceiling - nation.operatingShare, floor, 1) * nation.experts,
    },
  },
  /** Reskilling runs for at least this many turns. */
  startReskilling: {
    apply: (_turn, { nation }, effect) => {
      nation.timers.reskilling = Math.max(nation.timers.reskilling, effect.turns);
    },
    figure: turns(true),
  },
  /** Adds know-how in training models. */
  addKnowHow: {
    apply: (_turn, { nation }, { amount }) => {
      nation.knowHow = clamp(nation.knowHow + amount);
    },
    figure: points('more'),
  },
  /** Scales how far the nation's algorithms trail the frontier. */
  multiplyAlgorithmicGap: {
    apply: (_turn, { nation }, { factor }) => {
      nation.algorithmicGapOom *= factor;
    },
    figure: percent('less'),
  },
  /** Adds levels to the sovereign AI unit, up to its limit. */
  addUnitLevel: {
    apply: (turn, { nation }, { levels }) => {
      nation.unitLevel = Math.min(turn.p.sovereignUnit.limit, nation.unitLevel + levels);
    },
    figure: {
      unit: 'none',
      good: 'more',
      amount: ({ levels }, { game, nation }) =>
        Math.min(levels, game.ruleset.parameters.sovereignUnit.limit - nation.unitLevel),
    },
  },
} satisfies Partial<CountryRules>;

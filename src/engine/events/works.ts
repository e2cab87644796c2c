// Effects that change for good what is in a nation's works.

import type { CountryRules } from './effectRule';
import { percent, points } from './figures';

export const WORKS = {
  /** Scales for good what the grid queue lets through. */
  multiplyGridQueue: {
    apply: (_turn, { nation }, { factor }) => {
      const { works } = nation;
      nation.works = { ...works, gridQueueFactor: works.gridQueueFactor * factor };
    },
    figure: percent('more'),
  },
  /** Scales for good what halls cost. */
  multiplyDataCentreCost: {
    apply: (_turn, { nation }, { factor }) => {
      const { works } = nation;
      nation.works = { ...works, dataCentreCostFactor: works.dataCentreCostFactor * factor };
    },
    figure: percent('less'),
  },
  /** Scales for good how many experts graduate. */
  multiplyGraduates: {
    apply: (_turn, { nation }, { factor }) => {
      const { works } = nation;
      nation.works = { ...works, graduatesFactor: works.graduatesFactor * factor };
    },
    figure: percent('more'),
  },
  /** Scales for good the share of experts that leave. */
  multiplyOutflow: {
    apply: (_turn, { nation }, { factor }) => {
      const { works } = nation;
      nation.works = { ...works, outflowFactor: works.outflowFactor * factor };
    },
    figure: percent('less'),
  },
  /** Adds for good to the advantage of home models in the country’s own language. */
  addHomeAdvantage: {
    apply: (_turn, { nation }, { generations }) => {
      const { works } = nation;
      const homeAdvantageGenerations = works.homeAdvantageGenerations + generations;
      nation.works = { ...works, homeAdvantageGenerations };
    },
    figure: { unit: 'none', good: 'more', amount: ({ generations }) => generations },
  },
  /** Adds for good to the share of use that the home cloud can carry. */
  addCloudCeiling: {
    apply: (_turn, { nation }, { amount }) => {
      const { works } = nation;
      nation.works = { ...works, cloudCeiling: works.cloudCeiling + amount };
    },
    figure: points('more'),
  },
  /** Adds for good to the skill of those who put AI to work. */
  addSkill: {
    apply: (_turn, { nation }, { amount }) => {
      const { works } = nation;
      nation.works = { ...works, skill: works.skill + amount };
    },
    figure: points('more'),
  },
} satisfies Partial<CountryRules>;

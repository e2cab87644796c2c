// Effects on the use of AI: how far it goes, whose it is, and how its data are kept.

import { clamp } from '../../lib/detMath';
import type { CountryRules } from './effectRule';
import { points } from './figures';

export const USE = {
  /** Adds to the share of business and state that use AI. */
  addAdoption: {
    apply: (_turn, { nation }, { amount }) => {
      nation.adoption = clamp(nation.adoption + amount);
    },
    figure: points('more'),
  },
  /** Scales the adoption of AI. */
  multiplyAdoption: {
    apply: (_turn, { nation }, { factor }) => {
      nation.adoption *= factor;
    },
    figure: {
      unit: 'points',
      good: 'more',
      amount: ({ factor }, { nation }) => nation.adoption * (factor - 1) * 100,
    },
  },
  /** Adds to the share of use on home models. */
  addHomeModelShare: {
    apply: (_turn, { nation }, { amount }) => {
      nation.homeModelShare = clamp(nation.homeModelShare + amount);
    },
    figure: points('more'),
  },
  /** Adds to the share of use on the home cloud. */
  addCloudShare: {
    apply: (_turn, { nation }, { amount }) => {
      nation.homeCloudShare = clamp(nation.homeCloudShare + amount);
    },
    figure: points('more'),
  },
  /** Ties the nation closer to foreign stacks, or loosens the tie. */
  addLockIn: {
    apply: (_turn, { nation }, { amount }) => {
      nation.lockIn = clamp(nation.lockIn + amount);
    },
    figure: points('less'),
  },
  /** Strengthens or weakens data protection. */
  addDataProtection: {
    apply: (_turn, { nation }, { amount }) => {
      nation.dataProtection = clamp(nation.dataProtection + amount);
    },
    figure: points('more'),
  },
} satisfies Partial<CountryRules>;

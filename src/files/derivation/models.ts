// Derivations of models, of the skill to train them, and of data and cloud.

import { clamp, log10 } from '../../lib/detMath';
import { type Derivation, ordersBehind } from './kinds';

const PERCENT = 100;
/** The share of authors in the country that has most of them. */
const LEADER_PERCENT = 45.7;

type ModelFigure =
  | 'algorithmicGapOom'
  | 'modelGenerations'
  | 'knowHow'
  | 'dataProtection'
  | 'lockIn'
  | 'homeCloudShare'
  | 'homeModelShare'
  | 'languageAdvantageGenerations';

export const MODELS: Readonly<Record<ModelFigure, Derivation>> = {
  algorithmicGapOom: {
    reads: ['topResearchersPercent'],
    says: '0.45 × log10(45.7 % ÷ share of authors at AI conferences); 45.7 % is the leader’s share.',
    formula: (top = 0) => 0.45 * ordersBehind(LEADER_PERCENT, top),
    digits: 2,
  },
  modelGenerations: {
    reads: ['frontierLagMonths', 'topResearchersPercent'],
    says: '−0.05 × months behind the frontier − 0.85 × log10(45.7 % ÷ share of authors at AI conferences): tests in months hide how much is built on others’ open models.',
    formula: (months = 0, top = 0) => 0 - 0.05 * months - 0.85 * ordersBehind(LEADER_PERCENT, top),
    digits: 3,
  },
  knowHow: {
    reads: ['topResearchersPercent', 'frontierLagMonths'],
    says: '0.89 − 0.27 × log10(45.7 % ÷ share of authors at AI conferences) − 0.009 × months behind the frontier, at least 0.05.',
    formula: (top = 0, months = 0) =>
      clamp(0.89 - 0.27 * ordersBehind(LEADER_PERCENT, top) - 0.009 * months, 0.05),
    digits: 2,
  },
  dataProtection: {
    reads: ['dataLaw', 'homeCloudPercent'],
    says: '0.1 + 0.06 × rating of the law on data + 0.15 × home providers’ share of the cloud market: the law first, then who holds the data.',
    formula: (law = 0, homeCloud = 0) => 0.1 + 0.06 * law + (0.15 * homeCloud) / PERCENT,
    digits: 2,
  },
  lockIn: {
    reads: ['homeCloudPercent'],
    says: '0.25 + 0.42 × foreign providers’ share of the cloud market.',
    formula: (homeCloud = 0) => 0.25 + 0.42 * (1 - homeCloud / PERCENT),
    digits: 2,
  },
  homeCloudShare: {
    reads: ['homeCloudPercent'],
    says: 'Home providers’ share of the cloud market.',
    formula: (homeCloud = 0) => homeCloud / PERCENT,
    digits: 2,
    isConversion: true,
  },
  homeModelShare: {
    reads: ['homeCloudPercent', 'frontierLagMonths'],
    says: 'Home providers’ share of the cloud market × (1 − 0.03 × months behind the frontier), at least a fifth of it: who buys at home, and whether there is a good model to buy.',
    formula: (homeCloud = 0, months = 0) =>
      (homeCloud / PERCENT) * Math.max(0.2, 1 - 0.03 * months),
    digits: 2,
  },
  languageAdvantageGenerations: {
    reads: ['webLanguagePercent'],
    says: '0.225 − 0.105 × log10(percent of websites in the main language), at least 0.05: the rarer the language, the better a home model does in it.',
    formula: (websites = 0) => Math.max(0.05, 0.225 - 0.105 * log10(websites)),
    digits: 2,
  },
};

// Derivations of experts, of what the public thinks and of how far AI is in use.

import { clamp } from '../../lib/detMath';
import { type Derivation, power } from './kinds';

const KILO = 1000;
const PERCENT = 100;

type PeopleFigure =
  | 'experts'
  | 'graduates'
  | 'brainDrainPull'
  | 'visaOpenness'
  | 'support'
  | 'adoption'
  | 'unitLevel';

export const PEOPLE: Readonly<Record<PeopleFigure, Derivation>> = {
  experts: {
    reads: ['aiWorkersThousands', 'topResearchersPercent', 'gdpUsdBn'],
    says: '4,750 × (thousands of AI professionals) to the power of 0.36 × (percent of authors at AI conferences) to the power of 0.34 × (GDP in USD tn) to the power of 0.15: few of those who work with AI can build it.',
    formula: (workers = 0, top = 0, gdp = 0) =>
      4750 * power(workers, 0.36) * power(top, 0.34) * power(gdp / KILO, 0.15),
    digits: 2,
  },
  graduates: {
    reads: ['phdsPerYear', 'populationMillions'],
    says: '34 × (new doctors in AI) to the power of 0.55 × (millions of people) to the power of 0.08: for each doctor a country trains others, and large countries a few more.',
    formula: (doctors = 0, people = 0) => 34 * power(doctors, 0.55) * power(people, 0.08),
    digits: 2,
  },
  brainDrainPull: {
    reads: ['netMigrationPer10k'],
    says: '0.5 − 0.55 × net flow of AI talent ÷ (1 + its size), from 0.1 to 0.95.',
    formula: (flow = 0) => clamp(0.5 - (0.55 * flow) / (1 + Math.abs(flow)), 0.1, 0.95),
    digits: 2,
  },
  visaOpenness: {
    reads: ['foreignBornPercent'],
    says: '0.17 + 0.75 × √(share of people born abroad).',
    formula: (bornAbroad = 0) => 0.17 + 0.75 * Math.sqrt(bornAbroad / PERCENT),
    digits: 2,
  },
  support: {
    reads: ['aiExcitementPercent'],
    says: '40 + 0.36 × percent of adults who are excited about products with AI.',
    formula: (excited = 0) => 40 + 0.36 * excited,
    digits: 2,
  },
  adoption: {
    reads: ['aiUsersPercent'],
    says: '0.055 × (percent of people who use AI tools) to the power of 0.36: firms follow people slowly.',
    formula: (users = 0) => 0.055 * power(users, 0.36),
    digits: 2,
  },
  unitLevel: {
    reads: ['fundingUnit'],
    says: 'Level of the state unit that builds up home AI firms.',
    formula: (level = 0) => level,
    digits: 1,
    isConversion: true,
  },
};

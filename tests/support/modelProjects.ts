// The countries' own projects and South Korea's opening in the world the rules were tuned in.

import type { Effect } from '../../src/types/effect';
import type { CountryId, Pillar } from '../../src/types/names';
import type { NationScenario, Opening, OpeningLot } from '../../src/types/scenario';

const text = { en: 'The tuned world', ko: 'The tuned world' };

function own(pillar: Pillar, effects: readonly Effect[]): Pick<NationScenario, 'ownProject'> {
  return { ownProject: { name: text, text, pillar, effects } };
}

export const OWN_PROJECTS: Readonly<Record<CountryId, Pick<NationScenario, 'ownProject'>>> = {
  KOR: own('models', [
    { kind: 'addSupplyLeverage', amount: 0.16 },
    { kind: 'addHomeChipCapacity', usdBn: 0.7, perIndustryUsdBn: 0 },
    { kind: 'addHomeChipPerformance', amount: 0.03 },
  ]),
  JPN: own('models', [
    { kind: 'addSupplyLeverage', amount: 0.12 },
    { kind: 'addHomeChipPerformance', amount: 0.06 },
  ]),
  FRA: own('models', [{ kind: 'addPower', source: 'firm', gridShare: 2.4 }]),
  DEU: own('models', [
    { kind: 'addAdoption', amount: 0.06 },
    { kind: 'addCash', budgetShare: 0.3 },
  ]),
  GBR: own('models', [
    { kind: 'addUnitLevel', levels: 1 },
    { kind: 'addKnowHow', amount: 0.08 },
    { kind: 'multiplyAlgorithmicGap', factor: 0.85 },
  ]),
  IND: own('models', [
    { kind: 'addHomeAdvantage', generations: 0.2 },
    { kind: 'addHomeModelShare', amount: 0.08 },
    { kind: 'addAdoption', amount: 0.03 },
  ]),
  SAU: own('models', [
    { kind: 'addDataCentres', gridShare: 1.2 },
    { kind: 'multiplyGraduates', factor: 1.8 },
  ]),
  ARE: own('models', [
    { kind: 'buyOutHosted', share: 0.5, keptShare: 0.9 },
    { kind: 'addLockIn', amount: -0.12 },
  ]),
};

function lots(...pairs: readonly (readonly [number, number])[]): OpeningLot[] {
  return pairs.map(([turn, h100e]) => ({ turn, h100e, billUsdBn: 0 }));
}

/** The sketch's own opening, which is not the sourced one. */
export const MODEL_OPENING: Opening = {
  name: text,
  text,
  default: 'inLots',
  options: [
    { id: 'allAtOnce', name: text, text, lots: lots([0, 150_000], [1, 150_000]), effects: [] },
    {
      id: 'inLots',
      name: text,
      text,
      lots: lots([1, 80_000], [3, 105_000], [5, 130_000]),
      effects: [],
    },
    {
      id: 'swap',
      name: text,
      text,
      lots: lots([0, 55_000], [1, 75_000]),
      effects: [
        { kind: 'startLeverage', turns: 8 },
        { kind: 'addChinaTrust', amount: -0.08 },
        { kind: 'addHomeChipCapacity', usdBn: 0.3, perIndustryUsdBn: 0 },
      ],
    },
  ],
};

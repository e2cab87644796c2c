// The ranges of what AI does to economy, public and world: adoption, prosperity, support, growth, benchmark, events.

import { DATA_LAWS, MODEL_PROGRAMMES } from '../../../types/names';
import {
  capital,
  distance,
  factor,
  gdpShare,
  halfYears,
  kept,
  points,
  pointsChange,
  ratioCeiling,
  share,
  someTurns,
  speed,
  supportNorm,
  tension,
  trust,
} from './kinds';
import { between, by, curve, whole } from './range';
import type { Table } from './table';

const base = between(0.01, 5, 'exports are divided by it and the size of the economy, in USD tn');
const growth = curve(
  halfYears,
  between(0, 0.4, 'it is powers of ten in half a year: 0.4 is six times as much in a year'),
);
const driftSpeed = between(
  0,
  0.5,
  'it is the part of the way that is gone in a turn, and for years before 2026 it is taken back again',
);

export const SOCIETY_RANGES: Table<
  'adoption' | 'prosperity' | 'support' | 'world' | 'benchmark' | 'events'
> = {
  adoption: [
    [
      factor,
      'foreignQuality',
      'trustBase',
      'trustData',
      'trustSupport',
      'skillBase',
      'skillTalent',
      'skillReskilling',
      'skillUnit',
    ],
    [factor, 'scale', 'championGain', 'compactGain'],
    [by(DATA_LAWS, factor), 'foreignServing', 'lawFriction'],
    [by(MODEL_PROGRAMMES, factor), 'programmeCapacity'],
    [supportNorm, 'supportNorm'],
    [ratioCeiling, 'supportCeiling'],
    [between(0.1, 1, 'it is the part of the economy that uses AI at most'), 'ceiling'],
    [between(0, 0.1, 'it is the part of the economy that uses AI at least'), 'floor'],
    [speed, 'speed'],
    [share, 'swing'],
  ],
  prosperity: [
    [
      curve(
        halfYears,
        between(
          0.0001,
          0.5,
          'it is the part of GDP that AI could add: what was gained is divided by it, and half of GDP is beyond all forecasts',
        ),
      ),
      'potential',
    ],
    [factor, 'scale', 'surplusGdp', 'leverageBase', 'leverageChinaAligned'],
    [
      between(0.05, 5, 'the prosperity that a nation begins with is divided by it'),
      'referenceShare',
    ],
    [share, 'leak', 'leverageFree', 'chipExportFree'],
    [
      gdpShare,
      'surplusExport',
      'hostingExport',
      'leverageExport',
      'chipExport',
      'prestigeExport',
      'coercion',
      'electricityLoss',
    ],
    [between(0, 10, 'it is how many times the need can be exported'), 'surplusCeiling'],
    [base, 'surplusBase', 'hostingBase'],
    [between(-0.1, 0.5, 'it is added every half-year to a factor of about 1'), 'leverageGrowth'],
    [between(0.05, 50, 'what can be made is divided by it, in USD bn'), 'chipExportCapacity'],
    [trust, 'coercionTrust'],
    [between(-0.2, 0, 'it is what AI can take from GDP at most, and so not above 0'), 'floor'],
    [between(0.02, 1, 'it is what AI can add to GDP at most'), 'ceiling'],
  ],
  support: [
    [speed, 'speed'],
    [pointsChange, 'normBonus'],
    [
      between(0, 500, 'it turns the gain of GDP, mostly a few hundredths, into points of support'),
      'gain',
    ],
    [
      points,
      'electricity',
      'displacement',
      'data',
      'gas',
      'frontierModel',
      'failedRun',
      'alignChina',
      'debt',
      'swing',
      'crisisRelief',
    ],
    [share, 'dataNorm', 'displacementCeiling', 'reskillingRelief'],
    [distance, 'frontierLag'],
    [trust, 'alignChinaTrust'],
    [
      between(0, 50, 'it counts starting budgets, and no state owes fifty of them for AI'),
      'debtLimit',
    ],
    [factor, 'displacementSpeed', 'displacementAdoption'],
    [
      between(0, 50, 'with the relief of a crisis support stays at or below 100'),
      'crisisThreshold',
    ],
    [someTurns, 'crisisTurns'],
    [capital, 'capitalBase'],
    [between(5, 1000, 'support is divided by it'), 'capitalSupport'],
    [between(1, 100, 'political capital of a card or event fits below it'), 'capitalCeiling'],
  ],
  world: [
    [tension, 'startTension', 'tensionNorm', 'tensionNoise'],
    [
      between(
        25,
        32,
        'the largest run of 2026 H1 is 10 to this power; models eight generations behind still took some work',
      ),
      'frontierLog10Flop',
    ],
    [growth, 'computeGrowth', 'trainingGrowth', 'algorithmGrowth', 'spendingGrowth'],
    [driftSpeed, 'openLagSpeed', 'tensionSpeed'],
    [
      between(0.05, 1, 'chips are divided by it, and the leader has more than a few'),
      'leaderChipShare',
    ],
    [
      between(0, 4, 'it is a lag in generations, and four are as good as no model'),
      'startOpenLag',
      'openLagTension',
    ],
    [
      between(
        0.3,
        4,
        'it is a lag in generations, and stays one where the United States sell openly',
      ),
      'openLagNorm',
    ],
    [
      between(1e4, 1e9, 'the chips of the world are divided by it, and there are some ten million'),
      'worldChipsH100e',
    ],
  ],
  benchmark: [
    [kept, 'kept'],
    [share, 'gain'],
    [between(1, 100, 'what was taken over is divided by it'), 'full'],
  ],
  events: [
    [
      whole(0, 10, 'events are counted one by one, and more than ten nobody could read'),
      'worldLimit',
    ],
    [factor, 'countryChance'],
  ],
};

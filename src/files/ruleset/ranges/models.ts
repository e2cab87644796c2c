// The ranges of models: how they are trained and paid for, and which of them are used.

import { DATA_LAWS, MODEL_PROGRAMMES, POWERS, STANCES } from '../../../types/names';
import { distance, factor, firmFactor, needDrift, share, speed } from './kinds';
import { between, by, curve, type Range } from './range';
import type { Table } from './table';

const programme = (range: Range) => by(MODEL_PROGRAMMES, range);

export const MODEL_RANGES: Table<'training' | 'use'> = {
  training: [
    [programme(share), 'share', 'knowHowProgramme'],
    [programme(factor), 'platformUse', 'algorithmProgramme'],
    [programme(between(0.1, 10, 'the money paid is divided by it')), 'spendingProgramme'],
    [
      share,
      'maturityKept',
      'maturityKeptUpgrade',
      'privatePoolShare',
      'governmentPoolShare',
      'platformShare',
    ],
    [
      share,
      'algorithmBase',
      'algorithmTalent',
      'moneyBase',
      'moneyWeight',
      'algorithmUnit',
      'algorithmPlatform',
      'algorithmCeiling',
    ],
    [
      share,
      'gapRecovery',
      'maturityBase',
      'maturityWeight',
      'knowHowBase',
      'knowHowWeight',
      'adaptNeed',
    ],
    [share, 'adaptMaturityBase', 'adaptMaturityWeight', 'adaptKnowHowBase', 'adaptKnowHowWeight'],
    [share, 'autonomyFailureTarget', 'autonomyAdaptTarget', 'autonomyUnpaidTarget', 'knowHowRun'],
    [
      share,
      'knowHowTalentBase',
      'knowHowTalentWeight',
      'knowHowMoneyBase',
      'knowHowMoneyWeight',
      'knowHowPlatform',
    ],
    [speed, 'maturitySpeed', 'spendingSpeed', 'pretrainSpeed', 'adaptSpeed', 'knowHowSpeed'],
    [speed, 'autonomySuccessSpeed', 'autonomyFailureSpeed', 'autonomyAdaptSpeed'],
    [
      factor,
      'platformReach',
      'spendingPlatform',
      'adaptScale',
      'adaptKnowHowScale',
      'homeAdvantage',
    ],
    [
      between(0.001, 1, 'the chips of a run are divided by it, and no run takes more than all'),
      'frontierPoolShare',
    ],
    [share, 'adaptKnowHow'],
    [by(STANCES, factor), 'algorithmStance'],
    [by(DATA_LAWS, factor), 'algorithmLaw'],
    [between(0.01, 10, 'the money paid is divided by it, in USD bn'), 'spendingNeedUsdBn'],
    [between(0.05, 5, 'the money paid is divided by it'), 'spendingGdp'],
    [needDrift, 'spendingGrowth'],
    [
      between(0.05, 4, 'it is the farthest that methods fall behind, in powers of ten'),
      'gapCeiling',
    ],
    [
      between(1e15, 1e24, 'it is the least run that counts, and none has no work at all'),
      'flopFloor',
    ],
    [
      between(
        0.8,
        2.2,
        'lags are divided by it, and eight generations back models would have no work at all',
      ),
      'generationOom',
    ],
    [
      distance,
      'gapTension',
      'openChinaAligned',
      'adaptTalent',
      'adaptMoney',
      'adaptLossGenerations',
      'adaptUnpaidLoss',
      'pretrainTolerance',
    ],
    [
      between(0.001, 1, 'it is the size of a run, against the largest, that teaches half'),
      'knowHowRunHalf',
    ],
    [
      curve(
        between(-10, 40, 'it counts generations behind the frontier'),
        between(0, 2, 'the frontier has quality 1, and no model less than 0'),
      ),
      'quality',
    ],
  ],
  use: [
    [between(0.01, 1, 'what runs is divided by the demand, which is never nothing'), 'demandBase'],
    [
      between(0.05, 5, 'what runs is divided by the demand, which is never nothing'),
      'demandCeiling',
    ],
    [
      factor,
      'demandAdoption',
      'computeWeight',
      'aloneAppeal',
      'platformAppeal',
      'lockInAppeal',
      'foreignWeight',
      'lockInForeign',
    ],
    [
      share,
      'clampAccessBase',
      'clampAccessTrust',
      'squeezeAccess',
      'cloudModels',
      'cloudData',
      'lockInAlignUsa',
      'lockInAlone',
    ],
    [firmFactor, 'adaptAppeal', 'computeBase'],
    [by(DATA_LAWS, firmFactor), 'homeLaw', 'foreignLaw'],
    [by(DATA_LAWS, share), 'lockInLaw'],
    [by(POWERS, factor), 'homeFirst'],
    [speed, 'homeShareSpeed', 'cloudSpeed', 'lockInSpeed'],
    [share, 'homeModelWeight', 'homeCloudWeight'],
  ],
};

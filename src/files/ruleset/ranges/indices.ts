// The ranges of the start of a game, the four indices, the score and defeat.

import { INDICES, LAYERS, PILLARS, STRESS_TESTS } from '../../../types/names';
import {
  capital,
  factor,
  gdpShare,
  indexPoints,
  percent,
  scaleEnd,
  scorePoints,
  share,
  someTurns,
  supportNorm,
  trust,
} from './kinds';
import { between, by, curve } from './range';
import type { Table } from './table';

export const INDEX_RANGES: Table<
  | 'start'
  | 'autonomy'
  | 'capability'
  | 'prosperityIndex'
  | 'resilience'
  | 'score'
  | 'bottleneck'
  | 'defeat'
  | 'leadAndAllies'
  | 'finalTest'
> = {
  start: [
    [capital, 'politicalCapital'],
    [
      share,
      'retention',
      'maturity',
      'buildShare',
      'autonomyBase',
      'autonomyKnowHow',
      'modelSpendingShare',
      'coveredShare',
      'powerHalf',
      'usedShare',
    ],
    [gdpShare, 'startGain'],
    [factor, 'onTheWay'],
    [between(0.01, 1, 'what runs is divided by the demand, which is never nothing'), 'demandShare'],
    [by(PILLARS, percent), 'budgetPercent'],
    [percent, 'buildPercent'],
  ],
  finalTest: [
    [
      by(
        STRESS_TESTS,
        between(0.01, 10, 'it is a weight beside those of the others, and one must come'),
      ),
      'likelihood',
    ],
    [by(STRESS_TESTS, between(0, 10, 'it is added to the weight at full tension')), 'tensionGain'],
    [between(0, 10, 'it is added to the weight'), 'shockGain'],
    [between(0, 0.9, 'somebody who is hit must have something left'), 'depth'],
  ],
  autonomy: [
    [by(LAYERS, between(0.01, 1, 'it is a part of a whole, and some layer must count')), 'weight'],
    [
      share,
      'chipsBase',
      'chipsDomestic',
      'chipsLeverage',
      'chipsDiversity',
      'chipsPerformance',
      'cloudWeight',
      'cloudData',
    ],
    [factor, 'modelsShare', 'modelsQuality'],
    [
      share,
      'talentStock',
      'talentFlow',
      'talentStartFlow',
      'powerImport',
      'meanWeight',
      'weakestWeight',
    ],
    [
      between(0, 50, 'it turns the part of experts that leaves, a few hundredths, into a share'),
      'talentOutflow',
    ],
    [between(0.005, 0.5, 'weights are divided by it where a layer is at 0'), 'softening'],
    [scaleEnd, 'floor', 'ceiling'],
  ],
  capability: [
    [share, 'model', 'modelAutonomyBase', 'modelAutonomyWeight', 'compute', 'talent', 'needWeight'],
    [factor, 'computeScale'],
    [
      between(
        0.05,
        1,
        'it is a power: at 1 a tenth of the best counts a tenth, nearer 0 all count alike',
      ),
      'leaderPower',
    ],
    [
      between(0.05, 5, 'it is the part of the need with which half of the most is reached'),
      'computeHalf',
    ],
    [scaleEnd, 'floor', 'ceiling'],
  ],
  prosperityIndex: [
    [scaleEnd, 'floor', 'ceiling'],
    [share, 'startQuality'],
  ],
  resilience: [
    [by(STRESS_TESTS, share), 'weight'],
    [
      share,
      'foreignUse',
      'foreignTrust',
      'foreignChips',
      'leverage',
      'lockIn',
      'chinaChips',
      'chinaTrade',
      'powerImport',
    ],
    [between(0.05, 1, 'what trust lacks is divided by it'), 'chinaTrust'],
    [factor, 'powerReserve'],
    [between(0.05, 5, 'spare power is divided by it'), 'powerRange'],
    [supportNorm, 'supportNorm'],
    [scaleEnd, 'floor', 'ceiling'],
  ],
  score: [
    [by(INDICES, share), 'weight'],
    [share, 'recentWeight', 'pathWeight', 'levelWeight', 'underConstruction'],
    [someTurns, 'recentTurns'],
    [between(0, 100, 'it is added to the turn as the weight of a turn’s indices'), 'turnOffset'],
    [scorePoints, 'settlement'],
    [
      between(0, 50, 'it counts starting budgets, and no state owes fifty of them for AI'),
      'settlementFree',
    ],
    [
      between(
        0.001,
        0.5,
        'each end of a scale bends over so much of it, and the two ends meet at a half',
      ),
      'indexSoftness',
    ],
  ],
  bottleneck: [[factor, 'threshold']],
  defeat: [
    [someTurns, 'crises'],
    [share, 'forgivenShare'],
    [scorePoints, 'points'],
    [indexPoints, 'autonomy', 'sink'],
    [trust, 'usTrust'],
  ],
  leadAndAllies: [
    [share, 'leadWeight', 'trustWeight', 'alignedWeight'],
    [between(0.1, 20, 'the gain so far is divided by it'), 'expectedGain'],
    [curve(between(-10, 10, 'it counts generations ahead of the next country'), share), 'lead'],
    [scaleEnd, 'floor', 'ceiling'],
  ],
};

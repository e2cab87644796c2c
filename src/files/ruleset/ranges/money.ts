// The ranges of what has to do with money, stance, data law and pressure from abroad.

import { DATA_LAWS, FISCAL_STANCES, PILLARS, STANCES } from '../../../types/names';
import {
  capital,
  factor,
  points,
  pointsChange,
  ratioCeiling,
  share,
  speed,
  supportNorm,
  tension,
  trust,
} from './kinds';
import { between, by } from './range';
import type { Table } from './table';

const stanceFactor = between(
  0,
  3,
  'it multiplies, and more than three times as much for one stance would leave no choice',
);

const begunFactor = between(
  0.05,
  3,
  'private money is divided by the one that a nation began with, so it stays clear of 0; more than three times as much would leave no choice',
);

export const MONEY_RANGES: Table<
  'money' | 'absorption' | 'squeeze' | 'stance' | 'dataLaw' | 'privateMoney'
> = {
  money: [
    [
      share,
      'spendingFollowed',
      'supportBase',
      'supportWeight',
      'taxShareOfGain',
      'debtService',
      'carriedKept',
    ],
    [supportNorm, 'supportNorm'],
    [ratioCeiling, 'supportCeiling'],
    [
      between(
        0,
        2000,
        'a year of GDP is 1000 USD bn for each USD tn, and two are the most that can be taxed',
      ),
      'gdpPerTurn',
    ],
    [
      between(
        0,
        0.01,
        'it is rent for a MW, and ten million USD a half-year is more than its whole power costs',
      ),
      'hostingRevenueUsdBnPerMw',
    ],
    [
      between(
        0.01,
        1,
        'the budget never falls below this part of the first one, so that a nation can always act',
      ),
      'floorShare',
    ],
    [
      by(FISCAL_STANCES, between(0, 3, 'it multiplies the budget, which cannot fall below 0')),
      'fiscalMultiplier',
    ],
    [
      by(
        FISCAL_STANCES,
        between(-1, 1, 'at most a whole budget can be borrowed or paid back in a turn'),
      ),
      'fiscalDebt',
    ],
    [by(FISCAL_STANCES, pointsChange), 'fiscalSupport'],
    [factor, 'surgeFatigue'],
    [share, 'aheadShare'],
    [factor, 'aheadPartners'],
    [between(0, 1, 'it is added to the price, and nobody pays twice for being early'), 'aheadFee'],
  ],
  absorption: [
    [by(PILLARS, share), 'startShare'],
    [
      between(
        0.001,
        1,
        'it is the least money that a line is used to, in USD bn, and is never nothing',
      ),
      'startFloorUsdBn',
    ],
    [
      between(0.001, 1, 'money spent is divided by it on a line that nothing was ever spent on'),
      'slackShareOfBudget',
    ],
    [between(0.2, 5, 'it is how many times the usual money a line can use, about one'), 'headroom'],
    [factor, 'resistance'],
    [speed, 'learning'],
  ],
  squeeze: [
    [
      share,
      'homeModelWeight',
      'homeCloudWeight',
      'lockInBase',
      'lockInWeight',
      'leverageRelief',
      'cashShare',
    ],
    [by(STANCES, stanceFactor), 'stanceFactor'],
    [
      between(
        0,
        0.15,
        'dependence, up to 6, multiplies it, and more than all use of AI cannot be lost',
      ),
      'adoptionLoss',
    ],
    [points, 'supportLoss'],
  ],
  stance: [
    [capital, 'changeCapital'],
    [trust, 'changeTrust'],
    [share, 'changePrivateShare'],
    [by(STANCES, trust), 'usTrustTarget', 'chinaTrustTarget'],
    [factor, 'hedgeTensionPenalty', 'startTrustBase', 'startTrustWeight', 'chinaUndelivered'],
    [tension, 'hedgeTensionFree'],
    [between(0.05, 1, 'trust at the start is divided by it'), 'startTrustNorm'],
    [speed, 'trustSpeed'],
    [by(STANCES, share), 'chinaShare'],
    [share, 'chinaShareStep'],
  ],
  dataLaw: [
    [points, 'changeSupport'],
    [
      between(
        0,
        1.5,
        'it multiplies the use of AI, which can be lost, but hardly rise by a new law',
      ),
      'changeAdoption',
    ],
    [by(DATA_LAWS, share), 'target'],
    [share, 'alignUsaLoss', 'platformGain'],
    [speed, 'speed'],
  ],
  privateMoney: [
    [
      share,
      'supportBase',
      'supportWeight',
      'talentBase',
      'talentWeight',
      'powerBase',
      'powerWeight',
      'boughtBase',
      'boughtWeight',
    ],
    [share, 'electricityLoss', 'crowdInBuildLoss', 'tightness', 'tightnessCeiling', 'waiting'],
    [
      share,
      'chipsShare',
      'chipsTightLoss',
      'dataCentreShare',
      'powerShare',
      'talentShare',
      'tightGain',
      'tightOther',
    ],
    [supportNorm, 'supportNorm'],
    [ratioCeiling, 'supportCeiling'],
    [
      factor,
      'unitGain',
      'compactGain',
      'prestigeGain',
      'leadGain',
      'baseMultiplier',
      'crowdIn',
      'crowdInResistance',
    ],
    [by(STANCES, begunFactor), 'stanceFactor'],
    [by(DATA_LAWS, begunFactor), 'lawFactor'],
  ],
};

// The ranges of the programme cards.

import { DATA_LAWS } from '../../../types/names';
import { capital, distance, factor, points, share, someTurns, trust } from './kinds';
import { between, by, whole } from './range';
import type { Table } from './table';

export const CARD_RANGES: Table<
  | 'cardCost'
  | 'jointPlatform'
  | 'sovereignUnit'
  | 'foreignCampus'
  | 'buyOutCampus'
  | 'talentVisa'
  | 'championsCompact'
  | 'bulkExportApproval'
  | 'supplyLeverage'
  | 'fastPermits'
  | 'modelRelease'
  | 'reskilling'
> = {
  cardCost: [
    [
      capital,
      'jointPlatform',
      'sovereignUnit',
      'foreignCampus',
      'buyOutCampus',
      'talentVisa',
      'championsCompact',
    ],
    [capital, 'bulkExportApproval', 'supplyLeverage', 'fastPermits', 'modelRelease', 'reskilling'],
  ],
  jointPlatform: [
    [
      between(0, 2, 'closeness goes from 0 to 1, and renown and a common stance add to it'),
      'threshold',
    ],
    [share, 'prestige', 'sameStance', 'cashShare'],
    [
      whole(0, 40, 'partners are counted one by one, and a scenario has at most 40 countries'),
      'limit',
    ],
    [whole(0, 20, 'rounds are counted one by one'), 'proposalRounds'],
  ],
  sovereignUnit: [
    [
      whole(1, 10, 'levels are counted one by one, and the level is divided by the highest'),
      'limit',
    ],
    [share, 'cashShare'],
  ],
  foreignCampus: [
    [
      between(
        0,
        10_000,
        'it is the size of a campus in MW, and ten thousand is more than any that is planned',
      ),
      'baseMw',
    ],
    [factor, 'gridShare'],
    [by(DATA_LAWS, factor), 'law'],
    [between(0, 100, 'it counts turns of grid connections'), 'limit'],
    [share, 'cashShare', 'lockIn'],
    [trust, 'usTrust'],
  ],
  buyOutCampus: [
    [share, 'share', 'cashShare', 'campusKept', 'lockIn'],
    [between(0, 1e7, 'it is a number of chips, and no campus has ten million'), 'minimumH100e'],
    [
      between(0.1, 1, 'the power of a chip is divided by it, and not all chips can get lost'),
      'kept',
    ],
    [between(0, 0.01, 'it is the draw of a chip in MW, at most 10 kW'), 'powerMwPerH100e'],
    [trust, 'usTrust'],
  ],
  talentVisa: [
    [someTurns, 'turns'],
    [points, 'support'],
  ],
  championsCompact: [
    [someTurns, 'turns'],
    [factor, 'privateShare'],
    [points, 'support'],
    [
      between(0, 1, 'each further compact brings this part of the one before, and never more'),
      'repeatFactor',
    ],
  ],
  bulkExportApproval: [
    [trust, 'usTrust', 'chinaTrust'],
    [someTurns, 'turns'],
    [share, 'lockIn'],
    [factor, 'clampDelivery'],
  ],
  supplyLeverage: [
    [share, 'threshold', 'deliveryBelow', 'squeezeCash'],
    [someTurns, 'turns'],
    [trust, 'usTrust', 'chinaTrust'],
    [points, 'squeezeSupport'],
  ],
  fastPermits: [
    [someTurns, 'turns'],
    [points, 'support'],
  ],
  modelRelease: [
    [distance, 'lagLimit', 'step'],
    [share, 'prestige', 'homeShare'],
    [
      between(
        0,
        1.5,
        'it multiplies the distance to the best methods, which a release hardly makes longer',
      ),
      'ownGap',
      'othersGap',
    ],
    [points, 'support'],
  ],
  reskilling: [
    [someTurns, 'turns'],
    [points, 'support'],
    [share, 'cashShare'],
  ],
};

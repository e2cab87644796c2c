// The ranges of the other inputs: data centres, power, experts and the need for chips.

import { POWER_MIXES, POWER_SOURCES } from '../../../types/names';
import { factor, firmFactor, kept, needDrift, share, speed } from './kinds';
import { between, by, curve, whole } from './range';
import type { Table } from './table';

const buildingTurns = whole(1, 7, 'a row of eight turns holds what is being built');
const immigration = between(
  0,
  0.2,
  'it is a part of all experts that the country needs, each turn',
);

export const INPUT_RANGES: Table<'dataCentres' | 'power' | 'talent' | 'compute'> = {
  dataCentres: [
    [
      between(0.001, 0.2, 'money is divided by it, and a MW costs from one to 200 million USD'),
      'costUsdBnPerMw',
    ],
    [firmFactor, 'chinaAlignedCost'],
    [buildingTurns, 'lagTurns'],
    [kept, 'kept'],
    [factor, 'stopWeight', 'dearPower', 'stopSpare'],
    [share, 'stopRefund'],
  ],
  power: [
    [by(POWER_MIXES, by(POWER_SOURCES, share)), 'mixShare'],
    [
      by(
        POWER_SOURCES,
        between(
          0.0005,
          0.1,
          'money is divided by it, and a MW costs from half a million to 100 million USD',
        ),
      ),
      'costUsdBnPerMw',
    ],
    [firmFactor, 'chinaAlignedCost', 'energyShockCost'],
    [factor, 'gasImportCost', 'headroomCover', 'stressEnergyShock', 'stressShortage'],
    [
      curve(
        between(-10, 40, 'it counts half-years from 2026 H1'),
        between(
          0,
          20,
          'it multiplies the power to spare, of which a grid gives a few parts a turn',
        ),
      ),
      'headroomShare',
    ],
    [
      between(
        0.1,
        20,
        'orders are divided by it: it is how many turns of connections stand in the queue',
      ),
      'queue',
    ],
    [share, 'queueFollowed', 'headroomFollowed'],
    [by(POWER_SOURCES, buildingTurns), 'lagTurns'],
    [kept, 'kept'],
    [share, 'energyShockLoss', 'variableFirmness'],
    [
      between(
        0.1,
        100,
        'some power always runs: what is measured against it would else be divided by 0',
      ),
      'floorMw',
    ],
    [
      between(0, 20, 'it multiplies the part of the grid that AI takes, mostly below a tenth'),
      'stressLoad',
    ],
  ],
  talent: [
    [
      between(
        500,
        500_000,
        'experts are divided by it, and a large economy needs some ten thousand',
      ),
      'needPeople',
    ],
    [needDrift, 'needGrowth'],
    [
      between(
        1000,
        10_000_000,
        'experts are divided by it, and no country has more than some hundred thousand',
      ),
      'leaderExperts',
    ],
    [
      share,
      'cohortShare',
      'wageShare',
      'outflowRetention',
      'outflowPrestige',
      'outflowCompute',
      'outflowModel',
      'useWeight',
    ],
    [
      between(
        1e-6,
        0.01,
        'money is divided by it, and to train an expert costs from a thousand to ten million USD',
      ),
      'costUsdBnPerExpert',
    ],
    [
      between(1, 100_000, 'the size of a class is divided by it, so it is at least one person'),
      'cohortBase',
    ],
    [
      factor,
      'cohortCeiling',
      'computeNeed',
      'immigrationFixed',
      'immigrationCompute',
      'immigrationPrestige',
      'useFactor',
    ],
    [whole(1, 6, 'a row of six turns holds those who are being trained'), 'lagTurns'],
    [speed, 'retentionSpeed'],
    [
      between(0, 0.001, 'it is a rise in pay, at most a million USD for each expert and turn'),
      'wageUsdBnPerExpert',
    ],
    [
      between(0.001, 1, 'money for wages is divided by it where there are no experts, in USD bn'),
      'wageBaseUsdBn',
    ],
    [between(0.01, 10, 'it is the ratio of pay at which half of all want to stay'), 'wageHalf'],
    [between(0, 0.2, 'it is a part of all experts, each turn'), 'outflowBase'],
    [between(0, 0.5, 'it is a part of all experts, each turn'), 'outflowPull'],
    [between(0.1, 3, 'what equipment and models hold back is taken from it'), 'outflowMax'],
    [
      between(0.1, 10, 'the distance to the frontier, in generations, is divided by it'),
      'modelReach',
    ],
    [immigration, 'immigrationBase', 'immigrationVisa'],
    [
      between(1, 100_000, 'some experts always stay, because shares of them are asked for'),
      'floor',
    ],
    [
      between(0.05, 1, 'some chips run even without experts, because shares of them are asked for'),
      'useBase',
    ],
  ],
  compute: [
    [
      between(
        1000,
        1e7,
        'the chips in use are divided by it, and today a large economy needs some 100,000',
      ),
      'needH100e',
    ],
    [between(0.05, 5, 'the chips in use are divided by it'), 'needGdpWeight'],
  ],
};

// Effects that an event of the world may have: what each does, and its fields.

import { AMOUNT, type EffectShape, lagOf, TURNS, within } from './fields';

export const WORLD_SHAPES = {
  startClamp: { meaning: 'Begins so many turns of tight chip exports.', fields: { turns: TURNS } },
  endClamp: { meaning: 'Ends tight chip exports.', fields: {} },
  startSupplyShock: {
    meaning: 'Begins so many turns of scarce chips.',
    fields: { turns: TURNS },
  },
  startEnergyShock: { meaning: 'Begins so many turns of dear fuel.', fields: { turns: TURNS } },
  startSqueeze: {
    meaning: 'Begins so many turns in which foreign providers press.',
    fields: { turns: TURNS },
  },
  addTension: {
    meaning: 'Moves the tension between the superpowers.',
    fields: { amount: AMOUNT },
  },
  addAlgorithms: {
    meaning: 'Brings better methods to the whole world.',
    fields: {
      oom: within(
        -2,
        2,
        'it is powers of ten, and two are what ten years bring',
      )('Powers of ten.', 0.2),
    },
  },
  shiftOpenWeights: {
    meaning:
      'Moves how far open weights lie behind the frontier, and keeps it between floor and ceiling.',
    fields: {
      generations: within(
        -10,
        10,
        'ten generations are beyond any plan',
      )('Generations of models.', 0.3),
      floor: lagOf('It goes no lower.', 0.1),
      ceiling: lagOf('It goes no higher.', 1.2),
    },
  },
} satisfies Readonly<Record<string, EffectShape>>;

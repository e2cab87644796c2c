// What every effect on the world does to a made world: the fields that change, each worked out by hand.

import type { WorldEffectKind } from '../../../src/types/effect';
import type { Rows } from './rows';

export const WORLD_ROWS: Rows<WorldEffectKind> = {
  startClamp: [
    {
      effect: { turns: 3 },
      made: { world: { clampTurns: 5 } },
      changes: { 'world.clampTurns': 3 },
    },
  ],
  endClamp: [
    { effect: {}, made: { world: { clampTurns: 5 } }, changes: { 'world.clampTurns': 0 } },
  ],
  startSupplyShock: [
    {
      effect: { turns: 2 },
      made: { world: { supplyShockTurns: 0 } },
      changes: { 'world.supplyShockTurns': 2 },
    },
  ],
  startEnergyShock: [
    {
      effect: { turns: 4 },
      made: { world: { energyShockTurns: 1 } },
      changes: { 'world.energyShockTurns': 4 },
    },
  ],
  startSqueeze: [
    {
      effect: { turns: 1 },
      made: { world: { squeezeTurns: 2 } },
      changes: { 'world.squeezeTurns': 1 },
    },
  ],
  addTension: [
    {
      effect: { amount: 0.25 },
      made: { world: { tension: 0.5 } },
      changes: { 'world.tension': 0.75 },
    },
    {
      effect: { amount: 0.75 },
      made: { world: { tension: 0.5 } },
      changes: { 'world.tension': 1 },
    },
    {
      effect: { amount: -0.75 },
      made: { world: { tension: 0.5 } },
      changes: { 'world.tension': 0 },
    },
  ],
  addAlgorithms: [
    {
      effect: { oom: -0.25 },
      made: { world: { algorithmGrowthOom: 1.5 } },
      changes: { 'world.algorithmGrowthOom': 1.25 },
    },
  ],
  shiftOpenWeights: [
    {
      effect: { generations: 0.5, floor: 0.25, ceiling: 2 },
      made: { world: { openWeightsLagGenerations: 1 } },
      changes: { 'world.openWeightsLagGenerations': 1.5 },
    },
    {
      effect: { generations: 1.5, floor: 0.25, ceiling: 2 },
      made: { world: { openWeightsLagGenerations: 1 } },
      changes: { 'world.openWeightsLagGenerations': 2 },
    },
    {
      effect: { generations: -3, floor: 0.25, ceiling: 2 },
      made: { world: { openWeightsLagGenerations: 1 } },
      changes: { 'world.openWeightsLagGenerations': 0.25 },
    },
  ],
};

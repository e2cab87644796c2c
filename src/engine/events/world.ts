// Effects on the whole world.

import { clamp } from '../../lib/detMath';
import type { WorldRules } from './effectRule';
import { points, turns } from './figures';

export const WORLD: WorldRules = {
  /** Export controls tighten for some turns. */
  startClamp: {
    apply: (turn, effect) => {
      turn.state.world.clampTurns = effect.turns;
    },
    figure: turns(false),
  },
  /** Tightened export controls end. */
  endClamp: {
    apply: (turn) => {
      turn.state.world.clampTurns = 0;
    },
    figure: { unit: 'none', good: true, amount: () => 0 },
  },
  /** The chip supply is disturbed for some turns. */
  startSupplyShock: {
    apply: (turn, effect) => {
      turn.state.world.supplyShockTurns = effect.turns;
    },
    figure: turns(false),
  },
  /** Imported gas is short and dear for some turns. */
  startEnergyShock: {
    apply: (turn, effect) => {
      turn.state.world.energyShockTurns = effect.turns;
    },
    figure: turns(false),
  },
  /** A superpower makes its access conditional for some turns. */
  startSqueeze: {
    apply: (turn, effect) => {
      turn.state.world.squeezeTurns = effect.turns;
    },
    figure: turns(false),
  },
  /** Raises or lowers the tension between the superpowers. */
  addTension: {
    apply: (turn, { amount }) => {
      const { world } = turn.state;
      world.tension = clamp(world.tension + amount);
    },
    figure: points('less'),
  },
  /** The frontier's algorithms leap ahead by some orders of magnitude. */
  addAlgorithms: {
    apply: (turn, { oom }) => {
      turn.state.world.algorithmGrowthOom += oom;
    },
    figure: { unit: 'none', good: null, amount: ({ oom }) => oom },
  },
  /** Open weights move nearer to the frontier or fall back, within bounds. */
  shiftOpenWeights: {
    apply: (turn, { generations, floor, ceiling }) => {
      const { world } = turn.state;
      const moved = world.openWeightsLagGenerations + generations;
      world.openWeightsLagGenerations = Math.min(ceiling, Math.max(floor, moved));
    },
    figure: { unit: 'none', good: null, amount: ({ generations }) => generations },
  },
};

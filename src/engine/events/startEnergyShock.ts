// Imported gas is short and dear for some turns.

import type { WorldEffectRule } from './effectRule';

export const startEnergyShock: WorldEffectRule<'startEnergyShock'> = (turn, { turns }) => {
  turn.state.world.energyShockTurns = turns;
};

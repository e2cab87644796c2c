// The chip supply is disturbed for some turns.

import type { WorldEffectRule } from './effectRule';

export const startSupplyShock: WorldEffectRule<'startSupplyShock'> = (turn, { turns }) => {
  turn.state.world.supplyShockTurns = turns;
};

// Tightened export controls end.

import type { WorldEffectRule } from './effectRule';

export const endClamp: WorldEffectRule<'endClamp'> = (turn) => {
  turn.state.world.clampTurns = 0;
};

// Export controls tighten for some turns.

import type { WorldEffectRule } from './effectRule';

export const startClamp: WorldEffectRule<'startClamp'> = (turn, { turns }) => {
  turn.state.world.clampTurns = turns;
};

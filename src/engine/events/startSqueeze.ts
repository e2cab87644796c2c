// A superpower makes its access conditional for some turns.

import type { WorldEffectRule } from './effectRule';

export const startSqueeze: WorldEffectRule<'startSqueeze'> = (turn, { turns }) => {
  turn.state.world.squeezeTurns = turns;
};

// Raises or lowers the tension between the superpowers.

import { clamp } from '../../lib/detMath';
import type { WorldEffectRule } from './effectRule';

export const addTension: WorldEffectRule<'addTension'> = (turn, { amount }) => {
  const { world } = turn.state;
  world.tension = clamp(world.tension + amount);
};

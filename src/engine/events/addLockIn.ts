// Ties the nation closer to foreign stacks, or loosens the tie.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addLockIn: CountryEffectRule<'addLockIn'> = (_turn, { nation }, { amount }) => {
  nation.lockIn = clamp(nation.lockIn + amount);
};

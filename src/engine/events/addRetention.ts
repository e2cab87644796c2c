// Makes experts stay, or go, more readily.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addRetention: CountryEffectRule<'addRetention'> = (_turn, { nation }, { amount }) => {
  nation.retention = clamp(nation.retention + amount);
};

// Adds know-how in training models.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addKnowHow: CountryEffectRule<'addKnowHow'> = (_turn, { nation }, { amount }) => {
  nation.knowHow = clamp(nation.knowHow + amount);
};

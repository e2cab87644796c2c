// Adds to the share of business and state that use AI.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addAdoption: CountryEffectRule<'addAdoption'> = (_turn, { nation }, { amount }) => {
  nation.adoption = clamp(nation.adoption + amount);
};

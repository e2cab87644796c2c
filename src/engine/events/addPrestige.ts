// Raises or lowers the nation's prestige.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addPrestige: CountryEffectRule<'addPrestige'> = (_turn, { nation }, { amount }) => {
  nation.prestige = clamp(nation.prestige + amount);
};

// Strengthens or weakens data protection.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addDataProtection: CountryEffectRule<'addDataProtection'> = (
  _turn,
  { nation },
  { amount },
) => {
  nation.dataProtection = clamp(nation.dataProtection + amount);
};

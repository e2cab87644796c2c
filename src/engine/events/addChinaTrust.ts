// Raises or lowers the trust of China.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addChinaTrust: CountryEffectRule<'addChinaTrust'> = (
  _turn,
  { nation },
  { amount },
) => {
  nation.chinaTrust = clamp(nation.chinaTrust + amount);
};

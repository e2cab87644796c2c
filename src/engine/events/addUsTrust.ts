// Raises or lowers the trust of the United States.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addUsTrust: CountryEffectRule<'addUsTrust'> = (_turn, { nation }, { amount }) => {
  nation.usTrust = clamp(nation.usTrust + amount);
};

// Adds political capital; it never falls below nothing nor rises above its ceiling.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const addPoliticalCapital: CountryEffectRule<'addPoliticalCapital'> = (
  turn,
  { nation },
  { amount },
) => {
  const { capitalCeiling } = turn.p.support;
  nation.politicalCapital = clamp(nation.politicalCapital + amount, 0, capitalCeiling);
};

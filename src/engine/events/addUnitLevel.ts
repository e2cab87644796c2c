// Adds levels to the sovereign AI unit, up to its limit.

import type { CountryEffectRule } from './effectRule';

export const addUnitLevel: CountryEffectRule<'addUnitLevel'> = (turn, { nation }, { levels }) => {
  nation.unitLevel = Math.min(turn.p.sovereignUnit.limit, nation.unitLevel + levels);
};

// Raises or lowers the trust between a nation and China; an answer of China reaches everybody else's a little.

import { clamp } from '../../lib/detMath';
import { isSeller } from '../rules/exports';
import type { CountryEffectRule } from './effectRule';

export const addChinaTrust: CountryEffectRule<'addChinaTrust'> = (turn, { nation }, { amount }) => {
  if (!isSeller(nation, 'china')) {
    nation.chinaTrust = clamp(nation.chinaTrust + amount);
    return;
  }
  for (const { nation: other } of turn.actors)
    if (other !== nation)
      other.chinaTrust = clamp(other.chinaTrust + turn.p.exports.trustSpread * amount);
};

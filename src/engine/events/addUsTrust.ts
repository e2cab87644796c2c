// Raises or lowers the trust between a nation and the United States; an answer of the United States reach everybody else's a little.

import { clamp } from '../../lib/detMath';
import { isSeller } from '../rules/exports';
import type { CountryEffectRule } from './effectRule';

export const addUsTrust: CountryEffectRule<'addUsTrust'> = (turn, { nation }, { amount }) => {
  if (!isSeller(nation, 'us')) {
    nation.usTrust = clamp(nation.usTrust + amount);
    return;
  }
  for (const { nation: other } of turn.actors)
    if (other !== nation)
      other.usTrust = clamp(other.usTrust + turn.p.exports.trustSpread * amount);
};

// Loses experts the more, the fewer of the nation’s chips run: `ceiling` less the running share, held above `floor`, is the part of `share` that goes.

import { clamp } from '../../lib/detMath';
import type { CountryEffectRule } from './effectRule';

export const lendExperts: CountryEffectRule<'lendExperts'> = (
  _turn,
  { nation },
  { share, ceiling, floor },
) => {
  const idle = clamp(ceiling - nation.operatingShare, floor, 1);
  nation.experts *= 1 - share * idle;
};

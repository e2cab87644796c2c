// Reskilling runs for at least this many turns.

import type { CountryEffectRule } from './effectRule';

export const startReskilling: CountryEffectRule<'startReskilling'> = (
  _turn,
  { nation },
  { turns },
) => {
  nation.timers.reskilling = Math.max(nation.timers.reskilling, turns);
};

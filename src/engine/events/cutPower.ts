// Takes a share of available power for this turn.

import type { CountryEffectRule } from './effectRule';

export const cutPower: CountryEffectRule<'cutPower'> = (_turn, actor, { share }) => {
  actor.outageShare = share;
};

// Buys a share of the hosted chips; what is kept of it becomes the nation’s own.

import type { CountryEffectRule } from './effectRule';

export const buyOutHosted: CountryEffectRule<'buyOutHosted'> = (
  turn,
  { nation },
  { share, keptShare },
) => {
  const bought = share * nation.hostedChipsH100e;
  const kept = keptShare * bought;
  const { powerMwPerH100e, kept: keptByCard } = turn.p.buyOutCampus;
  const drawMw = (powerMwPerH100e / keptByCard / turn.p.chips.powerKwPerH100e) * turn.chipPowerKw;
  nation.usChipsH100e += kept;
  nation.chipPowerMw += kept * drawMw;
  nation.hostedChipsH100e -= bought;
};

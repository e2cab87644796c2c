// Names what holds the nation back: the scarcest input, or money when nothing else is short.

import type { NationPhase } from './phase';

export const bottleneck: NationPhase = (turn, { nation }) => {
  const { powerRatio, dataCentreRatio, chipDeliveryRatio, talentUse } = nation;
  const scarcest = Math.min(powerRatio, dataCentreRatio, chipDeliveryRatio, talentUse);
  if (scarcest >= turn.p.bottleneck.threshold) nation.bottleneck = 'money';
  else if (scarcest === powerRatio) nation.bottleneck = 'power';
  else if (scarcest === dataCentreRatio) nation.bottleneck = 'dataCentres';
  else if (scarcest === chipDeliveryRatio) nation.bottleneck = 'chips';
  else nation.bottleneck = 'talent';
};

// Names what holds the nation back: the scarcest input, or money when nothing else is short.

import type { NationState } from '../../types/state';
import type { Bottleneck } from '../../types/names';
import type { NationStep } from './step';

const INPUTS: readonly (readonly [Bottleneck, (nation: NationState) => number])[] = [
  ['power', (nation) => nation.powerRatio],
  ['dataCentres', (nation) => nation.dataCentreRatio],
  ['chips', (nation) => nation.chipDeliveryRatio],
  ['talent', (nation) => nation.talentUse],
];

export const bottleneck: NationStep = (turn, { nation }) => {
  let scarcest = turn.p.bottleneck.threshold;
  nation.bottleneck = 'money';
  for (const [name, ratio] of INPUTS) {
    if (ratio(nation) >= scarcest) continue;
    scarcest = ratio(nation);
    nation.bottleneck = name;
  }
};

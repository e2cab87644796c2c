// Campus buy-out: half of the foreign-run chips on home soil become the nation's own.

import { clamp } from '../../lib/detMath';
import { PLAYABLE, refuse, type CardRule } from './cardRule';

export const buyOutCampus: CardRule = {
  helps: 'chips',
  check: ({ p, nation }) => {
    const { share, minimumH100e } = p.buyOutCampus;
    return share * nation.hostedChipsH100e < minimumH100e
      ? refuse('nothingToBuyOut', { minimumH100e })
      : PLAYABLE;
  },
  apply: (turn, { nation, regularBudgetUsdBn }) => {
    const c = turn.p.buyOutCampus;
    const bought = c.share * nation.hostedChipsH100e;
    nation.cashUsdBn -= c.cashShare * regularBudgetUsdBn;
    nation.usChipsH100e += bought * c.kept;
    nation.chipPowerMw +=
      (bought * c.powerMwPerH100e * turn.chipPowerKw) / turn.p.chips.powerKwPerH100e;
    nation.hostedChipsH100e -= bought;
    nation.hostedPowerMw *= c.campusKept;
    nation.hostedPowerTargetMw *= c.campusKept;
    nation.lockIn = clamp(nation.lockIn - c.lockIn);
    nation.usTrust = clamp(nation.usTrust - c.usTrust);
  },
};

// Model release: the national model is published; renown and use grow, and everyone learns.

import { clamp } from '../../lib/detMath';
import { PLAYABLE, refuse, type CardRule } from './cardRule';

export const modelRelease: CardRule = {
  helps: 'models',
  check: ({ p, nation }) => {
    const { lagLimit, step } = p.modelRelease;
    if (nation.modelProgramme !== 'pretrain') return refuse('needsPretraining');
    if (nation.lagGenerations > lagLimit) {
      return refuse('modelTooFarBehind', { lag: nation.lagGenerations, limit: lagLimit });
    }
    const generations =
      (nation.ownModelLog10Flop - nation.releasedModelLog10Flop) / p.training.generationOom;
    return nation.ownModelLog10Flop <
      nation.releasedModelLog10Flop + step * p.training.generationOom
      ? refuse('modelNotNewEnough', { missing: step - generations })
      : PLAYABLE;
  },
  apply: (turn, { nation }) => {
    const c = turn.p.modelRelease;
    nation.releasedModelLog10Flop = nation.ownModelLog10Flop;
    for (const other of turn.actors)
      if (other.nation !== nation) other.nation.algorithmicGapOom *= c.othersGap;
    nation.prestige = clamp(nation.prestige + c.prestige);
    nation.algorithmicGapOom *= c.ownGap;
    nation.homeModelShare = clamp(nation.homeModelShare + c.homeShare);
    nation.support += c.support;
  },
};

// Replacer, a superpower's style: it builds at home what it is not sold, and answers withholding with withholding.

import { chooseCard, COMMON_WISHES, type CardWish } from './cardWishes';
import { isChapterStart } from './chapters';
import { standingExports, type ExportChoice } from './exports';
import { surgeWhile } from './fiscal';
import { meetChapters } from './meetChapters';
import { adaptWeights } from './outlook';
import { planOf, type Style } from './plan';
import type { PlayerView } from '../types/game';

const WEIGHTS = { chips: 0.4, dataCentres: 0.17, power: 0.12, talent: 0.16, models: 0.15 };

const LEVERAGE: CardWish = {
  card: 'supplyLeverage',
  when: ({ own }) => own.timers.leverage <= 0 && own.supplyLeverage > 0.35,
};

const WISHES = [LEVERAGE, ...COMMON_WISHES];

/** Changed only at the start of a chapter, where it is cheap. */
function exportsFor(view: PlayerView): ExportChoice | null {
  if (!isChapterStart(view)) return standingExports(view);
  const { clampTurns, exports } = view.world;
  const isEmbargoed = clampTurns > 0 || exports.us.rule === 'withheld';
  return { rule: isEmbargoed ? 'withheld' : 'open', friends: 0 };
}

export const replacer: Style = (view) =>
  meetChapters(
    view,
    planOf({
      weights: adaptWeights(view, WEIGHTS),
      fiscalStance: surgeWhile(view, 60),
      buildPercent: 75,
      powerMix: 'firm',
      modelProgramme: 'pretrain',
      card: chooseCard(view, WISHES),
      exports: exportsFor(view),
    }),
  );

// Lead keeper, a superpower's style: it trains its own models from the start and sells as its lead and its allies allow.

import { chooseCard, COMMON_WISHES } from './cardWishes';
import { isChapterStart } from './chapters';
import { standingExports, type ExportChoice } from './exports';
import { surgeWhile } from './fiscal';
import { meetChapters } from './meetChapters';
import { adaptWeights } from './outlook';
import { planOf, type Style } from './plan';
import type { PlayerView } from '../types/game';

const WEIGHTS = { chips: 0.28, dataCentres: 0.22, power: 0.18, talent: 0.14, models: 0.18 };
const LEAST_LEAD_GENERATIONS = 0.1;
/** Trust above which withholding is possible, and trust below which it has to be won back. */
const MUCH_TRUST = 0.7;
const LITTLE_TRUST = 0.6;
const FRIENDS = 3;

/** Generations ahead of the next country that everybody knows of. */
function leadOf({ own, rivals, superpowers }: PlayerView): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { lagGenerations } of [...rivals, ...superpowers])
    next = Math.min(next, lagGenerations);
  return next - own.lagGenerations;
}

/** Changed only at the start of a chapter, where it is cheap. It withholds from all but friends while others are close and trust is high, and sells freely while trust is low. */
function exportsFor(view: PlayerView): ExportChoice | null {
  if (!isChapterStart(view) || view.turn === 0) return standingExports(view);
  const { usTrust } = view.own;
  if (usTrust < LITTLE_TRUST) return { rule: 'open', friends: 0 };
  const isPressed = leadOf(view) < LEAST_LEAD_GENERATIONS && usTrust >= MUCH_TRUST;
  return isPressed ? { rule: 'withheld', friends: FRIENDS } : { rule: 'licensed', friends: 0 };
}

export const leadKeeper: Style = (view) =>
  meetChapters(
    view,
    planOf({
      weights: adaptWeights(view, WEIGHTS),
      fiscalStance: surgeWhile(view, 58),
      buildPercent: 35,
      modelProgramme: 'pretrain',
      dataLaw: 'open',
      card: chooseCard(view, COMMON_WISHES),
      exports: exportsFor(view),
    }),
  );

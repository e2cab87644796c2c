// How a scripted style reacts to chapters: it moves money towards the questions and chooses focus and project by them.

import { largestLine } from '../engine/index';
import type { PlayerView } from '../types/game';
import type { ByPillar, ChapterId } from '../types/names';
import {
  bestProject,
  isChapterStart,
  nextChapter,
  nextQuestion,
  presentChapter,
  presentQuestion,
} from './chapters';
import type { MutablePlan } from './plan';

const KEPT = 0.7;
const BEFORE_IT_GETS_DEAR = 0.3;
const PRESENT_QUESTION = 1.35;
const NEXT_QUESTION = 1.25;

/** Factor of a line's weight: more than 1 where the next chapter makes the line dear. */
function pullOf(
  divisor: Readonly<Record<ChapterId, number>>,
  now: ChapterId,
  next: ChapterId,
): number {
  return KEPT + (BEFORE_IT_GETS_DEAR * divisor[next]) / divisor[now];
}

function towardsQuestions(view: PlayerView, weights: Readonly<ByPillar<number>>): ByPillar<number> {
  const now = presentChapter(view);
  const next = nextChapter(view);
  const e = view.ruleset.parameters.chapterEffects;
  const moved = {
    chips: weights.chips * pullOf(e.chipMoney, now, next),
    dataCentres: weights.dataCentres * pullOf(e.dataCentreMoney, now, next),
    power: weights.power * pullOf(e.powerMoney, now, next),
    talent: weights.talent * pullOf(e.talentMoney, now, next),
    models: weights.models * pullOf(e.modelMoney, now, next),
  };
  const question = presentQuestion(view);
  const coming = nextQuestion(view);
  if (question !== null) moved[question] *= PRESENT_QUESTION;
  if (coming !== null) moved[coming] *= NEXT_QUESTION;
  return moved;
}

/** Focus on the question's line, the project of the line with most money, a modest pledge, the usual opening; money and posture are left as they are. */
export function chooseByChapters(view: PlayerView, plan: MutablePlan): MutablePlan {
  const { weights } = plan;
  if (isChapterStart(view)) {
    plan.focus = presentQuestion(view) ?? largestLine(weights);
    plan.pledge = 'modest';
  }
  plan.project = bestProject(view, ({ pillar }) => weights[pillar]);
  return plan;
}

/** The same, with money moved towards the questions. A hedging nation sides with the United States while blocs form. */
export function meetChapters(view: PlayerView, plan: MutablePlan): MutablePlan {
  if (plan.stance === 'hedge' && presentChapter(view) === 'blocs') plan.stance = 'alignUsa';
  plan.weights = towardsQuestions(view, plan.weights);
  return chooseByChapters(view, plan);
}

// How a scripted style meets the chapters: it moves money towards the questions and chooses focus and project by them.

import { largestLine } from '../engine/index';
import type { PlayerView } from '../types/game';
import { PILLARS, type ByPillar } from '../types/names';
import {
  bestProject,
  isChapterStart,
  moneyDivisors,
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

function towardsQuestions(view: PlayerView, weights: Readonly<ByPillar<number>>): ByPillar<number> {
  const p = view.ruleset.parameters;
  const now = moneyDivisors(p, presentChapter(view));
  const next = moneyDivisors(p, nextChapter(view));
  const question = presentQuestion(view);
  const coming = nextQuestion(view);
  const moved = { ...weights };
  for (const line of PILLARS) {
    moved[line] *= KEPT + (BEFORE_IT_GETS_DEAR * next[line]) / now[line];
    if (line === question) moved[line] *= PRESENT_QUESTION;
    if (line === coming) moved[line] *= NEXT_QUESTION;
  }
  return moved;
}

/**
 * Focus on the question's line, the project of the best paid line, a modest pledge and the usual opening; money and
 * posture stay.
 */
export function chooseByChapters(view: PlayerView, plan: MutablePlan): MutablePlan {
  const { weights } = plan;
  if (isChapterStart(view)) {
    plan.focus = presentQuestion(view) ?? largestLine(weights);
    plan.pledge = 'modest';
  }
  plan.project = bestProject(view, ({ pillar }) => weights[pillar]);
  return plan;
}

/** The same, with money moved towards the questions; who hedges sides with America while blocs form. */
export function meetChapters(view: PlayerView, plan: MutablePlan): MutablePlan {
  if (plan.stance === 'hedge' && presentChapter(view) === 'blocs') plan.stance = 'alignUsa';
  plan.weights = towardsQuestions(view, plan.weights);
  return chooseByChapters(view, plan);
}

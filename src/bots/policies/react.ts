// Changes a constant plan by what a reacting policy sees: the chapters, what money buys and what is short.

import { chapterIndex, computeNeedH100e, moneyDivisors } from '../../engine/index';
import type { PlayerView } from '../../types/game';
import { PILLARS, type ByPillar, type Pillar } from '../../types/names';
import type { PolicyOverride, PolicyReactions } from '../../types/policy';
import {
  isAnswered,
  isChapterStart,
  isLastChapter,
  nextChapter,
  nextQuestion,
  presentChapter,
  presentQuestion,
} from '../chapters';
import { outlookOf } from '../outlook';
import type { Plan } from '../plan';

const LEAST_FACTOR = 0.1;
const MOST_USE = 1.2;
/** From this lag on, models count as short. */
const USUAL_LAG_GENERATIONS = 0.6;
const IN_SEQUENCE = 0.5;
const IN_CHAPTER = 0.6;
const AGAIN = 0.2;

/** How much is missing of what each line provides; below 0 there is more than enough. */
function shortages(view: PlayerView): ByPillar<number> {
  const { own, ruleset, ownScenario } = view;
  const { dataCentreRatio, powerRatio } = outlookOf(view);
  const needH100e = computeNeedH100e(ruleset.parameters, view, ownScenario.start, own);
  return {
    chips: 1 - Math.min(MOST_USE, (own.usedChipsH100e + 1) / needH100e),
    dataCentres: 1 - dataCentreRatio,
    power: 1 - powerRatio,
    talent: 1 - own.talentRatio,
    models: own.lagGenerations - USUAL_LAG_GENERATIONS,
  };
}

/** What is added to the priority of a project of this line. */
export function projectGain(
  view: PlayerView,
  reactions: PolicyReactions | null,
  pillar: Pillar,
): number {
  if (reactions === null || reactions.projectShortageGain === 0) return 0;
  return Math.max(0, reactions.projectShortageGain * shortages(view)[pillar]);
}

function weigh(view: PlayerView, plan: Plan, r: PolicyReactions): ByPillar<number> {
  const p = view.ruleset.parameters;
  const now = moneyDivisors(p, presentChapter(view));
  const next = moneyDivisors(p, nextChapter(view));
  const question = presentQuestion(view);
  const coming = nextQuestion(view);
  const short = shortages(view);
  const weights = { ...plan.weights };
  for (const line of PILLARS) {
    const cheap = Math.max(LEAST_FACTOR, 1 + r.presentPrice * (1 / now[line] - 1));
    const dear = Math.max(LEAST_FACTOR, 1 + r.nextPrice * (next[line] - 1));
    const shortage = 1 + r.shortageGain[line] * short[line];
    weights[line] *= Math.max(LEAST_FACTOR, shortage * cheap * dear);
    if (line === question)
      weights[line] *= isAnswered(view) ? r.answeredQuestion : r.presentQuestion;
    if (line === coming) weights[line] *= r.nextQuestion;
  }
  return weights;
}

function override(plan: Plan, by: PolicyOverride): Plan {
  const { surges, exportRule } = by;
  const weights = { ...plan.weights };
  for (const line of PILLARS) weights[line] *= by.factors[line] ?? 1;
  return {
    ...plan,
    weights,
    stance: by.stance ?? plan.stance,
    powerMix: by.powerMix ?? plan.powerMix,
    modelProgramme: by.modelProgramme ?? plan.modelProgramme,
    dataLaw: by.dataLaw ?? plan.dataLaw,
    buildPercent: by.buildPercent ?? plan.buildPercent,
    fiscalStance: surges ? 'surge' : surges === false ? 'normal' : plan.fiscalStance,
    pledge: by.pledge ?? plan.pledge,
    exports: exportRule && plan.exports ? { ...plan.exports, rule: exportRule } : plan.exports,
  };
}

function focusOf(view: PlayerView, r: PolicyReactions): Pillar {
  const place = chapterIndex(view.ruleset.parameters, view.turn);
  const inChapter = r.focusByChapter[presentChapter(view)];
  const short = shortages(view);
  const worth = (line: Pillar) =>
    r.focusShortageGain[line] * short[line] +
    (r.focusSequence[place] === line ? IN_SEQUENCE : 0) +
    (inChapter === line ? IN_CHAPTER : 0) -
    (view.own.focus === line ? AGAIN : 0);
  let best: Pillar = PILLARS[0];
  for (const line of PILLARS) if (worth(line) > worth(best)) best = line;
  return best;
}

function endsOverride(view: PlayerView, r: PolicyReactions): PolicyOverride | null {
  if (chapterIndex(view.ruleset.parameters, view.turn) === 0) return r.firstChapter;
  return isLastChapter(view) ? r.lastChapter : null;
}

/** The plan as the reactions change it. */
export function react(view: PlayerView, plan: Plan, r: PolicyReactions): Plan {
  const weighed = { ...plan, weights: weigh(view, plan, r) };
  const atEnds = endsOverride(view, r);
  const ended = atEnds === null ? weighed : override(weighed, atEnds);
  const inChapter = r.chapters[presentChapter(view)];
  const changed = inChapter === undefined ? ended : override(ended, inChapter);
  return isChapterStart(view) ? { ...changed, focus: focusOf(view, r) } : changed;
}

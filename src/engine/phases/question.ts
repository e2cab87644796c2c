// At a chapter's end its question is judged: points are banked, a pledge is kept or broken, the public answers.

import { clamp } from '../../lib/detMath';
import type { Actor } from '../actor';
import { chapterIndex, questionWorth } from '../rules/chapters';
import { nationScenarioOf } from '../rules/nations';
import { pledgeBar, pledgeReward, pledgeWorth } from '../rules/pledges';
import { questionNorm, snapshotOf, verdictOf } from '../rules/questions';
import type { Turn } from '../turnContext';
import type { NationPhase } from './phase';

function verdict(turn: Turn, { nation, needH100e }: Actor): number {
  const now = snapshotOf(nation, needH100e);
  const place = chapterIndex(turn.p, turn.index);
  const norm = questionNorm(nationScenarioOf(turn.scenario, nation.id), turn.chapter, place);
  return verdictOf(turn.p, turn.chapter, nation.chapterStart, now, norm);
}

function settlePledge(turn: Turn, { nation }: Actor, answer: number): void {
  const { pledge } = nation;
  if (pledge === null) return;
  const { length, world } = turn.state;
  const kept = answer >= pledgeBar(turn.p, world, pledge);
  const reward = pledgeReward(turn.p, length, pledge, nation);
  const points = kept ? reward : -pledgeWorth(turn.p, length, pledge);
  nation.pledgePoints += points;
  nation.pledge = null;
  turn.events.push({ kind: 'pledgeSettled', country: nation.id, pledge, kept, points });
}

export const question: NationPhase = (turn, actor) => {
  if (!turn.chapterEnds) return;
  const { nation } = actor;
  const c = turn.p.chapters;
  const answer = verdict(turn, actor);
  const points = questionWorth(turn.p, turn.state.length) * answer;
  nation.chapterPoints = [...nation.chapterPoints, points];
  nation.lastAnswer = answer;
  const answerSupport = c.support * answer;
  nation.support = clamp(nation.support + answerSupport - c.supportLoss, 0, 100);
  turn.events.push({
    kind: 'chapterAnswered',
    country: nation.id,
    chapter: turn.chapter,
    verdict: answer,
    points,
  });
  settlePledge(turn, actor, answer);
};

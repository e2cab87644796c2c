// In the last turn one of the four bad days comes true for each nation, and what does not hold is lost.

import { compositeOf } from '../rules/indices';
import { keptInTest, testDrawn, testOdds } from '../rules/finalTest';
import { scoreWeights } from '../rules/score';
import { STREAM_FINAL_TEST, type Turn } from '../turnContext';
import type { Actor } from '../actor';
import type { WorldPhase } from './phase';

function strike(turn: Turn, { nation }: Actor, place: number): void {
  const { p } = turn;
  const { stressTests } = nation.indices;
  const draw = turn.randomFor(STREAM_FINAL_TEST + place).nextUnit();
  const test = testDrawn(testOdds(p, stressTests), draw);
  if (test === null) return;
  const keptShare = keptInTest(p, stressTests, test);
  const capability = keptShare * nation.indices.capability;
  const prosperity = keptShare * nation.indices.prosperity;
  const { autonomy, resilience } = nation.indices;
  const left = { capability, autonomy, prosperity, resilience };
  const composite = compositeOf(scoreWeights(turn), left);
  nation.indices = { ...nation.indices, ...left, composite };
  nation.recentIndices = [...nation.recentIndices.slice(0, -1), left];
  nation.finalTest = test;
  turn.events.push({ kind: 'finalTestCame', country: nation.id, test, keptShare });
}

export const finalTest: WorldPhase = (turn) => {
  if (turn.index !== turn.state.length - 1 || turn.p.finalTest.depth === 0) return;
  for (let i = 0; i < turn.actors.length; i++) strike(turn, turn.actors[i]!, i);
};

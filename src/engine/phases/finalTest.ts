// In the last turn one of the four bad days comes true for the whole world, and each nation loses what does not hold.

import type { StressTest } from '../../types/names';
import { compositeOf } from '../rules/indices';
import { keptInTest, testDrawn, testOdds } from '../rules/finalTest';
import { scoreWeights } from '../rules/score';
import { STREAM_FINAL_TEST, type Turn } from '../turnContext';
import type { Actor } from '../actor';
import type { WorldPhase } from './phase';

function strike(turn: Turn, { nation }: Actor, test: StressTest): void {
  const keptShare = keptInTest(turn.p, nation.indices.stressTests, test);
  const capability = keptShare * nation.indices.capability;
  const prosperity = keptShare * nation.indices.prosperity;
  const { autonomy, resilience } = nation.indices;
  const left = { capability, autonomy, prosperity, resilience };
  const composite = compositeOf(scoreWeights(turn), left);
  nation.indices = { ...nation.indices, ...left, composite };
  nation.recentIndices = [...nation.recentIndices.slice(0, -1), left];
  turn.events.push({ kind: 'finalTestCame', country: nation.id, test, keptShare });
}

export const finalTest: WorldPhase = (turn) => {
  const { state, p, index } = turn;
  if (index !== state.length - 1 || p.finalTest.depth === 0) return;
  const draw = turn.randomFor(STREAM_FINAL_TEST).nextUnit();
  const test = testDrawn(testOdds(p, state.world), draw);
  state.world.finalTest = test;
  for (const actor of turn.actors) strike(turn, actor, test);
};

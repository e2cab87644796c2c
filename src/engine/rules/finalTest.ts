// The test at the end of a game: how likely each of the four bad days is, and what a nation keeps of what it has on it.

import { STRESS_TESTS, type ByStressTest, type StressTest } from '../../types/names';
import type { Parameters } from '../../types/ruleset';

/** The odds of each test as things stand, 0 to 1, 1 in sum: the weaker a nation is on a front, the likelier it is tested there. All are 0 where nothing can hurt it. */
export function testOdds(p: Parameters, tests: ByStressTest<number>): ByStressTest<number> {
  const { likelihood } = p.finalTest;
  const odds = { usCutOff: 0, chinaCoercion: 0, powerShortage: 0, publicSupport: 0 };
  let sum = 0;
  for (const test of STRESS_TESTS) {
    odds[test] = likelihood[test] * (1 - tests[test]);
    sum += odds[test];
  }
  if (sum > 0) for (const test of STRESS_TESTS) odds[test] /= sum;
  return odds;
}

/** The test that a draw of 0 to 1 stands for; null where nothing can hurt the nation. */
export function testDrawn(odds: ByStressTest<number>, draw: number): StressTest | null {
  let reached = 0;
  for (const test of STRESS_TESTS) {
    reached += odds[test];
    if (draw < reached) return test;
  }
  return null;
}

/** What is left of capability and prosperity once the test comes true. */
export function keptInTest(p: Parameters, tests: ByStressTest<number>, test: StressTest): number {
  return 1 - p.finalTest.depth * (1 - tests[test]);
}

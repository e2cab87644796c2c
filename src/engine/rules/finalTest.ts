// The test at the end of a game: how likely each of the four bad days is, and what a nation keeps of what it has on it.

import { STRESS_TESTS, type ByStressTest, type StressTest } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { WorldState } from '../../types/state';

/** The odds of each test as the world stands, 0 to 1, 1 in sum: tension makes the superpowers' likelier, an energy shock that of power. */
export function testOdds(
  { finalTest }: Parameters,
  { tension, energyShockTurns }: Pick<WorldState, 'tension' | 'energyShockTurns'>,
): ByStressTest<number> {
  const { likelihood, tensionGain, shockGain } = finalTest;
  const odds = { usCutOff: 0, chinaCoercion: 0, powerShortage: 0, publicSupport: 0 };
  let sum = 0;
  for (const test of STRESS_TESTS) {
    const shock = test === 'powerShortage' && energyShockTurns > 0 ? shockGain : 0;
    odds[test] = likelihood[test] * (1 + tensionGain[test] * tension + shock);
    sum += odds[test];
  }
  for (const test of STRESS_TESTS) odds[test] /= sum;
  return odds;
}

/** The test that a draw of 0 to 1 stands for. */
export function testDrawn(odds: ByStressTest<number>, draw: number): StressTest {
  let reached = 0;
  for (const test of STRESS_TESTS) {
    reached += odds[test];
    if (draw < reached) return test;
  }
  return STRESS_TESTS[STRESS_TESTS.length - 1]!;
}

/** What is left of capability and prosperity once the test comes true. */
export function keptInTest(p: Parameters, tests: ByStressTest<number>, test: StressTest): number {
  return 1 - p.finalTest.depth * (1 - tests[test]);
}

// What the model is held against: the past, the start state of all countries, and every scenario that shows the world of 2030.

import { FITTED, type FitTask, sameWorld, valueAt } from '../lab/index';
import { err, ok, type Result } from '../lib/result';
import type { ScenarioWorld } from '../types/trust';
import {
  type Content,
  EVERYBODYS_SCENARIO,
  loadScenario,
  scenarioFile,
  scenarioIds,
} from './documents';
import type { DocumentFault } from './readText';

export const BACKTEST_SCENARIO = 'back-test-2022-2026';
/** Games of every scenario in which the world of 2030 is looked at. */
export const WORLD_GAMES = 8;

export function loadEverybody(): Result<Content, DocumentFault> {
  return loadScenario(scenarioFile(EVERYBODYS_SCENARIO));
}

/** The world of 2030 in every scenario that comes with the game and lasts as long. */
export function measureWorlds(everybody: Content): Result<ScenarioWorld[], DocumentFault> {
  const contents: Content[] = [];
  for (const id of scenarioIds()) {
    const content = loadScenario(scenarioFile(id));
    if (!content.ok) return content;
    contents.push(content.value);
  }
  const seeds = Array.from({ length: WORLD_GAMES }, (_, i) => i + 1);
  return ok(sameWorld(everybody, contents, seeds));
}

/** What one fit needs, or why these rules cannot be fitted. */
export function fitTaskOf(
  past: Content,
  present: Content,
  plan: Pick<FitTask, 'seeds' | 'searchSeed' | 'most'>,
): Result<FitTask, string> {
  if (past.ruleset.id !== present.ruleset.id)
    return err(
      `${past.scenario.id} is played by ${past.ruleset.id}, ${present.scenario.id} by ${present.ruleset.id}; a fit needs the same rules for both.`,
    );
  const missing = FITTED.filter(({ path }) => valueAt(past.ruleset, path) === undefined);
  if (missing.length > 0)
    return err(
      `${past.ruleset.id} has no number at ${missing.map(({ path }) => path).join(', ')}, which src/lab/fit/parameters.ts declares.`,
    );
  const { ruleset, scenario } = past;
  return ok({ ruleset, past: scenario, present: present.scenario, parameters: FITTED, ...plan });
}

// Reads scenario files: the only way to get a scenario.

import { err, ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import type { Ruleset } from '../../types/ruleset';
import type { Scenario } from '../../types/scenario';
import { hasFault, placeFindings } from '../issue';
import { readJson, withoutMark } from '../readJson';
import { readShape } from '../readShape';
import { checkScenario } from './check';
import { scenarioFile } from './schema';
import { scenarioFrom } from './start';

export interface ScenarioOptions {
  /** The ruleset that the scenario must ask for. */
  readonly ruleset: Ruleset;
  /** The id that the file's name promises. */
  readonly id?: string;
}

/** A scenario that makes sense, or everything that is wrong with the text. */
export function parseScenario(text: string, options: ScenarioOptions): Result<Scenario, Issue[]> {
  const plain = withoutMark(text);
  const data = readJson(plain);
  if (!data.ok) return data;
  const file = readShape(scenarioFile, data.value);
  if (!file.ok) return err(placeFindings(plain, file.error));
  const findings = checkScenario(file.value, options);
  if (hasFault(findings)) return err(placeFindings(plain, findings));
  return ok(scenarioFrom(file.value));
}

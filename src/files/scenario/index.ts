// Reads scenario files: the only way to get a scenario.

import { ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import type { Scenario } from '../../types/scenario';
import { type ReadDocument, readDocument } from '../readDocument';
import { checkScenario } from './check';
import type { CheckContext } from './checkKind';
import { scenarioFile, type ScenarioFile } from './schema';
import { scenarioFrom } from './start';

export { scenarioJsonSchema } from './jsonSchema';

/** The ruleset that the scenario must ask for, and the id that the file's name promises. */
export type ScenarioOptions = CheckContext;

function readScenario(
  text: string,
  options: ScenarioOptions,
): Result<ReadDocument<ScenarioFile>, Issue[]> {
  return readDocument(text, {
    schema: scenarioFile,
    check: (file) => checkScenario(file, options),
  });
}

/** A scenario that makes sense, or everything that is wrong with the text. */
export function parseScenario(text: string, options: ScenarioOptions): Result<Scenario, Issue[]> {
  const file = readScenario(text, options);
  return file.ok ? ok(scenarioFrom(file.value.value)) : file;
}

/** Everything worth saying about a scenario file: its errors, or else its warnings. */
export function scenarioIssues(text: string, options: ScenarioOptions): Issue[] {
  const file = readScenario(text, options);
  return file.ok ? file.value.warnings : file.error;
}

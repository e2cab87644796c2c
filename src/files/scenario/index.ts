// Reads scenario files: the only way to get a scenario.

import { assert } from '../../lib/assert';
import { ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import type { Scenario } from '../../types/scenario';
import type { Finding } from '../issue';
import { documentFrom, type ReadDocument, readSource } from '../readDocument';
import { checkScenario } from './check';
import type { CheckContext } from './checkKind';
import { judgeDrafts, withBothLanguages } from './drafts';
import { atReference, expandScenario } from './expand';
import { scenarioFile, type WrittenScenario } from './schema';
import { scenarioFrom } from './start';

/** The ruleset that the scenario must ask for, the atlas it may use, and the id that the file's name promises. */
export type ScenarioOptions = CheckContext;

function findingsOf(file: WrittenScenario, options: ScenarioOptions): readonly Finding[] {
  const expanded = expandScenario(file, options.atlas);
  if (!expanded.ok) return expanded.error;
  return checkScenario(expanded.value, options).flatMap((finding) => atReference(file, finding));
}

function readScenario(
  text: string,
  options: ScenarioOptions,
): Result<ReadDocument<WrittenScenario>, Issue[]> {
  const source = readSource(text);
  if (!source.ok) return source;
  const { data, drafts } = withBothLanguages(source.value.data);
  return documentFrom(
    { text: source.value.text, data },
    {
      schema: scenarioFile,
      check: (file) => [...judgeDrafts(drafts, file), ...findingsOf(file, options)],
    },
  );
}

/** A scenario that makes sense, or everything that is wrong with the text. */
export function parseScenario(text: string, options: ScenarioOptions): Result<Scenario, Issue[]> {
  const file = readScenario(text, options);
  if (!file.ok) return file;
  const written = file.value.value;
  const expanded = expandScenario(written, options.atlas);
  assert(expanded.ok, 'a checked scenario uses only what the atlas has');
  return ok(scenarioFrom(written, expanded.value, options.atlas));
}

/** Everything worth saying about a scenario file: its errors, or else its warnings. */
export function scenarioIssues(text: string, options: ScenarioOptions): Issue[] {
  const file = readScenario(text, options);
  return file.ok ? file.value.warnings : file.error;
}

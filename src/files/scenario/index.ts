// Reads scenario files: the only way to get a scenario.

import { assert } from '../../lib/assert';
import { ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import type { Scenario } from '../../types/scenario';
import { judgeEverywhere } from '../everywhere';
import type { Finding } from '../issue';
import { documentFrom, type ReadDocument } from '../readDocument';
import { withDuplicates } from '../duplicates';
import { checkScenario } from './check';
import type { CheckContext } from './checkKind';
import { inWhatIsWritten, judgeDrafts, withBothLanguages } from './drafts';
import { atReference, expandScenario } from './expand';
import { readScenarioSource, type ScenarioSource, type Written } from './extend';
import { scenarioFile, type WrittenScenario } from './schema';
import { scenarioFrom } from './start';

/** The ruleset that the scenario must ask for, the atlas it may use, and the id that the file's name promises. */
export interface ScenarioOptions extends CheckContext {
  /** The scenarios that it may extend; none where it is left out. */
  readonly written?: Written;
}

function findingsOf(file: WrittenScenario, options: ScenarioOptions): readonly Finding[] {
  const expanded = expandScenario(file, options.atlas);
  if (!expanded.ok) return expanded.error;
  const found = checkScenario(expanded.value, options);
  const placed = found.flatMap((finding) => atReference(file, finding));
  return withDuplicates(file, placed);
}

function readWritten(
  source: ScenarioSource,
  options: ScenarioOptions,
): Result<ReadDocument<WrittenScenario>, Issue[]> {
  const { data, drafts } = withBothLanguages(source.data);
  return documentFrom(
    { ...source, data },
    {
      schema: scenarioFile,
      check: (file) => [
        ...judgeDrafts(drafts, file),
        ...inWhatIsWritten([...findingsOf(file, options), ...judgeEverywhere(source.data)], drafts),
      ],
    },
  );
}

/** A scenario that makes sense and what its author should know about it, or everything that is wrong with it. */
export function scenarioIn(
  source: ScenarioSource,
  options: ScenarioOptions,
): Result<ReadDocument<Scenario>, Issue[]> {
  const file = readWritten(source, options);
  if (!file.ok) return file;
  const { value: written, warnings } = file.value;
  const expanded = expandScenario(written, options.atlas);
  assert(expanded.ok, 'a checked scenario uses only what the atlas has');
  return ok({ value: scenarioFrom(written, expanded.value, options.atlas), warnings });
}

/** A scenario that makes sense, or everything that is wrong with the text. */
export function parseScenario(text: string, options: ScenarioOptions): Result<Scenario, Issue[]> {
  const source = readScenarioSource(text, options.written);
  if (!source.ok) return source;
  const read = scenarioIn(source.value, options);
  return read.ok ? ok(read.value.value) : read;
}

/** Everything worth saying about a scenario file: its errors, or else its warnings. */
export function scenarioIssues(text: string, options: ScenarioOptions): Issue[] {
  const source = readScenarioSource(text, options.written);
  if (!source.ok) return source.error;
  const file = readWritten(source.value, options);
  return file.ok ? file.value.warnings : file.error;
}

// What comes with the game and is needed to read files of authors.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseRuleset } from '../files/index';
import { err, ok, type Result } from '../lib/result';
import type { Library } from '../types/library';
import type { Ruleset } from '../types/ruleset';
import { loadAtlas } from './atlas';
import { scenarioFile, scenarioIds } from './documents';
import { type DocumentFault, findingsFault, readText, SCENARIOS } from './readText';

function readRulesets(): Result<Readonly<Record<string, Ruleset>>, DocumentFault> {
  const rulesets: Record<string, Ruleset> = {};
  const folder = join(SCENARIOS, 'rulesets');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    const file = join(folder, name);
    const text = readText(file);
    if (!text.ok) return text;
    const ruleset = parseRuleset(text.value);
    if (!ruleset.ok) return err(findingsFault(file, ruleset.error));
    rulesets[ruleset.value.id] = ruleset.value;
  }
  return ok(rulesets);
}

function readWritten(): Result<Readonly<Record<string, string>>, DocumentFault> {
  const written: Record<string, string> = {};
  for (const id of scenarioIds()) {
    const text = readText(scenarioFile(id));
    if (!text.ok) return text;
    written[id] = text.value;
  }
  return ok(written);
}

export function loadLibrary(): Result<Library, DocumentFault> {
  const atlas = loadAtlas(scenarioFile(scenarioIds()[0] ?? ''));
  if (!atlas.ok) return atlas;
  const rulesets = readRulesets();
  if (!rulesets.ok) return rulesets;
  const written = readWritten();
  if (!written.ok) return written;
  return ok({ atlas: atlas.value, rulesets: rulesets.value, written: written.value });
}

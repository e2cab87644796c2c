// Reads what comes with the game from its folder, checked: the rules, and every scenario as it is played.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAtlas, parseRuleset, parseScenario } from '../files/index';
import type { Issue } from '../types/issue';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';

/** The files that every scenario is read with. */
export const COMMON = [
  'rulesets/rules-3.json',
  'atlas/countries.json',
  'atlas/figures.json',
  'atlas/history.json',
  'atlas/figures-2022.json',
] as const;

function unsound(file: string, issues: readonly Issue[]): Error {
  const lines = issues.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
  return new Error(lines.join('\n'));
}

/** The names of the scenario files in the folder: all, or those of the ids that were chosen. */
export function scenarioFiles(folder: string, chosen?: readonly string[]): string[] {
  const isScenario = (name: string) => name.endsWith('.json') && !name.endsWith('.schema.json');
  const isChosen = (name: string) => chosen?.includes(basename(name, '.json')) ?? true;
  return readdirSync(folder).filter((name) => isScenario(name) && isChosen(name));
}

export interface GameContent {
  readonly ruleset: Ruleset;
  /** In the order of the names of their files. */
  readonly scenarios: readonly Scenario[];
}

/** The rules and the scenarios in the folder, all or those that were chosen. Throws with the findings of an unsound file. */
export function readScenarios(folder: string, chosen?: readonly string[]): GameContent {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const [rules, countries, figures, history, past] = COMMON.map(read);
  const ruleset = parseRuleset(rules!);
  if (!ruleset.ok) throw unsound(COMMON[0], ruleset.error);
  const texts = { countries: countries!, figures: figures!, history: history! };
  const atlas = parseAtlas({ ...texts, 'figures-2022': past! });
  if (!atlas.ok) throw unsound('atlas', Object.values(atlas.error).flat());
  const scenarios = scenarioFiles(folder, chosen).map((file) => {
    const id = basename(file, '.json');
    const scenario = parseScenario(read(file), { ruleset: ruleset.value, atlas: atlas.value, id });
    if (!scenario.ok) throw unsound(file, scenario.error);
    return scenario.value;
  });
  return { ruleset: ruleset.value, scenarios };
}

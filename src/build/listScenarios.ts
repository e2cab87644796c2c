// What the title screen tells of the scenarios, read from their files.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAtlas, parseRuleset, parseScenario } from '../files/index';
import type { Issue } from '../types/issue';
import type { ListedScenario } from '../types/listedScenario';
import type { Scenario } from '../types/scenario';

/** The files that every scenario is read with. */
export const COMMON = [
  'rulesets/rules-3.json',
  'atlas/countries.json',
  'atlas/figures.json',
  'atlas/history.json',
  'atlas/figures-2022.json',
];

function unsound(file: string, issues: readonly Issue[]): Error {
  const lines = issues.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
  return new Error(lines.join('\n'));
}

/** The names of the scenario files in the folder. */
export function scenarioFiles(folder: string): string[] {
  const isScenario = (name: string) => name.endsWith('.json') && !name.endsWith('.schema.json');
  return readdirSync(folder).filter(isScenario);
}

/** What the shelf needs of a scenario. */
function listed(scenario: Scenario): ListedScenario {
  const { id, seats, watch, texts, countries, variants, learning } = scenario;
  const { title, question, recommended } = texts;
  return {
    id,
    seats,
    ...(watch === undefined ? {} : { watch }),
    texts: { title, question, ...(recommended === undefined ? {} : { recommended }) },
    countries: countries.map((country) => ({ id: country.id, name: country.name })),
    variants,
    ...(learning === undefined
      ? {}
      : { learning: { measures: learning.measures.map(({ measure }) => ({ measure })) } }),
  };
}

export interface Listing {
  readonly scenarios: readonly ListedScenario[];
  /** The number of the rules that they are played by. */
  readonly rules: number;
}

/** What the shelf tells of every scenario in the folder, in the order of their names. Throws with the findings of an unsound file. */
export function listScenarios(folder: string): Listing {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const [rules, countries, figures, history, past] = COMMON.map(read) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const ruleset = parseRuleset(rules);
  if (!ruleset.ok) throw unsound(COMMON[0]!, ruleset.error);
  const atlas = parseAtlas({ countries, figures, history, 'figures-2022': past });
  if (!atlas.ok)
    throw unsound(
      'atlas',
      Object.values(atlas.error).flatMap((issues) => issues),
    );
  const scenarios = scenarioFiles(folder).map((file) => {
    const id = basename(file, '.json');
    const scenario = parseScenario(read(file), { ruleset: ruleset.value, atlas: atlas.value, id });
    if (!scenario.ok) throw unsound(file, scenario.error);
    return listed(scenario.value);
  });
  return { scenarios, rules: ruleset.value.rules };
}

// Finds and reads the documents that are named on the command line.

import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseRuleset, parseScenario, type ScenarioOptions, withoutMark } from '../files/index';
import { err, ok, type Result } from '../lib/result';
import type { CarriedScenario, Unchecked } from '../types/carried';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import { loadAtlas } from './atlas';
import { type DocumentFault, findingsFault, readText, SCENARIOS } from './readText';

const ENDING = '.json';
const SCHEMA = 'scenario.schema.json';
const DEFAULT_RULESET = 'rules-3';
/** The scenario that stands in where none is named. */
export const DEFAULT_SCENARIO = 'korea-260000-gpus';
/** The scenario in which every country can be played. */
export const EVERYBODYS_SCENARIO = 'race-for-independence';

/** The id that a file's name promises. */
export function idOf(file: string): string {
  return basename(file, ENDING);
}

/** A scenario's file: the word itself, or the id of one that comes with the game. */
export function scenarioFile(word: string): string {
  const isId = /^[a-z][a-zA-Z0-9-]*$/.test(word);
  return isId ? join(SCENARIOS, word + ENDING) : word;
}

/** The ids of the scenarios that come with the game. */
export function scenarioIds(): string[] {
  return readdirSync(SCENARIOS)
    .filter((name) => name.endsWith(ENDING) && name !== SCHEMA)
    .map(idOf)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** A field at the top of a JSON text, or undefined; the text may be broken. */
export function topField(text: string, name: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return undefined;
    return (data as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}

/** Where the rules of this id would lie that belong to a scenario alone. */
function rulesBeside(scenario: string, id: string): string {
  return join(dirname(scenario), 'rulesets', id + ENDING);
}

/** The ruleset with this id: one in `rulesets` beside the scenario, or one that comes with the game. */
export function loadRuleset(scenario: string, id: string): Result<Ruleset, DocumentFault> {
  const own = join(SCENARIOS, 'rulesets', id + ENDING);
  const beside = rulesBeside(scenario, id);
  const file = readText(beside).ok ? beside : own;
  const text = readText(file);
  if (!text.ok) return text;
  const ruleset = parseRuleset(text.value);
  return ruleset.ok ? ruleset : err(findingsFault(file, ruleset.error));
}

/** The ruleset that a scenario's text asks for; the game's own when it asks for none there is. */
export function rulesetFor(file: string, text: string): Result<Ruleset, DocumentFault> {
  const asked = topField(text, 'ruleset');
  const isId = typeof asked === 'string' && /^[a-z][a-zA-Z0-9-]*$/.test(asked);
  const ruleset = loadRuleset(file, isId ? asked : DEFAULT_RULESET);
  return ruleset.ok || !isId ? ruleset : loadRuleset(file, DEFAULT_RULESET);
}

/** What a scenario is held against: its rules, its atlas and its name. */
export function optionsFor(file: string, ruleset: Ruleset): Result<ScenarioOptions, DocumentFault> {
  const atlas = loadAtlas(file);
  return atlas.ok ? ok({ ruleset, atlas: atlas.value, id: idOf(file) }) : atlas;
}

/** The scenario in this text, as these rules see it. */
function scenarioIn(file: string, text: string, ruleset: Ruleset): Result<Content, DocumentFault> {
  const options = optionsFor(file, ruleset);
  if (!options.ok) return options;
  const scenario = parseScenario(text, options.value);
  if (!scenario.ok) return err(findingsFault(file, scenario.error));
  return ok({ ruleset, scenario: scenario.value });
}

/** The rules in a file with the scenario that comes with the game. */
export function loadRules(file: string): Result<Content, DocumentFault> {
  const text = readText(file);
  if (!text.ok) return text;
  const ruleset = parseRuleset(text.value);
  if (!ruleset.ok) return err(findingsFault(file, ruleset.error));
  const scenario = scenarioFile(DEFAULT_SCENARIO);
  const given = readText(scenario);
  return given.ok ? scenarioIn(scenario, given.value, ruleset.value) : given;
}

/** A scenario and its ruleset. */
export interface Content {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
  /** As its games carry it, where it does not come with the game. */
  readonly carried?: CarriedScenario;
}

/** How games of a sound scenario carry it; one that has an atlas of its own cannot be carried. */
function carriedFrom(file: string, text: string, { id }: Ruleset): CarriedScenario | undefined {
  const folder = dirname(resolve(file));
  if (folder === resolve(SCENARIOS) || existsSync(join(folder, 'atlas'))) return undefined;
  const rules = readText(rulesBeside(file, id));
  return {
    scenario: JSON.parse(withoutMark(text)) as Unchecked,
    ...(rules.ok ? { ruleset: JSON.parse(withoutMark(rules.value)) as Unchecked } : {}),
  };
}

/** The scenario in a file with the ruleset that it asks for. */
export function loadScenario(file: string): Result<Content, DocumentFault> {
  const text = readText(file);
  if (!text.ok) return text;
  const ruleset = rulesetFor(file, text.value);
  if (!ruleset.ok) return ruleset;
  const content = scenarioIn(file, text.value, ruleset.value);
  if (!content.ok) return content;
  const carried = carriedFrom(file, text.value, ruleset.value);
  return carried === undefined ? content : ok({ ...content.value, carried });
}

// Finds and reads the documents that are named on the command line.

import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  carriedFromText,
  parseRuleset,
  parseScenario,
  type ScenarioOptions,
  withoutMark,
} from '../files/index';
import { assert } from '../lib/assert';
import { err, ok, type Result } from '../lib/result';
import type { CarriedScenario, Unchecked } from '../types/carried';
import type { Library } from '../types/library';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import { loadAtlas } from './atlas';
import { type DocumentFault, findingsFault, readText, SCENARIOS } from './readText';
import { remembering } from './remember';

const ENDING = '.json';
const SCHEMA = 'scenario.schema.json';
const DEFAULT_RULESET = 'rules-6';
/** The scenario that is used where none is named. */
export const DEFAULT_SCENARIO = 'korea-260000-gpus';
/** The scenario in which every country can be played. */
export const EVERYBODYS_SCENARIO = 'race-for-independence';

/** The id that the name of a file promises. */
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

/** The texts of all scenarios that come with the game, by id. */
function shippedTexts(): Readonly<Record<string, string>> {
  const texts = scenarioIds().map((id) => [id, readText(scenarioFile(id))] as const);
  return Object.fromEntries(texts.flatMap(([id, text]) => (text.ok ? [[id, text.value]] : [])));
}

/** The scenario that a text extends, beside its file or among those that come with the game; where there is none, all of these, for suggestions. */
function basesFor(file: string, text: string): Readonly<Record<string, string>> {
  const id = topField(text, 'extends');
  if (typeof id !== 'string') return {};
  if (!/^[a-z][a-zA-Z0-9-]*$/.test(id)) return shippedTexts();
  const beside = readText(join(dirname(file), id + ENDING));
  const base = beside.ok ? beside : readText(scenarioFile(id));
  return base.ok ? { [id]: base.value } : shippedTexts();
}

const parseRulesOnce = remembering(([text]) => parseRuleset(text!));

/** Where the rules of this id would be if they belonged to one scenario only. */
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
  const ruleset = parseRulesOnce([text.value]);
  return ruleset.ok ? ruleset : err(findingsFault(file, ruleset.error));
}

/** The number of the rules that are played now. */
export function currentRules(): number {
  const ruleset = loadRuleset(SCENARIOS, DEFAULT_RULESET);
  assert(ruleset.ok, 'the rules that come with the game are sound');
  return ruleset.value.rules;
}

/** The ruleset that a scenario's text, or the scenario it extends, asks for; the game's own where that does not exist. */
export function rulesetFor(file: string, text: string): Result<Ruleset, DocumentFault> {
  const [base = '{}'] = Object.values(basesFor(file, text));
  const asked = topField(text, 'ruleset') ?? topField(base, 'ruleset');
  const isId = typeof asked === 'string' && /^[a-z][a-zA-Z0-9-]*$/.test(asked);
  const ruleset = loadRuleset(file, isId ? asked : DEFAULT_RULESET);
  return ruleset.ok || !isId ? ruleset : loadRuleset(file, DEFAULT_RULESET);
}

/** What a scenario is checked against: its rules, its atlas, its name, and what it may extend. */
export function optionsFor(
  file: string,
  text: string,
  ruleset: Ruleset,
): Result<ScenarioOptions, DocumentFault> {
  const atlas = loadAtlas(file);
  if (!atlas.ok) return atlas;
  return ok({ ruleset, atlas: atlas.value, id: idOf(file), written: basesFor(file, text) });
}

/** The scenario in this text under these rules. */
function scenarioIn(file: string, text: string, ruleset: Ruleset): Result<Content, DocumentFault> {
  const options = optionsFor(file, text, ruleset);
  if (!options.ok) return options;
  const scenario = parseScenario(text, options.value);
  if (!scenario.ok) return err(findingsFault(file, scenario.error));
  return ok({ ruleset, scenario: scenario.value });
}

/** The rules in a file, with the scenario of the game in which every country can be played. */
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

/** The part of a text's base that comes with the game. */
function shippedBase(text: string): Readonly<Record<string, string>> {
  const id = topField(text, 'extends');
  const base = typeof id === 'string' ? readText(scenarioFile(id)) : undefined;
  return base?.ok === true ? { [String(id)]: base.value } : {};
}

/** How games carry a sound scenario. One with an atlas of its own cannot be carried. */
function carriedFrom(file: string, text: string, { id }: Ruleset): CarriedScenario | undefined {
  const folder = dirname(resolve(file));
  if (folder === resolve(SCENARIOS) || existsSync(join(folder, 'atlas'))) return undefined;
  const rules = readText(rulesBeside(file, id));
  return {
    scenario: carriedFromText(text, shippedBase(text), basesFor(file, text)),
    ...(rules.ok ? { ruleset: JSON.parse(withoutMark(rules.value)) as Unchecked } : {}),
  };
}

/** What is needed to read a file: its rules, its atlas, and what it may extend. */
export function libraryFor(file: string, text: string): Result<Library, DocumentFault> {
  const ruleset = rulesetFor(file, text);
  if (!ruleset.ok) return ruleset;
  const atlas = loadAtlas(file);
  if (!atlas.ok) return atlas;
  const rulesets = { [ruleset.value.id]: ruleset.value };
  return ok({ atlas: atlas.value, rulesets, written: basesFor(file, text) });
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

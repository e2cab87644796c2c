// Reads and checks what comes with the game: the rules, and every scenario as it is played.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalogueEntryOf, openScenario, parseAtlas, parseRuleset } from '../files/index';
import type { Issue } from '../types/issue';
import type { Ruleset } from '../types/ruleset';
import type { Atlas } from '../types/atlas';
import type { Library } from '../types/library';
import type { CatalogueEntry } from '../types/catalogueEntry';
import type { Scenario } from '../types/scenario';

/** The files of the atlas that every scenario is read with. */
const ATLAS_FILES = {
  countries: 'atlas/countries.json',
  figures: 'atlas/figures.json',
  history: 'atlas/history.json',
  'figures-2022': 'atlas/figures-2022.json',
} as const;

const RULESETS = 'rulesets';

function isJson(name: string): boolean {
  return name.endsWith('.json');
}

/** The files that every scenario is read with, below the folder. */
export function commonFiles(folder: string): string[] {
  const rulesets = readdirSync(join(folder, RULESETS)).filter(isJson);
  return [...rulesets.map((name) => `${RULESETS}/${name}`), ...Object.values(ATLAS_FILES)];
}

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

export interface GameContent extends Library {
  /** In the order of the names of their files. */
  readonly scenarios: readonly Scenario[];
  /** What the title screen lists. */
  readonly listed: readonly CatalogueEntry[];
}

type Read = (file: string) => string;

function readRulesets(folder: string, read: Read): Record<string, Ruleset> {
  const files = readdirSync(join(folder, RULESETS)).filter(isJson);
  const each = files.map((name) => {
    const ruleset = parseRuleset(read(`${RULESETS}/${name}`));
    if (!ruleset.ok) throw unsound(name, ruleset.error);
    return [ruleset.value.id, ruleset.value] as const;
  });
  return Object.fromEntries(each);
}

function readAtlas(read: Read): Atlas {
  const each = Object.entries(ATLAS_FILES).map(([name, file]) => [name, read(file)]);
  const atlas = parseAtlas(Object.fromEntries(each) as Record<keyof typeof ATLAS_FILES, string>);
  if (!atlas.ok) throw unsound('atlas', Object.values(atlas.error).flat());
  return atlas.value;
}

/** The id of the scenario that a text says it extends; the text may be broken. */
const EXTENDS = /"extends"\s*:\s*"([a-z][a-zA-Z0-9-]*)"/;

/** The texts of the scenarios, and of those that they extend. */
function writtenFor(folder: string, ids: readonly string[], read: Read): Record<string, string> {
  const written = Object.fromEntries(ids.map((id) => [id, read(`${id}.json`)]));
  const bases = Object.values(written).flatMap((text) => EXTENDS.exec(text)?.[1] ?? []);
  for (const file of scenarioFiles(folder, bases)) written[basename(file, '.json')] ??= read(file);
  return written;
}

/** The rules, the atlas and the scenarios in the folder, all or those that were chosen. Throws with the findings of an unsound file. */
export function readScenarios(folder: string, chosen?: readonly string[]): GameContent {
  const read: Read = (file) => readFileSync(join(folder, file), 'utf8');
  const rulesets = readRulesets(folder, read);
  const atlas = readAtlas(read);
  const ids = scenarioFiles(folder, chosen).map((file) => basename(file, '.json'));
  const written = writtenFor(folder, ids, read);
  const scenarios = ids.map((id) => {
    const text = written[id]!;
    const opened = openScenario(text, { rulesets, atlas, written }, { id });
    if (!opened.ok) throw unsound(`${id}.json`, opened.error);
    return opened.value.scenario;
  });
  return { rulesets, atlas, scenarios, listed: scenarios.map(catalogueEntryOf), written };
}

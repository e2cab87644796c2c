// Reads what comes with the game from its folder, as the product reads it: rules, atlas and any scenario by its id.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOTS } from '../../src/bots/index';
import { parseAtlas, parseRuleset, parseScenario } from '../../src/files/index';
import type { Result } from '../../src/lib/result';
import type { Atlas } from '../../src/types/atlas';
import type { BotTable } from '../../src/types/bot';
import type { Issue } from '../../src/types/issue';
import type { Ruleset } from '../../src/types/ruleset';
import type { Scenario } from '../../src/types/scenario';

/** As a path: tests with a page in memory know no address of their own files. */
const FOLDER = join(import.meta.dirname, '../../scenarios');
const ENDING = '.json';

export interface TestContent {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
  readonly bots: BotTable;
}

/** The text of a file in the folder of scenarios. */
export function scenarioText(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

function told(issues: readonly Issue[]): string {
  return issues.map(({ message }) => message).join('\n');
}

/** What was read, or an error with all that is wrong with it. */
export function sound<T>(read: Result<T, Issue[]>): T {
  if (read.ok) return read.value;
  throw new Error(told(read.error));
}

/** The rules of this version. */
export function rules(): Ruleset {
  return sound(parseRuleset(scenarioText('rulesets/rules-6.json')));
}

/** The texts of the atlas, by the names of its files. */
export function atlasTexts() {
  return {
    countries: scenarioText('atlas/countries.json'),
    figures: scenarioText('atlas/figures.json'),
    history: scenarioText('atlas/history.json'),
    'figures-2022': scenarioText('atlas/figures-2022.json'),
  };
}

/** The countries that scenarios take. */
export function atlas(): Atlas {
  const read = parseAtlas(atlasTexts());
  if (read.ok) return read.value;
  throw new Error(told(Object.values(read.error).flat()));
}

/** The ids of all scenarios that come with the game. */
export function scenarioIds(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(ENDING) && !name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -ENDING.length));
}

/** The texts of all scenarios that come with the game, by id: what one of them may extend. */
export function writtenScenarios(): Record<string, string> {
  return Object.fromEntries(scenarioIds().map((id) => [id, scenarioText(`${id}${ENDING}`)]));
}

function readContent(id: string): TestContent {
  const ruleset = rules();
  const written = writtenScenarios();
  const options = { ruleset, atlas: atlas(), written, id };
  const scenario = sound(parseScenario(written[id]!, options));
  return { ruleset, scenario, bots: BOTS };
}

/** What was read of each scenario: a test that plays many games reads its scenario once. */
const known = new Map<string, TestContent>();

/** A scenario of the game with its rules and bots, which nobody changes. */
export function contentOf(id: string): TestContent {
  const content = known.get(id) ?? readContent(id);
  known.set(id, content);
  return content;
}

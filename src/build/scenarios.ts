// Makes from the scenario files what the page fetches: the catalogue for the title screen, and the checked content of each scenario.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import type * as reader from './readScenarios';

/** What the rivals of the highest level play. */
const POLICIES = fileURLToPath(new URL('../bots/policies/reacting.json', import.meta.url));
const READER = fileURLToPath(new URL('./readScenarios.ts', import.meta.url));

/** The reader of scenario files is a module of its own, so that the configuration of the build does not load the game's code. */
async function readerModule(): Promise<typeof reader> {
  return (await runnerImport<typeof reader>(READER, { configFile: false })).module;
}

/** The number of the newest rules that come with the game. */
function newestRules({ rulesets }: reader.GameContent): number {
  return Math.max(...Object.values(rulesets).map(({ rules }) => rules));
}

/** The number of the rules that the scenarios are played by. */
export async function rulesOf(folder: string): Promise<number> {
  return newestRules((await readerModule()).readScenarios(folder));
}

/** Puts a file beside the page and gives its address as code. */
type Emit = (name: string, value: unknown) => string;

/** As an asset of the build, whose name changes with its content. */
function asAsset(context: Rolldown.PluginContext): Emit {
  return (name, value) => {
    const source = JSON.stringify(value);
    const file = context.emitFile({ type: 'asset', name: `${name}.json`, source });
    return `import.meta.ROLLUP_FILE_URL_${file}`;
  };
}

/** Where tests and the development server find what a build would make, below the project's folder. */
const CACHE = 'node_modules/.cache/own-bearings/contents';

function asCached(root: string): Emit {
  return (name, value) => {
    mkdirSync(join(root, CACHE), { recursive: true });
    writeFileSync(join(root, CACHE, `${name}.json`), JSON.stringify(value));
    return JSON.stringify(`/${CACHE}/${name}.json`);
  };
}

/** The numbers of all rules that come with the game, and of those that each scenario is played by. */
function rulesCode({ rulesets, scenarios }: reader.GameContent): string[] {
  const numbers = Object.values(rulesets).map(({ rules }) => rules);
  const asked = scenarios.map(({ id, ruleset }) => [id, rulesets[ruleset]!.rules] as const);
  return [
    `export const RULES_HERE = ${JSON.stringify(numbers)};`,
    `export const RULES_OF = ${JSON.stringify(Object.fromEntries(asked))};`,
  ];
}

function listCode(content: reader.GameContent): string {
  const text = JSON.stringify(JSON.stringify(content.listed));
  return [
    `export const RULES = ${newestRules(content)};`,
    ...rulesCode(content),
    `export const CATALOGUE = JSON.parse(${text});`,
  ].join('\n');
}

/** A record of addresses as code. */
function addresses(values: Readonly<Record<string, unknown>>, emit: Emit): string {
  const rows = Object.entries(values).map(
    ([id, value]) => `${JSON.stringify(id)}: ${emit(id, value)}`,
  );
  return `{ ${rows.join(', ')} }`;
}

function foundPolicies(): unknown {
  return JSON.parse(readFileSync(POLICIES, 'utf8'));
}

function contentsCode({ rulesets, scenarios }: reader.GameContent, emit: Emit): string {
  const played = Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenario]));
  const asked = Object.fromEntries(scenarios.map(({ id, ruleset }) => [id, ruleset]));
  return [
    `export const RULESET_ADDRESSES = ${addresses(rulesets, emit)};`,
    `export const SCENARIO_ADDRESSES = ${addresses(played, emit)};`,
    `export const RULESET_OF = ${JSON.stringify(asked)};`,
    `export const POLICIES_ADDRESS = ${emit('policies', { id: 'policies', found: foundPolicies() })};`,
  ].join('\n');
}

function libraryCode({ atlas, written }: reader.GameContent, emit: Emit): string {
  return `export const LIBRARY_ADDRESS = ${emit('library', { id: 'library', atlas, written })};`;
}

const CODE: Readonly<Record<string, (content: reader.GameContent, emit: Emit) => string>> = {
  'virtual:catalogue': listCode,
  'virtual:scenario-contents': contentsCode,
  'virtual:library': libraryCode,
};

/** The modules of the table above, of the scenarios in `folder`, all or those that were chosen. */
export function scenarios(folder: string, chosen?: readonly string[]): Plugin {
  let root = '';
  let isBuild = false;
  return {
    name: 'scenarios',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (Object.hasOwn(CODE, id) ? `\0${id}` : undefined),
    async load(id) {
      const code = id.startsWith('\0') ? CODE[id.slice(1)] : undefined;
      if (code === undefined) return undefined;
      const { commonFiles, readScenarios, scenarioFiles } = await readerModule();
      for (const file of [...commonFiles(folder), ...scenarioFiles(folder, chosen)])
        this.addWatchFile(join(folder, file));
      this.addWatchFile(POLICIES);
      const content = readScenarios(folder, chosen);
      return code(content, isBuild ? asAsset(this) : asCached(root));
    },
  };
}

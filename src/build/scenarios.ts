// Makes of the scenario files what the page fetches: a small list for the title screen, and the checked content of each, read before it ships.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import { listed } from './listed.ts';
import type * as reader from './readScenarios';

const LIST = 'virtual:listed-scenarios';
const CONTENTS = 'virtual:scenario-contents';
const READER = fileURLToPath(new URL('./readScenarios.ts', import.meta.url));

/** The reader of scenario files, as a module of its own: the configuration of the build stays free of the game's code. */
async function readerModule(): Promise<typeof reader> {
  return (await runnerImport<typeof reader>(READER, { configFile: false })).module;
}

/** The number of the rules that the scenarios are played by. */
export async function rulesOf(folder: string): Promise<number> {
  return (await readerModule()).readScenarios(folder).ruleset.rules;
}

/** Puts a file beside the page and gives its address as code. */
type Emit = (name: string, value: unknown) => string;

/** As an asset of the build, named by what is in it. */
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

function listCode({ ruleset, scenarios }: reader.GameContent): string {
  const text = JSON.stringify(JSON.stringify(scenarios.map(listed)));
  return `export const RULES = ${ruleset.rules};\nexport const LISTED = JSON.parse(${text});`;
}

function contentsCode({ ruleset, scenarios }: reader.GameContent, emit: Emit): string {
  const rows = scenarios.map(
    (scenario) => `${JSON.stringify(scenario.id)}: ${emit(scenario.id, scenario)}`,
  );
  const rules = `export const RULESET_ADDRESS = ${emit(`rules-${ruleset.rules}`, ruleset)};`;
  return `${rules}\nexport const SCENARIO_ADDRESSES = { ${rows.join(', ')} };`;
}

/** The modules `virtual:listed-scenarios` and `virtual:scenario-contents` of the scenarios in `folder`, all or those that were chosen. */
export function scenarios(folder: string, chosen?: readonly string[]): Plugin {
  let root = '';
  let isBuild = false;
  return {
    name: 'scenarios',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === LIST || id === CONTENTS ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${LIST}` && id !== `\0${CONTENTS}`) return undefined;
      const { COMMON, readScenarios, scenarioFiles } = await readerModule();
      for (const file of [...COMMON, ...scenarioFiles(folder, chosen)])
        this.addWatchFile(join(folder, file));
      const content = readScenarios(folder, chosen);
      if (id === `\0${LIST}`) return listCode(content);
      return contentsCode(content, isBuild ? asAsset(this) : asCached(root));
    },
  };
}

// Makes the title screen's small list of scenarios from their files, so that the page fetches none of them before one is chosen.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as reader from './listScenarios.ts';

const MODULE = 'virtual:listed-scenarios';
const RESOLVED = `\0${MODULE}`;

const READER = fileURLToPath(new URL('./listScenarios.ts', import.meta.url));

/** The reader of scenario files, as a module of its own: the configuration of the build stays free of the game's code. */
async function readerModule(): Promise<typeof reader> {
  return (await runnerImport<typeof reader>(READER, { configFile: false })).module;
}

/** The number of the rules that the scenarios are played by. */
export async function rulesOf(folder: string): Promise<number> {
  return (await readerModule()).listScenarios(folder).rules;
}

/** The module that lists the scenarios of `folder`. */
export function listedScenarios(folder: string): Plugin {
  return {
    name: 'listed-scenarios',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { COMMON, scenarioFiles, listScenarios } = await readerModule();
      const files = [...COMMON, ...scenarioFiles(folder)];
      for (const file of files) this.addWatchFile(join(folder, file));
      const { scenarios, rules } = listScenarios(folder);
      const text = JSON.stringify(JSON.stringify(scenarios));
      return `export const RULES = ${rules};\nexport const LISTED = JSON.parse(${text});`;
    },
  };
}

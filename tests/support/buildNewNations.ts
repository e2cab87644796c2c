// Builds the page once more into the folder that is named, with the scenarios of new nations instead of the game's own: `buildNewNations.ts FOLDER`.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { scenarios } from '../../src/build/scenarios';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';
import { NEW_NATIONS, scenarioIdOf, scenarioTextOf, SHARED_ID, sharedTextOf } from './newNations';

const [outDir] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'own-bearings-nations-'));
for (const part of ['atlas', 'rulesets'])
  cpSync(`${PROJECT_ROOT}scenarios/${part}`, join(folder, part), { recursive: true });
for (const [i, nation] of NEW_NATIONS.entries()) {
  // The first one plays against all the others.
  const rivals = i === 0 ? NEW_NATIONS.slice(1) : [];
  writeFileSync(join(folder, `${scenarioIdOf(nation)}.json`), scenarioTextOf(nation, rivals));
}
const [first, ...others] = NEW_NATIONS;
writeFileSync(join(folder, `${SHARED_ID}.json`), sharedTextOf(first!, ...others.slice(0, 3)));

await build({
  root: PROJECT_ROOT,
  configFile: `${PROJECT_ROOT}vite.config.ts`,
  logLevel: 'warn',
  plugins: [{ ...scenarios(folder), enforce: 'pre' }],
  build: { outDir: outDir!, emptyOutDir: true },
});
rmSync(folder, { recursive: true });

// Builds the page once more into the folder that is named, with other names for all its files, as a newer version has: `buildSecond.mjs FOLDER`.

import { build } from 'vite';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';

const [outDir] = process.argv.slice(2);
const named = (ending) => `assets/second-[name]-[hash]${ending}`;
const output = {
  entryFileNames: named('.js'),
  chunkFileNames: named('.js'),
  assetFileNames: named('[extname]'),
};

await build({
  root: PROJECT_ROOT,
  configFile: `${PROJECT_ROOT}vite.config.ts`,
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, rolldownOptions: { output } },
  worker: { rolldownOptions: { output } },
});

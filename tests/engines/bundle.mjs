// Makes one self-contained script of the games, which any JavaScript engine can run without a page.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./games.ts', import.meta.url));

/** The script's text; it leaves behind the name `ownBearings` with the exports of the entry. */
export async function bundleGames() {
  const outputs = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2020',
      lib: { entry: ENTRY, name: 'ownBearings', formats: ['iife'] },
    },
  });
  const { output } = Array.isArray(outputs) ? outputs[0] : outputs;
  if (output.length !== 1) throw new Error('Bug: the games did not fit into one script');
  return output[0].code;
}

// Makes the service worker with the list of files that it keeps, and the file from which a running page learns of a newer version.

import { readdirSync } from 'node:fs';
import { build as buildScript } from 'esbuild';
import type { Plugin } from 'vite';
import type { Bundle } from './pieces.ts';
import { rulesOf } from './scenarios.ts';

/** Korean fonts come in many small files, earlier rules in one for each scenario; those that were asked for are kept, not all. */
const IS_RARE = /-kr-\d+-|\/earlier-\d+-|\.map$|^\.vite\//;
/** Files of the copied folder that the page asks for. */
const COPIED = { audio: /\.(?:mp3|webm)$/, map: /\.json$/ };

/** The copied files beside the bundle that a game may need. */
export function copiedFiles(folder: string): string[] {
  const inside = Object.entries(COPIED).flatMap(([room, wanted]) =>
    readdirSync(`${folder}/${room}`)
      .filter((name) => wanted.test(name))
      .map((name) => `./${room}/${name}`),
  );
  return ['./icon.svg', ...inside];
}

/** The addresses, beside the page, of everything that is kept for the time without a network. */
function keptFiles(bundle: Bundle, copied: string): string[] {
  const own = Object.keys(bundle).filter((file) => !IS_RARE.test(file));
  return [
    './index.html',
    ...own.filter((file) => file !== 'index.html').map((file) => `./${file}`),
    ...copiedFiles(copied),
  ].sort();
}

async function scriptOf(source: string, build: string, files: readonly string[]): Promise<string> {
  const { outputFiles } = await buildScript({
    entryPoints: [source],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { BUILD: JSON.stringify(build), FILES: JSON.stringify(files) },
  });
  return outputFiles[0]!.text;
}

export interface OfflineOptions {
  /** The service worker's source. */
  readonly source: string;
  /** The folder that is copied without change. */
  readonly copied: string;
  readonly scenarios: string;
  /** The fingerprint of the build, once the page is made. */
  readonly build: () => string;
}

export function offline({ source, copied, scenarios, build }: OfflineOptions): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (build() === '') return;
        const files = keptFiles(bundle, copied);
        const rules = await rulesOf(scenarios);
        const emit = (fileName: string, text: string) =>
          this.emitFile({ type: 'asset', fileName, source: text });
        emit('sw.js', await scriptOf(source, build(), files));
        emit('version.json', `${JSON.stringify({ build: build(), rules })}\n`);
      },
    },
  };
}

// The engine and its traced twin, bundled from the project's sources or from changed ones.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { fileOf, helperOf, isTwinned, moduleOf, TRACED } from '../../src/build/twin/houses';
import { twinOf } from '../../src/build/twin/transform';
import type * as bots from '../../src/bots/index';
import type { hashState } from '../../src/engine/made/hash';
import type { createGame } from '../../src/engine/setup';
import type { resolveTurn } from '../../src/engine/turn';
import type * as tracing from '../../src/traced/index';

const ROOT = join(import.meta.dirname, '../..');
export const SOURCES = join(ROOT, 'src');

/** Texts in the place of files, by their paths below `src`. */
export type Changes = Readonly<Record<string, string>>;

export function sourceOf(path: string, changes: Changes = {}): string {
  return changes[path] ?? readFileSync(join(SOURCES, path), 'utf8');
}

/** Twins beside the modules that they are made from, as in the build of the page. */
function reader(changes: Changes): Plugin {
  const text = (path: string) => sourceOf(path.slice(SOURCES.length + 1), changes);
  return {
    name: 'twins',
    setup(on) {
      on.onResolve({ filter: /^traced-/ }, ({ path }) => ({
        path: helperOf(SOURCES, path)!,
      }));
      on.onResolve({ filter: /^\./ }, ({ path: specifier, importer, namespace, resolveDir }) => {
        if (namespace !== 'twin' && !specifier.endsWith(TRACED)) return undefined;
        const from = importer === '<stdin>' ? join(resolveDir, 'stdin.ts') : importer;
        const path = fileOf(specifier.replace(TRACED, ''), from)!;
        return { path, namespace: isTwinned(SOURCES, path) ? 'twin' : 'file' };
      });
      on.onLoad({ filter: /\.ts$/, namespace: 'twin' }, ({ path }) => ({
        contents: twinOf(moduleOf(SOURCES, path, text(path))),
        loader: 'ts',
        resolveDir: dirname(path),
      }));
      on.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
        contents: text(path),
        loader: 'ts',
        resolveDir: dirname(path),
      }));
    },
  };
}

async function bundle(lines: readonly string[], plugin: Plugin): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'twins-'));
  const outfile = join(folder, 'bundle.mjs');
  try {
    await build({
      stdin: { contents: lines.join('\n'), resolveDir: SOURCES, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      target: 'node20',
      logLevel: 'error',
      plugins: [plugin],
    });
    return await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface PlainEngine {
  readonly BOTS: typeof bots.BOTS;
  readonly recordGame: typeof bots.recordGame;
  readonly createGame: typeof createGame;
  readonly resolveTurn: typeof resolveTurn;
  readonly hashState: typeof hashState;
}

export function plainEngine(changes: Changes = {}): Promise<PlainEngine> {
  const lines = [
    `export { BOTS, recordGame } from './bots/index';`,
    `export { createGame } from './engine/setup';`,
    `export { resolveTurn } from './engine/turn';`,
    `export { hashState } from './engine/made/hash';`,
  ];
  return bundle(lines, reader(changes)) as Promise<PlainEngine>;
}

export interface TwinEngine {
  readonly createGame: typeof createGame;
  readonly resolveTurn: typeof resolveTurn;
  readonly tracing: typeof tracing;
}

export function twinEngine(changes: Changes = {}): Promise<TwinEngine> {
  const lines = [
    `export { createGame } from './engine/setup?traced';`,
    `export { resolveTurn } from './engine/turn?traced';`,
    `export * as tracing from './traced/index';`,
  ];
  return bundle(lines, reader(changes)) as Promise<TwinEngine>;
}

/** The twin of one module that imports nothing; `module` is the name that its keys begin with. */
export async function twinModule(
  source: string,
  module = 'made',
): Promise<{ readonly tracing: typeof tracing; readonly made: Readonly<Record<string, never>> }> {
  const kindOf = () => 'plain' as const;
  const twin = twinOf({ source, name: module, kindOf });
  const lines = [twin, `export * as tracing from './traced/index';`];
  const { tracing: of, ...made } = (await bundle(lines, reader({}))) as {
    readonly tracing: typeof tracing;
  };
  return { tracing: of, made };
}

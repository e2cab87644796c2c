// Finds the modules that come with some pieces of the page: all whose code their scripts run at once, without what they import and never use.

import { resolve } from 'node:path';
import { build, type Plugin as EsbuildPlugin } from 'esbuild';
import { normalizePath, type Plugin } from 'vite';

/** What other plugins make, what is no script, and what is fetched later. */
const ELSEWHERE: EsbuildPlugin = {
  name: 'elsewhere',
  setup(made) {
    const leave = ({ path }: { path: string }) => ({ path, external: true });
    made.onResolve({ filter: /^virtual:|^phaser|\?|\.(?:css|svg|webp)$/ }, leave);
    made.onResolve({ filter: /./ }, (asked) =>
      asked.kind === 'dynamic-import' ? leave(asked) : undefined,
    );
  },
};

async function modulesOf(entryPoints: readonly string[]): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    entryPoints: [...entryPoints],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'needed',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    plugins: [ELSEWHERE],
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  );
  return new Set(used.map((file) => normalizePath(resolve(file))));
}

/** The names of chunks for the modules that these scripts need at once, null for all others; the plugin finds them before a build begins. */
export function neededBy(entries: readonly string[]) {
  let modules: ReadonlySet<string> = new Set();
  const plugin: Plugin = {
    name: 'own-bearings:needed-modules',
    apply: 'build',
    async buildStart() {
      modules = await modulesOf(entries);
    },
  };
  const chunkOf = (name: string) => (id: string) => (modules.has(id) ? name : null);
  return { plugin, chunkOf };
}

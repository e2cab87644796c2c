// A plugin of Vite: `import … from './engine/turn?traced'` gives the traced twin of a module and of all that it imports.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { fileOf, helperOf, isTwinned, moduleOf, TRACED } from './houses.ts';
import { twinOf } from './transform.ts';

/** `sources` is the folder of the game's own code. */
export function twins(sources: string): Plugin {
  return {
    name: 'own-bearings-twins',
    enforce: 'pre',
    resolveId(specifier, importer) {
      const helper = helperOf(sources, specifier);
      if (helper !== undefined) return helper;
      const isAsked = specifier.endsWith(TRACED);
      if (importer === undefined || !(isAsked || importer.endsWith(TRACED))) return null;
      const path = fileOf(specifier.replace(TRACED, ''), importer.replace(TRACED, ''));
      if (path === undefined) return null;
      return isTwinned(sources, path) ? path + TRACED : path;
    },
    load(id) {
      if (!id.endsWith(TRACED)) return null;
      const path = id.slice(0, -TRACED.length);
      const code = twinOf(moduleOf(sources, path, readFileSync(path, 'utf8')));
      return { code, moduleType: 'ts' };
    },
  };
}

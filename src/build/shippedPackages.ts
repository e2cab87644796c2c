// Finds out which packages ship: those of which a line of code or a file is in the build.

import { join, resolve } from 'node:path';
import type { Rolldown } from 'vite';

/** A package by its folder, with the files of it that ship. */
export type ShippedFiles = Map<string, Set<string>>;

const NODE_MODULES = 'node_modules/';

/** Modules that build tools insert: the beginning of their name, and the package that they come from. */
const BY_TOOLS: readonly string[] = ['vite', 'rolldown'];

/** The folder of the package that a file lies in; undefined for our own. */
function packageFolder(file: string): string | undefined {
  const at = file.lastIndexOf(NODE_MODULES);
  if (at < 0) return undefined;
  const inside = at + NODE_MODULES.length;
  const [first, second] = file.slice(inside).split('/');
  if (first === undefined || second === undefined) return undefined;
  return file.slice(0, inside) + (first.startsWith('@') ? `${first}/${second}` : first);
}

/** The tool that wrote a module without a file; undefined for our own. */
function toolFolder(id: string, root: string): string | undefined {
  const tool = BY_TOOLS.find((name) => id.startsWith(`\0${name}/`));
  return tool === undefined ? undefined : join(root, NODE_MODULES, tool);
}

function add(shipped: ShippedFiles, file: string, root: string): void {
  const path = resolve(root, file.split('?', 1)[0]!).replaceAll('\\', '/');
  const folder = toolFolder(file, root) ?? packageFolder(path);
  if (folder === undefined) return;
  const files = shipped.get(folder) ?? new Set();
  shipped.set(folder, file.startsWith('\0') ? files : files.add(path));
}

/** Adds what is in a bundle to `shipped`; relative paths begin at `root`. */
export function addShipped(shipped: ShippedFiles, bundle: Rolldown.OutputBundle, root: string) {
  for (const output of Object.values(bundle)) {
    const files =
      output.type === 'asset'
        ? output.originalFileNames
        : Object.keys(output.modules).filter((id) => output.modules[id]!.renderedLength > 0);
    for (const file of files) add(shipped, file, root);
  }
}

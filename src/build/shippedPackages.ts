// Which packages really ship: those with a line of code or a file in what was built.

import { join, resolve } from 'node:path';
import type { Rolldown } from 'vite';

/** A package by its folder, with the files of it that ship. */
export type ShippedFiles = Map<string, Set<string>>;

const NODE_MODULES = 'node_modules/';

/** Pieces that the tools of the build put in: the package that the name of such a module begins with. */
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

/** What a module that is no file was written by; undefined where that is our own. */
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

/** Adds to `shipped` what stands in a bundle; paths that are not whole begin at `root`. */
export function addShipped(shipped: ShippedFiles, bundle: Rolldown.OutputBundle, root: string) {
  for (const output of Object.values(bundle)) {
    const files =
      output.type === 'asset'
        ? output.originalFileNames
        : Object.keys(output.modules).filter((id) => output.modules[id]!.renderedLength > 0);
    for (const file of files) add(shipped, file, root);
  }
}

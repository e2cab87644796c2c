// Reads the project's own files from disk for the guards.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder that holds `package.json`, with a slash at the end. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

const IS_CODE = /\.(ts|tsx|mjs)$/;

/** Texts of all files below `folders`, by path from the project root; what is not code has an empty text. */
export function readProject(...folders: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of readdirSync(PROJECT_ROOT + folder, {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!entry.isFile()) continue;
      const absolute = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
      const path = absolute.slice(PROJECT_ROOT.replaceAll('\\', '/').length);
      files.set(path, IS_CODE.test(path) ? readFileSync(absolute, 'utf8') : '');
    }
  }
  return files;
}

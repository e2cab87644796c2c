// A fingerprint of the bots' source files, so that a table of measures says which bots it was measured with.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../lib/hash';
import { PROJECT_ROOT } from './tools.mjs';

const BOTS = join(PROJECT_ROOT, 'src', 'bots');

/** The hash of all files of the bots, by name and text. */
export function hashBotScripts(): string {
  const names = readdirSync(BOTS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const texts = names.map((name) => `${name.slice(BOTS.length)}\n${readFileSync(name, 'utf8')}`);
  return hashText(
    texts.map((text) => text.replaceAll('\r\n', '\n').replaceAll('\\', '/')).join(''),
  );
}

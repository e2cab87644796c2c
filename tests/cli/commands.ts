// Runs command lines in this process and keeps what they say.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

export const SCENARIO = 'scenarios/korea-260000-gpus.json';
export const FOLDER = mkdtempSync(join(tmpdir(), 'own-bearings-cli-'));

export interface Said {
  readonly code: number;
  /** What was printed, and what was told beside it. */
  readonly out: string;
  readonly told: string;
}

export function say(...argv: string[]): Said {
  const out: string[] = [];
  const told: string[] = [];
  const code = run(argv, {
    print: (line) => out.push(line),
    tell: (line) => told.push(line),
  });
  return { code, out: out.join('\n'), told: told.join('\n') };
}

/** Writes a file into the test's own folder and gives its path. */
export function write(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

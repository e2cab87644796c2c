// Runs command lines in this process and keeps what they say.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { assert } from '../../src/lib/assert';

export const SCENARIO = 'scenarios/korea-260000-gpus.json';
export const FOLDER = mkdtempSync(join(tmpdir(), 'own-bearings-cli-'));

export interface Said {
  readonly code: number;
  /** What was printed, and what was told beside it. */
  readonly out: string;
  readonly told: string;
}

function listen(argv: readonly string[]) {
  const out: string[] = [];
  const told: string[] = [];
  const code = run(argv, {
    print: (line) => out.push(line),
    tell: (line) => told.push(line),
  });
  const saidWith = (ended: number): Said => ({
    code: ended,
    out: out.join('\n'),
    told: told.join('\n'),
  });
  return { code, saidWith };
}

/** A command line that is done at once. */
export function say(...argv: string[]): Said {
  const { code, saidWith } = listen(argv);
  assert(typeof code === 'number', `${argv.join(' ')} takes its time`);
  return saidWith(code);
}

/** A command line that may take its time. */
export async function sayLater(...argv: string[]): Promise<Said> {
  const { code, saidWith } = listen(argv);
  return saidWith(await code);
}

/** Writes a file into the test's own folder and gives its path. */
export function write(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

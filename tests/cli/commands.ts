// Runs command lines in this process and keeps what they say.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run';
import { assert } from '../../src/lib/assert';

export const SCENARIO = 'scenarios/korea-260000-gpus.json';

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

/** A folder for the files of one test file, gone after its last test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'own-bearings-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Writes a file into that folder and gives its path. */
export function write(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

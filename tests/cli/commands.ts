// Runs command lines in this process and keeps what they say.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
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

/** A command line in a process of its own that Ctrl-C stops once it tells the first line. */
export async function sayUntilStopped(...argv: string[]): Promise<Said> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv]);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const told: string[] = [];
  createInterface(child.stderr).on('line', (line) => {
    if (told.length === 0) child.kill('SIGINT');
    told.push(line);
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, told: told.join('\n') };
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

// Follows the recipe for a field of a nation in a copy of the project, step by step: one line and one command.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT, toolScript } from '../../src/cli/tools.mjs';
import { caseCount } from '../support/tier';

const STATE = 'src/types/state.ts';
const SETUP = 'src/engine/setup.ts';
const MADE = 'src/engine/made/';
/** The lines behind which the new field and its start are written. */
const BEFORE = '  surgeFatigue: number,\n';
const START = '    unitLevel: start.unitLevel,\n';
/** The tests of the copy need no page. */
const CONFIG = 'vitest.config.mjs';
/** What the generator, the compiler and the tests of the state need. */
const COPIED = [
  ...['types', 'lib', 'traced', 'engine', 'files', 'bots', 'selectors', 'lab', 'cli'].map(
    (r) => `src/${r}`,
  ),
  'tests/support',
  'tests/cli/stateCode.test.ts',
  'tests/engine/stateCopy.test.ts',
  'tests/engine/stateTypes.test.ts',
  'tests/properties/stateHash.test.ts',
  'src/tsconfig.pure.json',
  'tsconfig.json',
  'package.json',
];
const LINKED = ['node_modules', 'scenarios'];
const TESTED = COPIED.filter((path) => path.endsWith('.test.ts'));

/** All but the long way through a played game. */
const ASKED = 'filled|copy of a state|code of the state|types of the state';

/** Lines of fields, and what stands in setup for one that has no value to begin with. */
const FIELDS: readonly { readonly line: string; readonly start?: string }[] = [
  { line: '  chipStockH100e: number,\n' },
  { line: '  lastMove: open(orNull(word(PILLARS))),\n' },
  { line: '  stockByPillar: whole(table(PILLARS, signed)),\n' },
  { line: '  firstStock: given(number),\n', start: '    firstStock: start.experts,\n' },
].slice(0, caseCount({ quick: 1, full: 4 }));

let folder: string;

function run(tool: string, ...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [toolScript(tool), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

function compile(): string {
  return run('tsc', '--noEmit', '-p', 'src/tsconfig.pure.json').said;
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(PROJECT_ROOT, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

function restore(path: string): void {
  cpSync(join(PROJECT_ROOT, path), join(folder, path));
}

function makeCode(): void {
  expect(run('tsx', 'src/cli/main.ts', 'schema', 'state', '--write')).toMatchObject({ code: 0 });
}

/** The sources of the copy that are not as in the project. */
function changedFiles(): string[] {
  return readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(
      (path) => !readFileSync(join(folder, path)).equals(readFileSync(join(PROJECT_ROOT, path))),
    );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'field-'));
  for (const path of COPIED) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    cpSync(join(PROJECT_ROOT, path), join(folder, path), { recursive: true });
  }
  writeFileSync(join(folder, CONFIG), 'export default {};\n');
  for (const path of LINKED) symlinkSync(join(PROJECT_ROOT, path), join(folder, path), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(FIELDS)('a new field of a nation: $line', ({ line, start }) => {
  it('should be asked for by the compiler once its line is written', () => {
    restore(SETUP);
    edit(STATE, BEFORE, BEFORE + line);
    expect(compile()).toContain('src/engine/made/copy.ts');
  });

  it('should need one command, and a start where it is given one', () => {
    makeCode();
    if (start !== undefined) {
      expect(compile()).toContain(SETUP);
      edit(SETUP, START, START + start);
    }
    expect(compile()).toBe('');
    const written = changedFiles().filter((path) => !path.startsWith(MADE));
    expect(new Set(written)).toEqual(new Set(start === undefined ? [STATE] : [SETUP, STATE]));
  });

  it('should be copied and seen by the fingerprint', () => {
    const { code, said } = run('vitest', 'run', '--config', CONFIG, '-t', ASKED, ...TESTED);
    expect([code, said]).toEqual([0, said]);
  });
});

// A copy of the project in which a recipe is followed, gone after the test.

import { execFile, execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { toolScript } from '../../src/cli/tools.mjs';
import { PROJECT_ROOT } from '../architecture/project';
import { readReport, reportFile } from '../support/reports.mjs';

/** How a command ended, and all it said. */
export interface Ended {
  readonly code: number;
  readonly said: string;
}

export interface Copy {
  /** The text of a file; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  readonly write: (path: string, text: string) => void;
  readonly copyFolder: (from: string, to: string) => void;
  /** Runs an installed tool in the copy. */
  readonly runTool: (tool: string, ...args: string[]) => Promise<Ended>;
  /** Runs a line of the back door, without the look for packages that `npm run` takes first. */
  readonly runCli: (...args: string[]) => Promise<Ended>;
  /** Runs proofs together, and gives what each has to complain of: nothing where it passed. */
  readonly runProofs: (names: readonly string[]) => Promise<readonly string[]>;
  /** Files that are not as they were copied, or as they stood when it was last begun anew. */
  readonly changedFiles: () => string[];
  /** From now on what has been changed so far stands as if it were copied. */
  readonly beginAnew: () => void;
  readonly remove: () => void;
}

/** All files as they stand here, kept or not yet; not those that are ignored. */
function filesHere(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: PROJECT_ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const paths = new Set(listed.split('\0'));
  return [...paths].filter((path) => path !== '' && existsSync(PROJECT_ROOT + path));
}

/** Every file below a folder but the packages. */
function filesBelow(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
}

/** The surroundings without what this test run has put there for itself. */
function plainSurroundings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VITE|TEST|NODE_ENV)/.test(name));
  return { ...Object.fromEntries(kept), VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', TIER: 'quick' };
}

function runNode(args: readonly string[], cwd: string): Promise<Ended> {
  const options = { cwd, env: plainSurroundings(), maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error, out, told) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, said: out + told });
    });
  });
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[];
  }[];
}

/** What a report of vitest complains of in a file. */
function complaintOf(test: string, { testResults }: Report): string {
  const result = testResults.find(({ name }) => name.endsWith(test));
  if (result === undefined) return 'It was not run.';
  if (result.status === 'passed') return '';
  const failures = result.assertionResults.flatMap(({ failureMessages }) => failureMessages);
  return [result.message, ...failures].join('\n');
}

/** Copies the project as it stands here; its packages are those of this project. */
export function makeCopy(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'own-bearings-recipe-'));
  const before = new Map<string, Buffer>();
  for (const path of filesHere()) {
    const bytes = readFileSync(PROJECT_ROOT + path);
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    before.set(path, bytes);
  }
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const at = (path: string) => join(folder, path);
  const runTool = (tool: string, ...args: string[]) => runNode([toolScript(tool), ...args], folder);
  const isChanged = (path: string) => {
    const bytes = before.get(path);
    return bytes === undefined || !bytes.equals(readFileSync(at(path)));
  };
  const changedFiles = () => filesBelow(folder).filter(isChanged);
  return {
    read: (path) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : undefined),
    write: (path, text) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    copyFolder: (from, to) => cpSync(at(from), at(to), { recursive: true }),
    runTool,
    runCli: (...args) => runNode(['--import', 'tsx', 'src/cli/main.ts', ...args], folder),
    runProofs: async (names) => {
      const tests = names.map(
        (name) => `tests/recipes/proofs/${name.replace(/\.tsx?$/, '.test$&')}`,
      );
      names.forEach((name, i) => copyFileSync(at(`tests/recipes/proofs/${name}`), at(tests[i]!)));
      const file = reportFile('recipes.json');
      const { said } = await runTool(
        'vitest',
        'run',
        '--reporter=json',
        `--outputFile=${file}`,
        ...tests,
      );
      for (const test of tests) rmSync(at(test));
      const report = readReport(file) as Report | undefined;
      return tests.map((test) => (report === undefined ? said : complaintOf(test, report)));
    },
    changedFiles,
    beginAnew: () => {
      for (const path of changedFiles()) before.set(path, readFileSync(at(path)));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

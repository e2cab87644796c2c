// Runs one of the project's own tools on a made-up file in a folder of its own, to see whether it objects.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from './project';

/** A tool's command line (run by Node) and the settings files it needs beside the planted files. */
export interface Tool {
  readonly script: string;
  readonly args: readonly string[];
  readonly settings: readonly string[];
}

/** What the tool prints about `files` (texts by path), in a copy of the project that holds nothing else. */
export function runOnPlanted(tool: Tool, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const path of [...Object.keys(files), ...tool.settings]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
    }
    for (const path of tool.settings) copyFileSync(join(PROJECT_ROOT, path), join(folder, path));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const script = join(PROJECT_ROOT, 'node_modules', tool.script);
    const run = spawnSync(process.execPath, [script, ...tool.args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return run.stdout + run.stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

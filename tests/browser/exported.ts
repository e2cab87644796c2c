// Takes the file that the page gives and lets the command line judge it.

import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { PROJECT_ROOT, toolScript } from '../../src/cli/tools.mjs';

/** What the command line says of the game that the page saves at `path` when `save` is done. */
export async function verifyExport(
  page: Page,
  path: string,
  save: () => Promise<void>,
): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  await download.saveAs(path);
  return execFileSync(process.execPath, [toolScript('tsx'), 'src/cli/main.ts', 'verify', path], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });
}

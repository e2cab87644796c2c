// LibreOffice opens every table that the project writes, filled with hostile cells, and takes nothing in it for a formula. In the full tier alone.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/ui/text';
import { handIn } from '../../support/handIns';
import { classOf } from './classes';
import { hostileTables } from './hostileCells';

/** Comma, quote, UTF-8, from the first line; cells of text that look like dates or numbers are read as these, as when a file is pressed twice. */
const READ_AS_OPENED = 'CSV:44,34,76,1,,0,false,true';
const STARTS_MS = 300_000;

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'own-bearings-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => Promise.all([loadMessages('collect'), loadMessages('later')]));

/** The cells as LibreOffice keeps them, in its own plain format. */
function opened(names: readonly string[]): string[] {
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
  const files = names.map((name) => join(folder, `${name}.csv`));
  const call = [home, '--headless', `--infilter=${READ_AS_OPENED}`, '--convert-to', 'fods'];
  execFileSync('soffice', [...call, '--outdir', folder, ...files], {
    stdio: 'ignore',
    timeout: STARTS_MS,
  });
  return names.map((name) => readFileSync(join(folder, `${name}.fods`), 'utf8'));
}

describe('tables in LibreOffice', () => {
  it(
    'should open without a single formula, and be opened wherever CI is set',
    async () => {
      const isHere = hasOffice();
      const isMissed = !isHere && Boolean(process.env['CI']);
      expect(isMissed, 'soffice is not on the path: install libreoffice-calc-nogui').toBe(false);
      if (!isHere) return;
      const model = await classOf([handIn('Anna', { bot: 'balanced', turns: 2 })]);
      const tables = hostileTables(model);
      const control = { name: 'control', text: '=1+1,x\r\n' };
      for (const { name, text } of [...tables, control])
        writeFileSync(join(folder, `${name}.csv`), text);
      const [first, ...sheets] = opened([control, ...tables].map(({ name }) => name));
      expect(first).toContain('table:formula=');
      sheets.forEach((sheet, i) => {
        const formulas = sheet.match(/table:formula="[^"]*"/g) ?? [];
        expect([tables[i]!.name, formulas]).toEqual([tables[i]!.name, []]);
      });
    },
    STARTS_MS,
  );
});

// The teacher's page: a zip and pasted codes become a class that is verified, hidden, taken out and opened again.

import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { PROJECT_ROOT, toolScript } from '../../src/cli/tools.mjs';
import { findBarriers } from './barriers';
import { withoutCanvas } from './course';
import { findTooWide } from '../screens/sideways';

interface PrintedClass {
  /** A zip as a learning platform gives it, in base 64. */
  readonly zip: string;
  /** Codes as they come in a mail. */
  readonly codes: string;
}

function printedClass(): PrintedClass {
  const args = [toolScript('tsx'), 'tests/support/printClass.ts'];
  const printed = execFileSync(process.execPath, args, { cwd: PROJECT_ROOT, encoding: 'utf8' });
  return JSON.parse(printed) as PrintedClass;
}

const CLASS = printedClass();

test.beforeEach(({ page }) => withoutCanvas(page));

async function openCollect(page: Page): Promise<void> {
  await page.goto('./#collect');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function dropZip(page: Page): Promise<void> {
  const data = await page.evaluateHandle((encoded) => {
    const letters = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([letters], 'all.zip'));
    return transfer;
  }, CLASS.zip);
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

async function takeClass(page: Page): Promise<void> {
  await dropZip(page);
  await expect(rowOf(page, 'Anna')).toContainText('Verified: finished');
  await page.getByRole('textbox', { name: 'Codes' }).fill(CLASS.codes);
  await page.getByRole('button', { name: 'Take the codes' }).click();
  await expect(rowOf(page, 'Dara')).toContainText('Verified so far');
}

function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('should make a class of a zip and of pasted codes, and open it again from its file', {
  tag: '@quick',
}, async ({ page }) => {
  await openCollect(page);
  await takeClass(page);
  await expect(rowOf(page, 'Ben')).toContainText('Verified so far: turn 6 of 8');
  await expect(rowOf(page, '=Fay+1')).toContainText('the rules refuse an order in turn 3');
  await expect(rowOf(page, '=Fay+1')).toContainText('This was ordered twice.');
  await expect(rowOf(page, 'Emil')).toContainText('The same orders as Anna');
  await expect(page.getByText('all.zip: ../Ben_12/onlinetext.html')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'picture.png' })).toContainText(
    'No code was found',
  );
  await expect(page.getByText('Compared after turn 5 of 8')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  const pupils = await saved(page, 'Table of pupils (CSV)');
  const rows = pupils.trim().split('\r\n');
  expect(rows).toHaveLength(8);
  expect(rows[0]).toContain('Name,Country,Played again');
  expect(pupils).toContain("'=Fay+1");
  const turns = await saved(page, 'Table of pupils and turns (CSV)');
  expect(turns).toContain('Chips first');
  expect(turns.trim().split('\r\n')).toHaveLength(1 + 8 + 6 + 6 + 5 + 7 + 7);
  const kept = await saved(page, 'Keep the class as a file');

  await page.keyboard.press('n');
  await expect(page.getByRole('rowheader', { name: 'Pupil 1', exact: true })).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/Anna|Ben|최민|Dara|Emil|Fay/);
  await page.getByRole('button', { name: 'Hide names' }).click();
  await expect(rowOf(page, 'Anna')).toBeVisible();

  await page.reload();
  await expect(rowOf(page, 'Dara')).toContainText('Verified so far');
  await page.getByRole('button', { name: 'Let this class go' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByText('Nothing has been handed in yet')).toBeVisible();
  await page.locator('main input[type="file"]').setInputFiles({
    name: 'own-bearings-class.json',
    mimeType: 'application/json',
    buffer: Buffer.from(kept),
  });
  await expect(rowOf(page, 'Dara')).toContainText('Verified so far: turn 7 of 8');
  await expect(page.getByText('all.zip: ../Ben_12/onlinetext.html')).toBeVisible();
  expect(await saved(page, 'Table of pupils (CSV)')).toBe(pupils);
  await page.getByRole('button', { name: 'Remove Dara' }).click();
  await expect(rowOf(page, 'Dara')).toHaveCount(0);
});

test('should open a pupil’s game, where its numbers are asked, and come back to the class', {
  tag: '@ci',
}, async ({ page }) => {
  await openCollect(page);
  await takeClass(page);
  await expect(page.getByRole('button', { name: 'Look at the game of =Fay+1' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Look at the game of Anna' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^South Korea/ })).toBeVisible();
  await page.locator('.debrief-screen .why-mark').first().click();
  await expect(page.locator('.why-dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'To the class' }).click();
  await expect(rowOf(page, 'Anna')).toContainText('Verified: finished');
});

test('should tell what split the class, what each decided, and in what two differ', {
  tag: '@ci',
}, async ({ page }) => {
  await openCollect(page);
  await takeClass(page);
  const split = page.getByRole('region', { name: 'What split the class' });
  await expect(split.getByText(/Mean score .* after turn 5/)).toHaveCount(2);

  const log = page.getByRole('region', { name: 'What each decided' });
  await log.getByText('By pupil').click();
  await log.getByRole('combobox', { name: 'Pupil' }).selectOption({ label: '최민' });
  await expect(log).toContainText(/Stance: Align with the US \(before: .*\) “Chips first”/);

  const pair = page.getByRole('region', { name: 'Two beside each other' });
  await pair.getByRole('combobox', { name: 'Second' }).selectOption({ label: '최민' });
  const stance = pair.getByRole('row', { name: /^1 Stance/ });
  await expect(stance).toContainText('Align with the US');

  await page.getByRole('button', { name: 'Less the turn compared' }).click();
  await expect(page.getByText('Compared after turn 4 of 8')).toBeVisible();
  await page.getByRole('button', { name: 'To the last that all have reached' }).click();
  await expect(page.getByText('Compared after turn 5 of 8')).toBeVisible();

  await page.getByRole('button', { name: 'For the projector' }).click();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'The question' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'To the title screen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Own Bearings' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Collect' })).toBeVisible();
});

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
  [390, 844],
] as const)
  for (const locale of ['en-GB', 'ko-KR'])
    test.describe(`at ${width} × ${height} in ${locale}`, () => {
      test.use({ viewport: { width, height }, locale });

      test('should have no barriers and no sideways scrolling, empty and with a class', async ({
        page,
      }) => {
        await openCollect(page);
        expect(await findBarriers(page)).toEqual([]);
        await dropZip(page);
        await expect(page.locator('.collect-courses > li')).toHaveCount(3);
        expect(await findBarriers(page)).toEqual([]);
        expect(await findTooWide(page)).toEqual([]);
      });
    });

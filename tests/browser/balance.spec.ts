// An author weighs a scenario in the page and gets the figures of the command line, goes on writing, and begins anew.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PROJECT_ROOT, toolScript } from '../../src/cli/tools.mjs';
import type { BalanceReport } from '../../src/lab/index';
import { findBarriers } from './barriers';
import { withoutCanvas } from './course';
import { findTooWide } from '../screens/sideways';
import { SIZES } from '../screens/sizes';

const SCENARIO = 'first-data-centre';
const TEXT = readFileSync(join(PROJECT_ROOT, 'scenarios', `${SCENARIO}.json`), 'utf8');
const OWN = TEXT.replace(`"id": "${SCENARIO}"`, '"id": "own"');

/** What the command line says of so many rounds. */
function printed(rounds: number): BalanceReport {
  const call = ['src/cli/main.ts', 'balance', SCENARIO, '--rounds', `${rounds}`, '--json'];
  const args = [toolScript('tsx'), ...call];
  const out = execFileSync(process.execPath, args, { cwd: PROJECT_ROOT, encoding: 'utf8' });
  return (JSON.parse(out) as { readonly report: BalanceReport }).report;
}

async function drop(page: Page, text: string): Promise<void> {
  await page.evaluate((written) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([written], 'own.json'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, text);
}

test('should weigh what is open as the command line does, and anew when it changes', async ({
  page,
}) => {
  await withoutCanvas(page);
  await page.goto('./#workshop');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await drop(page, OWN);
  const balance = page.getByRole('region', { name: 'Balance', exact: true });
  await balance.getByRole('button', { name: 'Weigh this scenario' }).click();
  const basis = balance.getByText(/^From \d+ games in \d+ pass/);
  await expect(basis).toBeVisible({ timeout: 60_000 });
  await balance.getByRole('button', { name: 'Stop' }).click();
  await expect(balance.getByRole('button', { name: /^Play \d+ more/ })).toBeFocused();
  const [, played, rounds] = /From (\d+) games in (\d+)/.exec(await basis.innerText())!;
  const { seats, games } = printed(Number(rounds));
  expect(games).toBe(Number(played));
  const rows = balance.getByRole('region', { name: /^Players, / }).getByRole('row');
  const scores = (await rows.locator('.cell-score').allTextContents()).map(Number.parseFloat);
  const wanted = seats[0]!.lengths[0]!.players.map(({ score }) => score.value);
  expect(scores).toHaveLength(wanted.length);
  scores.forEach((score, i) => expect(Math.abs(score - wanted[i]!)).toBeLessThan(0.06));
  await balance.getByText('What each lever is worth').click();
  await expect(balance.getByRole('rowheader', { name: 'Budget: Power' })).toBeVisible();
  await balance.getByText('Bars of the questions').click();
  await expect(balance.getByRole('rowheader', { name: /South Korea$/ })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const desk = page.viewportSize()!;
  await page.setViewportSize(SIZES[390]);
  expect(await findTooWide(page)).toEqual([]);
  await page.setViewportSize(desk);

  await drop(page, OWN.replace(/"gold": \d+/, '"gold": 95'));
  await expect(balance.getByText(/^The file has changed since/)).toBeVisible();
  await balance.getByRole('button', { name: 'Weigh the file as it is now' }).click();
  const reached = 'Gold is out of reach for South Korea';
  await expect(balance.getByText(reached)).toBeVisible({ timeout: 120_000 });
  await expect(balance.getByText(/^The file has changed since/)).toBeHidden();
});

// Takes main.jpg, the README's picture, in the built game: South Korea in its seventh turn, with power in focus and
// the first project of every offer. Run: npm run build && node assets/screens/take.mjs (needs Chromium; CHROME_PATH
// names another one).

import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';

const TURN = 7;
const REST_MS = 400;
/** A dialog that the turn brings, such as its chapter or its event. */
const MOMENT = 'dialog[open]:not([role=alertdialog]) .dialog-foot';

/** Chooses focus and project by key; what else the turn brings is put off. */
async function meetMoment(page) {
  const focus = page.getByRole('radio', { name: /^Power.*×/ });
  const project = page.getByRole('dialog', { name: 'Choose a project' });
  if (await project.isVisible()) {
    await page.keyboard.press('1');
    await page.getByRole('button', { name: /^Build: / }).click();
  } else if (await focus.first().isVisible()) {
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Set focus: Power' }).click();
  } else await page.keyboard.press('Escape');
}

/** Reports, warnings and the end of the turn are answered by Enter. */
async function playTo(page, turn) {
  const reached = page.getByText(`turn ${turn} of 20`);
  const asked = page.locator(MOMENT);
  while (!(await reached.isVisible())) {
    if (await asked.isVisible()) await meetMoment(page);
    else await page.keyboard.press('Enter');
    await page.waitForTimeout(REST_MS);
  }
}

const { url } = await serveFolder({ folder: `${PROJECT_ROOT}dist`, port: 4190 });
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
await page.goto(`${url}?seed=7`);
await page.getByRole('button', { name: 'Korea: 260,000 GPUs' }).click();
await page.getByRole('button', { name: 'To the briefing' }).click();
await page.getByRole('button', { name: 'Begin' }).click();
await page.getByRole('button', { name: /^End turn/ }).waitFor();
await playTo(page, TURN);
while ((await page.locator('dialog[open]').count()) > 0) {
  await page.keyboard.press('Escape');
  await page.waitForTimeout(REST_MS);
}
await page.waitForTimeout(3000);
const path = fileURLToPath(new URL('main.jpg', import.meta.url));
await page.screenshot({ path, type: 'jpeg', quality: 84 });
await browser.close();
process.exit(0);

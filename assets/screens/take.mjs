// Takes main.jpg, the README's picture, in the built game: South Korea at the start of its seventh turn.
// Run: npm run build && node assets/screens/take.mjs (needs Chromium; CHROME_PATH names another one).

import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';

const TURN = 7;
/** A dialog that the turn brings, such as its chapter or its event. */
const MOMENT = 'dialog[open]:not([role=alertdialog]) .dialog-foot';

/** What a turn brings is put off; reports, warnings and the end of the turn are answered by Enter. */
async function playTo(page, turn) {
  const reached = page.getByText(`turn ${turn} of 20`);
  const asked = page.locator(MOMENT);
  while (!(await reached.isVisible())) {
    await page.keyboard.press((await asked.isVisible()) ? 'Escape' : 'Enter');
    await page.waitForTimeout(400);
  }
}

const { url } = await serveFolder({ folder: `${PROJECT_ROOT}dist`, port: 4190 });
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
await page.goto(`${url}?seed=7`);
await page.getByRole('button', { name: 'Govern South Korea' }).click();
await page.getByRole('button', { name: 'Begin' }).click();
await page.getByRole('button', { name: /^End turn/ }).waitFor();
await playTo(page, TURN);
await page.getByRole('button', { name: `Start turn ${TURN}` }).click();
await page.waitForTimeout(400);
while (await page.locator(MOMENT).isVisible()) {
  await page.keyboard.press('Escape');
  await page.waitForTimeout(400);
}
await page.waitForTimeout(3000);
const path = fileURLToPath(new URL('main.jpg', import.meta.url));
await page.screenshot({ path, type: 'jpeg', quality: 84 });
await browser.close();
process.exit(0);

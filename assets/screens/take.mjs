// Takes main.jpg, the README's picture, in the built game: South Korea at the start of its seventh turn.
// Run: npm run build && node assets/screens/take.mjs (needs Chromium; CHROME_PATH names another one).

import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';

const TURN = 7;

/** Whatever is asked is answered by Enter: events, reports and the end of the turn. */
async function playTo(page, turn) {
  const reached = page.getByText(`turn ${turn} of 20`);
  while (!(await reached.isVisible())) {
    await page.keyboard.press('Enter');
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
await page.getByRole('button', { name: 'Look at the map' }).click();
await page.waitForTimeout(3000);
const path = fileURLToPath(new URL('main.jpg', import.meta.url));
await page.screenshot({ path, type: 'jpeg', quality: 84 });
await browser.close();
process.exit(0);

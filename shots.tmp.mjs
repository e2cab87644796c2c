import { chromium } from 'playwright-core';
import { serveFolder } from './src/cli/serve.mjs';
const { url, close } = await serveFolder({ folder: '/tmp/nations-dist', port: 4320 });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const ids = (process.argv[2] ?? 'che,nld,idn,fji,chl,mlt,rus').split(',');
const sizes = (process.argv[3] ?? '1366x768').split(',').map((s) => s.split('x').map(Number));
const locale = process.argv[4] ?? 'en-GB';
for (const [width, height] of sizes) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('ERR', e.message));
  page.on('console', (m) => m.type() === 'error' && console.log('CON', m.text()));
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto(`${url}#play?seed=7&sight=pilotAboard`);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `/tmp/mapshots/title-${width}-${locale}.png`, fullPage: true });
  for (const id of ids) {
    await page.goto('about:blank');
    await page.goto(`${url}#play?seed=7&sight=pilotAboard`);
    await page.locator(`[data-scenario="new-${id}"] button`).first().click();
    await page.locator('dialog[open]:has(.set-up) .button-signal').click();
    await page.locator('dialog[open]:has(.briefing) .button-signal').click();
    await page.locator('dialog[open] .choice').first().waitFor();
    const open = page.locator('dialog[open]');
    while ((await open.count()) > 0) { const d = await open.last().elementHandle(); await page.keyboard.press('Escape'); await d.waitForElementState('hidden'); }
    await page.locator('.map-canvas canvas').last().waitFor();
    await page.waitForTimeout(900);
    await page.screenshot({ path: `/tmp/mapshots/${id}-${width}.png` });
    console.log(id, width, await page.locator('.site-plate, [data-site]').count());
  }
  await context.close();
}
await browser.close(); await close?.();
process.exit(0);

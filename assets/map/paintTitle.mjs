// Paints titleChart.webp, the chart behind the title, with the game's own layers in a browser.
// Run: node assets/map/paintTitle.mjs (needs Chromium; CHROME_PATH names another one than /usr/bin/chromium).

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const SIZE = { width: 1600, height: 900 };
const QUALITY = 0.72;

/** Runs in the page: paints the whole world without lens or flows. */
async function paint({ size, quality }) {
  const { loadChartData } = await import('/src/ui/map/chartData.ts');
  const { PAINTED } = await import('/src/ui/map/layers/index.ts');
  const canvas = Object.assign(document.createElement('canvas'), size);
  const scale = { pixelsPerDegree: 4.9, originX: 340, originY: 545, middle: 92 };
  const picture = { home: '', stance: 'hedge', pins: [], flows: [], sites: [], idle: 0 };
  const layout = { size, scale, home: '', kind: 'large', pins: [], plates: [], nodes: [], grid: [] };
  const context = canvas.getContext('2d');
  const data = await loadChartData();
  for (const layer of PAINTED.chart) {
    context.save();
    layer({ context, data, layout, picture });
    context.restore();
  }
  return canvas.toDataURL('image/webp', quality).split(',')[1];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const server = await createServer({ root, server: { port: 5197 }, logLevel: 'error' });
await server.listen();
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.route('**/paint.html', (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><base href="/">' }),
);
await page.goto('http://localhost:5197/paint.html');
const base64 = await page.evaluate(paint, { size: SIZE, quality: QUALITY });
writeFileSync(new URL('titleChart.webp', import.meta.url), Buffer.from(base64, 'base64'));
await browser.close();
await server.close();

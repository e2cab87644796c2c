// Paints titleChart-*.webp, the chart behind the title, with the game's own layers in a browser: one for each width of
// window, and for tall ones the part of it that they show.
// Run: node assets/map/paintTitle.mjs (needs Chromium; CHROME_PATH names another one than /usr/bin/chromium).

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const SIZE = { width: 1600, height: 900 };
/** By name: pixels of the picture and the width of its part of the chart, about the middle (title.css says for whom). */
const PICTURES = {
  wide: { width: 1600, height: 900, part: 1600 },
  middle: { width: 1366, height: 768, part: 1600 },
  square: { width: 860, height: 860, part: 900 },
  tall: { width: 540, height: 900, part: 540 },
};
/** A dark veil lies over the picture, which hides what is lost. */
const QUALITY = 0.35;
const FOLDER = new URL('../../src/ui/theme/pictures/', import.meta.url);

/** Runs in the page: paints the whole world without inset or flows. */
async function paint({ size, picture, quality }) {
  const { loadChartData } = await import('/src/ui/map/chartData.ts');
  const { PAINTED } = await import('/src/ui/map/layers/index.ts');
  const { width, height, part } = picture;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const scale = { pixelsPerDegree: 4.9, originX: 340, originY: 545, middle: 92 };
  const shown = { home: '', stance: 'hedge', pins: [], flows: [], sites: [], idle: 0 };
  const layout = { size, scale, home: '', kind: 'large', pins: [], plates: [], nodes: [], grid: [] };
  const context = canvas.getContext('2d');
  context.scale(width / part, height / size.height);
  context.translate((part - size.width) / 2, 0);
  const data = await loadChartData();
  for (const layer of PAINTED.chart) {
    context.save();
    layer({ context, data, layout, picture: shown });
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
for (const [name, picture] of Object.entries(PICTURES)) {
  const base64 = await page.evaluate(paint, { size: SIZE, picture, quality: QUALITY });
  const file = Buffer.from(base64, 'base64');
  writeFileSync(new URL(`titleChart-${name}.webp`, FOLDER), file);
  console.log(`titleChart-${name}.webp: ${(file.length / 1000).toFixed(1)} kB`);
}
await browser.close();
await server.close();

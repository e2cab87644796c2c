// Lighthouse's marks of the page on a phone, the best of several runs.

import { createServer } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGS, provideBrowser } from '../support/browser.mjs';
import { msOfFixedWork } from './bench';

/** A phone's processor is so many times slower than the machine on which the fixed sum takes so long. */
const SLOWDOWN = 4;
const REFERENCE_SUM_MS = 25;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** A port that nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function launch(port: number): Promise<Browser> {
  const executablePath = provideBrowser();
  if (!executablePath) throw new Error('No Chromium was found; set CHROME_PATH.');
  return chromium.launch({
    executablePath,
    args: [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`],
  });
}

/** The same phone on every machine: one that is slow itself is slowed down less. */
function phoneSlowdown(): number {
  return Math.max(1, (SLOWDOWN * REFERENCE_SUM_MS) / msOfFixedWork());
}

async function markOnce(url: string): Promise<Record<Category, number>> {
  const port = await freePort();
  const browser = await launch(port);
  try {
    const run = await lighthouse(url, {
      port,
      onlyCategories: [...CATEGORIES],
      logLevel: 'error',
      throttling: { cpuSlowdownMultiplier: phoneSlowdown() },
    });
    const marks = CATEGORIES.map((name) => [name, run?.lhr.categories[name]?.score ?? Number.NaN]);
    return Object.fromEntries(marks) as Record<Category, number>;
  } finally {
    await browser.close();
  }
}

/** The best mark of each category, 0 to 1. */
export async function bestMarks(url: string, runs: number): Promise<Record<Category, number>> {
  const all: Record<Category, number>[] = [];
  for (let run = 0; run < runs; run++) all.push(await markOnce(url));
  const best = CATEGORIES.map((name) => [name, Math.max(...all.map((marks) => marks[name]))]);
  return Object.fromEntries(best) as Record<Category, number>;
}

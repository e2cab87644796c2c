// How the page is built for any static host, and how the tests that need no browser are run.

import { defineConfig } from 'vitest/config';

/** Longest time one test may take, by tier; a hang is reported, slowness is not judged. */
const TEST_TIMEOUT_MS: Record<string, number> = { quick: 60_000, full: 600_000, soak: 7_200_000 };

export default defineConfig({
  base: './',
  publicDir: 'assets',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
  },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    allowOnly: false,
    maxWorkers: 2,
    testTimeout: TEST_TIMEOUT_MS[process.env.TIER ?? 'quick'] ?? 60_000,
    hookTimeout: 120_000,
  },
});

// How the page is built for any static host or as one file, and how the tests that need no browser are run.

import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { earlier } from './src/build/earlier.ts';
import { licences } from './src/build/licences.ts';
import { offline } from './src/build/offline.ts';
import { CUT_FONTS, ownLicences, WORKED_IN } from './src/build/ownLicences.ts';
import { pieces } from './src/build/pieces.ts';
import { scenarios } from './src/build/scenarios.ts';
import { singleFile } from './src/build/single/singleFile.ts';
import { neededBy } from './src/build/neededModules.ts';
import { twins } from './src/build/twin/plugin.ts';

/** Longest time one test may take: a hang is reported, slowness is not judged. */
const LONGEST_TEST_MS = 600_000;

/** A test of what needs a page ends in `.tsx`, and runs from the tier on that its file's name says: `a.test.ts` in all, `a.ci.test.ts`, `a.full.test.ts`. */
const LATER_TESTS: Record<string, string[]> = {
  quick: ['tests/**/*.{ci,full}.test.{ts,tsx}'],
  ci: ['tests/**/*.full.test.{ts,tsx}'],
  full: [],
};

const PURE_ROOMS = /\/src\/(?:bots|engine|files|lab|lib|selectors|session|traced|types|why)\//;

/** Lets Node's own modules import traced twins. */
const TWINS = new URL('src/build/twin/register.mjs', import.meta.url).href;

/** Phaser's own entry for a build of its core: no physics, tile maps or particles (−150 kB gzip). */
const PHASER_CORE = fileURLToPath(
  new URL('node_modules/phaser/src/phaser-core.js', import.meta.url),
);

/** What Phaser's sources leave to the build: the chart needs its 2D canvas alone (−55 kB gzip); sound is Howler's. */
const PHASER_PARTS = {
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_RENDERER': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof EXPERIMENTAL': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  global: 'globalThis',
};

/** What the engine and the title screen both need, so that the title does without the engine; what reading and writing files share; and the pause of page and workers, so that no worker asks for the page. What effects mean is for readers of files alone. */
const WORDS = {
  name: 'words',
  test: /\/src\/(?:lib\/|app\/breathe\.|types\/(?!effects?[./])|files\/lines\.)[^?]*$/,
  priority: 6,
};

/** Traced twins, which are wanted when a number is first asked about. */
const TRACED = { name: 'twins', test: /\?traced$|\/src\/traced\//, priority: 0 };

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** What comes with the title screen. */
const TITLE_NEEDS = neededBy([here('src/main.tsx')]);

/** What the first turn of a game needs, with the worker that forecasts it. */
const FIRST_TURN_NEEDS = neededBy(
  ['gameViews.ts', 'laterViews.ts', 'forecastWorker.ts'].map((file) => here(`src/app/${file}`)),
);

/** The game itself is a piece of its own; what of it the first turn does without comes aside. */
const GAME_ROOMS = /\/src\/(?:bots|engine)\/[^?]*$/;
const GAME = { name: FIRST_TURN_NEEDS.chunkOf('game'), test: GAME_ROOMS, priority: 5 };
const GAME_ASIDE = { name: 'gameAside', test: GAME_ROOMS, priority: 0 };

/** What several pieces share comes in a file each of the pure rooms, which the worker for forecasts needs too, and of the page: forty small ones cost more than they save. */
const SEEN = {
  name: FIRST_TURN_NEEDS.chunkOf('seen'),
  test: /\/src\/(?:selectors|lab|why)\/[^?]*$/,
  minShareCount: 2,
  priority: 2,
};
const SHARED = {
  name: FIRST_TURN_NEEDS.chunkOf('shared'),
  test: /\/src\/(?:app|files|session|ui)\//,
  minShareCount: 2,
  priority: 1,
};
/** What of both the first turn does without, and pieces share that come at leisure. */
const SEEN_ASIDE = { ...SEEN, name: 'seenAside', priority: 0 };
const ASIDE = { ...SHARED, name: 'aside', priority: 0 };

/** What reads files, which no game needs: the reader of games and the page of an author share it. What writes them comes with the game. */
const READING = {
  name: 'reading',
  test: /\/src\/(?:types\/effects?[./]|files\/(?!lines\.|(?:save|replay)\/write\.|scenario\/catalogueEntry\.))|\/node_modules\/(?:zod|jsonc-parser)\//,
  minShareCount: 2,
  priority: 2,
};

const TITLE = { name: TITLE_NEEDS.chunkOf('title'), priority: 4 };

/** The fingerprint of this build, once the page is made. */
let build = '';

const SITE_PLUGINS = [
  TITLE_NEEDS.plugin,
  FIRST_TURN_NEEDS.plugin,
  scenarios(here('scenarios')),
  earlier(here('scenarios')),
  pieces((made) => {
    build = made;
  }),
  offline({
    source: here('src/app/serviceWorker.ts'),
    copied: here('assets'),
    scenarios: here('scenarios'),
    build: () => build,
  }),
];

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** The licence of everything that ships. */
const LICENCES = licences({
  root: ROOT,
  own: ownLicences(ROOT),
  workedIn: [...WORKED_IN, ...CUT_FONTS],
});

/** The words of a language lie in a folder of its own, in files of the same names: `ko/later.ts` comes as `ko-later-….js`; the piece of rules 5 as `earlier-5-engine-….js`. */
function chunkFile({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const words = /\/src\/ui\/text\/(\w+)\/\w+\.ts$/.exec(facadeModuleId ?? '');
  const rules = /\/(earlier)\/rules(-\d+)\/(?:engine|reader)\.js$/.exec(facadeModuleId ?? '');
  const before = words === null ? rules?.slice(1).join('') : words[1];
  return `assets/${before === undefined ? '' : `${before}-`}[name]-[hash].js`;
}

/** The first messages of English come with the page, and are asked for like those of every other language. */
const CHECKS = { bundlerTimings: false, ineffectiveDynamicImport: false };

/** Pieces and their letters come in files of their own, when they are wanted. */
const SITE = {
  outDir: 'dist',
  manifest: true,
  assetsInlineLimit: 0,
  rolldownOptions: {
    checks: CHECKS,
    output: {
      chunkFileNames: chunkFile,
      codeSplitting: {
        groups: [WORDS, GAME, TITLE, SEEN, READING, SHARED, GAME_ASIDE, SEEN_ASIDE, ASIDE, TRACED],
      },
    },
  },
};

/** Everything in one page: what `npm run build:single` was told comes by the surroundings. */
const SINGLE = {
  outDir: 'dist-single',
  emptyOutDir: false,
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  copyPublicDir: false,
  cssCodeSplit: false,
  rolldownOptions: { checks: CHECKS, output: { codeSplitting: false } },
};

function singlePlugins() {
  const { OWN_BEARINGS_SCENARIOS: chosen, OWN_BEARINGS_ASSIGNMENT: assignment } = process.env;
  return [
    scenarios(here('scenarios'), chosen?.split(',')),
    earlier(here('scenarios'), chosen?.split(',')),
    singleFile({ name: 'own-bearings.html', copied: here('assets'), assignment }),
  ];
}

/** Tests of one environment, one after the other: a worker that goes from one to the other loads everything anew, twice the time in all. */
function testsIn(
  environment: string,
  ending: string,
  groupOrder: number,
): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name: environment,
      include: [`tests/**/*.test.${ending}`],
      exclude: LATER_TESTS[process.env.TIER ?? 'quick'],
      environment,
      sequence: { groupOrder },
    },
  };
}

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: 'assets',
  plugins: [
    twins(here('src')),
    LICENCES.page(),
    ...(mode === 'single' ? singlePlugins() : SITE_PLUGINS),
  ],
  resolve: { alias: { phaser: PHASER_CORE } },
  define: PHASER_PARTS,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
    ...(mode === 'single' ? SINGLE : SITE),
  },
  worker: { format: mode === 'single' ? 'iife' : 'es', plugins: () => [LICENCES.worker()] },
  test: {
    projects: [testsIn('node', 'ts', 0), testsIn('happy-dom', 'tsx', 1)],
    setupFiles: ['tests/support/speakEnglish.ts'],
    allowOnly: false,
    maxWorkers: 2,
    // Every file takes the modules as the one before it left them, and its setting-up anew: half the time.
    isolate: false,
    // Games are born and die young by the million.
    execArgv: ['--max-semi-space-size=64', '--import', 'tsx', '--import', TWINS],
    // The pure rooms run as Node's own modules: a fifth faster than through the runner's.
    server: { deps: { external: [PURE_ROOMS] } },
    testTimeout: LONGEST_TEST_MS,
    hookTimeout: LONGEST_TEST_MS,
  },
}));

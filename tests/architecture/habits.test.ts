// The habits of the house, held for every file: names, first lines, test titles, no test switched off.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContexts, checkFile, checkTests, TOP_LEVEL } from './habits';
import { PROJECT_ROOT, readProject } from './project';

const GIVEN = [
  'node_modules',
  'dist',
  'dist-single',
  'dist-release',
  'coverage',
  'test-results',
  'playwright-report',
];
const IS_CODE = /\.(ts|tsx|mjs)$/;
const IS_TEST = /\.(test|spec)\.tsx?$/;

const code = [...readProject('src', 'tests')].filter(([path]) => IS_CODE.test(path));

describe('the habits of the house', () => {
  it('should keep the top of the project short', () => {
    const names = readdirSync(PROJECT_ROOT).filter((name) => !name.startsWith('.'));
    expect(names.filter((name) => ![...TOP_LEVEL, ...GIVEN].includes(name))).toEqual([]);
  });

  it('should hold for the name and first line of every file', () => {
    expect(code.flatMap(([path, text]) => checkFile(path, text))).toEqual([]);
  });

  it('should hold for every test', () => {
    const tests = code.filter(([path]) => IS_TEST.test(path));
    expect(tests.flatMap(([path, text]) => checkTests(path, text))).toEqual([]);
  });

  it('should hold for every browser test that opens contexts', () => {
    const specs = code.filter(([path]) => path.endsWith('.spec.ts'));
    expect(specs.length).toBeGreaterThan(50);
    expect(specs.flatMap(([path, text]) => checkContexts(path, text))).toEqual([]);
  });
});

/** What a recipe would make is not there. */
const RECIPE = /^#+ Recipe: [\s\S]*?(?=^#|(?![\s\S]))/gm;
/** Files that a guide names by their whole path. */
const NAMED_FILE = /`((?:src|tests|scenarios|assets)\/[\w./-]+\.(?:tsx?|mjs|json))`/g;

describe('the guides', () => {
  const guides = [...readProject('src', 'tests', 'scenarios', 'assets').keys()]
    .filter((path) => path.endsWith('.md'))
    .concat('README.md', 'CONTRIBUTING.md');

  it('should name files that are there', () => {
    const named = guides.flatMap((guide) => {
      const text = readFileSync(PROJECT_ROOT + guide, 'utf8');
      return [...text.replaceAll(RECIPE, '').matchAll(NAMED_FILE)].map(([, path]) => path!);
    });
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((path) => !existsSync(PROJECT_ROOT + path))).toEqual([]);
  });
});

const GOOD_LINE = '// Says what it is for.\n';

describe('the checker of habits', () => {
  it.each([
    ['src/lib/utils.ts', GOOD_LINE, 'a name that says nothing'],
    ['src/engine/helpers/power.ts', GOOD_LINE, 'a name that says nothing'],
    ['src/lib/det-math.ts', GOOD_LINE, 'camelCase'],
    ['src/ui/hud/Panel.tsx', GOOD_LINE, 'camelCase'],
    ['src/lib/hash.ts', "import './a';\n", 'does not begin'],
  ])('should refuse %s when it breaks one', (path, text, says) => {
    expect(checkFile(path, text)).toEqual([expect.stringContaining(says)]);
  });

  it('should accept a file in order', () => {
    expect(checkFile('src/cli/setup.mjs', `#!/usr/bin/env node\n${GOOD_LINE}`)).toEqual([]);
    expect(checkFile('tests/lib/hash.test.ts', GOOD_LINE)).toEqual([]);
  });

  it.each([
    ["it('works', () => 1);", 'is no "should'],
    ["it.each([1])('works %s', () => 1);", 'is no "should'],
    ["test('does it', async () => 1);", 'is no "should'],
    ["it.skip('should x', () => 1);", 'switches a test off'],
    ["describe.only('x', () => 1);", 'switches a test off'],
    ["test.skip(true, 'not here');", 'switches a test off'],
    ["it.todo('should x');", 'switches a test off'],
  ])('should refuse the test %s', (text, says) => {
    expect(checkTests('tests/a.test.ts', text).join()).toContain(says);
  });

  it.each([
    "it('should work', () => 1);",
    "it.each([1])('should take %s', () => 1);",
    "test.describe('a screen', () => 1); test.beforeEach(() => 1);",
    'it(title, () => 1);',
  ])('should accept the test %s', (text) => {
    expect(checkTests('tests/a.test.ts', text)).toEqual([]);
  });

  it.each([
    "test('should x', async ({ browser }) => 1);",
    "test('should x', async ({ page, browser }) => 1);",
    'const other = await browser.newPage();',
    'const context = await device(its, traffic, false);',
  ])('should refuse contexts that nobody closes: %s', (text) => {
    expect(checkContexts('a.spec.ts', text)).toHaveLength(1);
    expect(checkContexts('a.spec.ts', `import { test } from './ownContexts';\n${text}`)).toEqual(
      [],
    );
  });

  it('should accept a test of the page it is given', () => {
    expect(checkContexts('a.spec.ts', "test('should x', async ({ page }) => 1);")).toEqual([]);
  });
});

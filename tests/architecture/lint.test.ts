// Guard 3, first half: the linter's settings are shown to object to each thing a pure room may not do.

import { describe, expect, it } from 'vitest';
import { runOnPlanted, type Tool } from './planted';
import { PURE_ROOMS } from './rooms';

const LINTER: Tool = {
  script: 'oxlint/bin/oxlint',
  args: ['--type-aware', '-f', 'unix', 'src'],
  settings: ['.oxlintrc.json', 'tsconfig.json'],
};

const IMPURE: Record<string, string> = {
  'Math.random()': "'Math.random' is restricted",
  'Date.now()': "use of 'Date'",
  'new Date()': "use of 'Date'",
  'performance.now()': "use of 'performance'",
  'new Intl.NumberFormat()': "use of 'Intl'",
  "console.log('x')": "use of 'console'",
  "fetch('x')": "use of 'fetch'",
  'setTimeout(String, 1)': "use of 'setTimeout'",
  'setInterval(String, 1)': "use of 'setInterval'",
  'queueMicrotask(() => undefined)': "use of 'queueMicrotask'",
  'globalThis.Math': "use of 'globalThis'",
  '(1).toLocaleString()': "'toLocaleString' is restricted",
  "'a'.toLocaleUpperCase()": "'toLocaleUpperCase' is restricted",
  "'a'.localeCompare('b')": "'localeCompare' is restricted",
  'Math.pow(2, 3)': "'Math.pow' is restricted",
  'Math.exp(1)': "'Math.exp' is restricted",
  'Math.log(2)': "'Math.log' is restricted",
  'Math.sin(1)': "'Math.sin' is restricted",
  'Math.cbrt(8)': "'Math.cbrt' is restricted",
  'Math.hypot(3, 4)': "'Math.hypot' is restricted",
  '[2, 1].sort()': "Require 'compare' argument",
  "['b', 'a'].sort()": "Require 'compare' argument",
};

const ANYWHERE: Record<string, string> = {
  '1 as any': 'any',
  [`1 // ${'fix'}me later`]: 'no-warning-comments',
};

function source(expression: string): string {
  return `export const planted = ${expression};\n`;
}

/** All planted expressions, one file each, are linted in one run; its lines are told apart by file. */
const planted = [
  ...Object.keys(IMPURE).map((expression) => ({ room: 'engine', expression })),
  ...PURE_ROOMS.map((room) => ({ room, expression: 'Math.random() + 1' })),
  ...Object.keys(ANYWHERE).map((expression) => ({ room: 'app', expression })),
  { room: 'app', expression: 'Date.now()' },
].map((sample, index) => ({ ...sample, path: `src/${sample.room}/planted${index}.ts` }));

const files = planted.map(({ path, expression }) => [path, source(expression)] as const);
const lines = runOnPlanted(LINTER, Object.fromEntries(files)).split('\n');

function objections(room: string, expression: string): string {
  const sample = planted.find((one) => one.room === room && one.expression === expression);
  return lines.filter((line) => line.startsWith(`${sample?.path}:`)).join('\n');
}

describe('the linter', () => {
  it.each(Object.entries(IMPURE))('should refuse %s in a pure room', (expression, says) => {
    expect(objections('engine', expression)).toContain(says);
  });

  it.each(PURE_ROOMS)('should hold src/%s to be pure', (room) => {
    expect(objections(room, 'Math.random() + 1')).toContain('Math.random');
  });

  it.each(Object.entries(ANYWHERE))('should refuse %s in every room', (expression, says) => {
    expect(objections('app', expression)).toContain(says);
  });

  it('should let the page ask the clock', () => {
    expect(objections('app', 'Date.now()')).toBe('');
  });
});

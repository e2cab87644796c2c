// Guard 2: the second compile is shown to refuse the page and Node in the pure rooms.

import { describe, expect, it } from 'vitest';
import { runOnPlanted, type Tool } from './planted';
import { PURE_ROOMS } from './rooms';

const COMPILER: Tool = {
  script: 'typescript/bin/tsc',
  args: ['--noEmit', '-p', 'src/tsconfig.pure.json'],
  settings: ['tsconfig.json', 'src/tsconfig.pure.json'],
};

const PLANTED: Record<string, string> = {
  document: 'export const planted = document.title;',
  process: 'export const planted = process.pid;',
  setTimeout: 'setTimeout(() => undefined, 1);\nexport {};',
  console: "console.log('x');\nexport {};",
};

describe('the compile of the pure rooms', () => {
  it('should refuse the page and Node in every pure room', () => {
    const files = PURE_ROOMS.flatMap((room) =>
      Object.entries(PLANTED).map(([name, text]) => [`src/${room}/${name}.ts`, text]),
    );
    const output = runOnPlanted(COMPILER, Object.fromEntries(files));
    for (const room of PURE_ROOMS) {
      for (const name of Object.keys(PLANTED)) {
        expect(output).toMatch(new RegExp(`src/${room}/${name}\\.ts.*Cannot find name '${name}'`));
      }
    }
  });

  it('should accept plain code', () => {
    const output = runOnPlanted(COMPILER, { 'src/lib/plain.ts': 'export const x = Math.abs(-1);' });
    expect(output).toBe('');
  });
});

// The page for a newcomer: every file that its walks name is there, and is named once.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from './project';
import { checkWalks, readWalks } from './walks';

const GUIDE = readFileSync(`${PROJECT_ROOT}CONTRIBUTING.md`, 'utf8');
const walks = readWalks(GUIDE);
const isThere = (path: string) => existsSync(PROJECT_ROOT + path);

describe('the page for a newcomer', () => {
  it('should have four walks of several files', () => {
    expect(walks.map(({ title }) => title)).toEqual([
      'From a scenario to the state',
      'From a click to an order to what is seen',
      'From a number to its tree',
      'From a replay to "verified"',
    ]);
    for (const { title, stops } of walks) expect(stops.length, title).toBeGreaterThan(4);
  });

  it('should name files that are there, each once and with what it is for', () => {
    expect(checkWalks(walks, isThere)).toEqual([]);
  });
});

describe('the checker of walks', () => {
  const walk = (...stops: string[]) => readWalks(pageOf(stops));
  const pageOf = (stops: readonly string[]) =>
    [
      '# Guide',
      '',
      '## For a newcomer, in ten minutes',
      '',
      '### A walk',
      '',
      ...stops,
      '',
      '## Next',
      '1. `no.ts`',
    ].join('\n');

  it('should accept a walk in order', () => {
    const walks = walk('1. `src/a.ts`: begins.', '2. `src/b.ts`: ends.');
    expect(walks).toHaveLength(1);
    expect(checkWalks(walks, () => true)).toEqual([]);
  });

  it.each([
    [['1. `src/gone.ts`: begins.'], 'src/gone.ts is not there'],
    [['1. `src/a.ts`: begins.', '2. `src/a.ts`: ends.'], 'src/a.ts is named 2 times'],
    [['1. `src/a.ts`: begins, as `src/a.ts` does.'], 'src/a.ts is named 2 times'],
    [['1. `src/a.ts`: leads to `src/gone.ts`.'], 'src/gone.ts is not there'],
    [['1. `src/a.ts`'], 'no stop: 1. `src/a.ts`'],
    [['1. The file that begins.'], 'no stop: 1. The file that begins.'],
  ])('should refuse %j', (stops, says) => {
    expect(checkWalks(walk(...stops), (path) => path !== 'src/gone.ts')).toContain(says);
  });
});

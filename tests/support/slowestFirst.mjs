// Begins with the test files that take longest, so that no worker is left alone with one of them at the end.

import type { TestSequencer, TestSpecification } from 'vitest/node';

/** By seconds in the full tests, from half a minute on. */
const SLOW = [
  'lab/coverage',
  'lab/randomGames',
  'bots/secrets',
  'selectors/secrets',
  'ui/map/everyScenario',
  'lab/levels',
  'lab/balance',
  'bots/orders',
  'properties/chapterBorders',
  'scenarios/ranges',
];

function rank({ moduleId }: TestSpecification): number {
  const place = SLOW.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return place < 0 ? SLOW.length : place;
}

export class SlowestFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return [...files].sort((a, b) => rank(a) - rank(b));
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

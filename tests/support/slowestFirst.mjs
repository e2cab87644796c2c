// Begins with the test files that take longest, so that no worker is left alone with one of them at the end.

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

function rank({ moduleId }) {
  const place = SLOW.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return place < 0 ? SLOW.length : place;
}

/** A sequencer of vitest. */
export class SlowestFirst {
  sort(files) {
    return [...files].sort((a, b) => rank(a) - rank(b));
  }

  shard(files) {
    return files;
  }
}

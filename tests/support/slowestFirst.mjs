// Begins with the test files that take longest, so that no worker is left alone with one of them at the end.

/** By seconds in the full tests, from twenty on. */
const SLOW = [
  'recipes/recipes',
  'traced/planted',
  'lab/coverage',
  'lab/randomGames',
  'properties/anyRules',
  'selectors/secrets',
  'bots/secrets',
  'files/fuzz',
  'lab/levels',
  'scenarios/ranges',
  'ui/text/turnWords',
  'files/bombs',
  'cli/balance',
  'lab/balanceReport',
  'lab/balance',
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

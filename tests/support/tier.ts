// How much a run of the tests tries: `npm test` and `.ci/run` few cases, `npm run test:full` many.

export type Tier = 'quick' | 'ci' | 'full';

const TIERS: readonly Tier[] = ['quick', 'ci', 'full'];

/** The tier named by the environment variable TIER; `quick` when there is none. */
export function currentTier(): Tier {
  const name = process.env.TIER ?? 'quick';
  const tier = TIERS.find((one) => one === name);
  if (!tier) throw new Error(`TIER is "${name}"; it must be one of ${TIERS.join(', ')}.`);
  return tier;
}

/** The number of cases for this run. */
export function caseCount(counts: Readonly<Record<'quick' | 'full', number>>): number {
  return counts[currentTier() === 'full' ? 'full' : 'quick'];
}

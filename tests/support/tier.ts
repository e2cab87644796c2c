// How many cases a test tries: few in `npm test`, more in `test:full`, very many in `test:soak`.

export type Tier = 'quick' | 'full' | 'soak';

const TIERS: readonly Tier[] = ['quick', 'full', 'soak'];

/** The tier named by the environment variable TIER; `quick` when there is none. */
export function currentTier(): Tier {
  const name = process.env.TIER ?? 'quick';
  const tier = TIERS.find((one) => one === name);
  if (!tier) throw new Error(`TIER is "${name}"; it must be one of ${TIERS.join(', ')}.`);
  return tier;
}

/** The number of cases for this run. */
export function caseCount(counts: Readonly<Record<Tier, number>>): number {
  return counts[currentTier()];
}

// Which entry of the glossary explains a number that is asked "Why?".

import type { GlossaryEntry } from './entries';

const ENTRIES: Readonly<Record<string, GlossaryEntry>> = {
  score: 'score',
  '@pace.par': 'par',
  '@pace.abovePar': 'par',
  capability: 'capability',
  autonomy: 'autonomy',
  leadAndAllies: 'leadAndAllies',
  prosperity: 'prosperity',
  gdpGain: 'prosperity',
  resilience: 'resilience',
  support: 'support',
  politicalCapital: 'politicalCapital',
  lagGenerations: 'generation',
  homeCloudShare: 'homeCloud',
  homeModelShare: 'model',
  knowHow: 'knowHow',
  adoption: 'adoption',
  lockIn: 'lockIn',
  tension: 'tension',
};

/** Numbers of one kind, by how their names begin. */
const KINDS: Readonly<Record<string, GlossaryEntry>> = {
  layer: 'layer',
  test: 'stressTest',
};

export function entryOfQuantity(quantity: string): GlossaryEntry | undefined {
  return ENTRIES[quantity] ?? KINDS[quantity.split('.')[0]!];
}

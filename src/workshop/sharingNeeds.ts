// What a scenario still lacks before it is given to others.

import type { Scenario } from '../types/scenario';

export type SharingNeed = 'author' | 'licence' | 'sources';

/** In the order in which they stand in a file. */
export function sharingNeeds({ author, licence, sources = [] }: Scenario): SharingNeed[] {
  const needs: (SharingNeed | false)[] = [
    author === undefined && 'author',
    licence === undefined && 'licence',
    sources.length === 0 && 'sources',
  ];
  return needs.filter((need) => need !== false);
}

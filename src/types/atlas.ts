// The atlas: countries and dated events that are written down once, so that every scenario can take them by their id.

import type { HistoryEntry } from './history';
import type { NationScenario, Relation, SuperpowerScenario } from './scenario';

/** A country as any scenario may use it: as a nation, and where it has courses as a superpower too. */
export interface AtlasCountry
  extends Omit<NationScenario, 'role' | 'start' | 'figures' | 'questionNorms' | 'opening'> {
  /** Left out while nobody has collected them: then no scenario can use the country as a nation. */
  readonly figures?: NationScenario['figures'];
  /** What it does as a superpower. */
  readonly courses?: Pick<SuperpowerScenario, 'policy' | 'figures'>;
}

export interface Atlas {
  readonly countries: readonly AtlasCountry[];
  /** Every pair of countries once. */
  readonly relations: readonly Relation[];
  /** What really happened, by date. */
  readonly history: readonly HistoryEntry[];
}

/** The files that an atlas is read from. */
export type AtlasFile = 'countries' | 'figures' | 'history';
export type ByAtlasFile<T> = Readonly<Record<AtlasFile, T>>;

// The atlas: countries and dated events that are written down once, so that every scenario can take them by their id.

import type { HistoryEntry } from './history';
import type { FiguresByCountry } from './past';
import type { NationScenario, Relation, SuperpowerScenario } from './scenario';

/** A country as any scenario may use it: as a nation, and where it has courses as a superpower too. */
export interface AtlasCountry
  extends Omit<NationScenario, 'role' | 'start' | 'figures' | 'questionNorms' | 'opening'> {
  /** Left out while nobody has collected them; then no scenario can use the country as a nation. */
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
  /** Figures of other years, for scenarios that begin in them. */
  readonly sets: ByFigureSet<FiguresByCountry>;
}

/** Figures of another year than the atlas’s own. */
export const FIGURE_SETS = ['figures-2022'] as const;
export type FigureSet = (typeof FIGURE_SETS)[number];
export type ByFigureSet<T> = Readonly<Record<FigureSet, T>>;

/** The files that an atlas is read from. */
type NeededFile = 'countries' | 'figures' | 'history';
export type AtlasFile = NeededFile | FigureSet;
export type ByAtlasFile<T> = Readonly<Record<AtlasFile, T>>;
/** An atlas can do without figures of other years. */
export type AtlasTexts = Pick<ByAtlasFile<string>, NeededFile> & Partial<ByFigureSet<string>>;

// Dated events: cards of a scenario that come in the half-year in which they happened, or in which its author supposes them.

import type { Effect } from './effect';
import type { Basis, Confidence, Source } from './figure';
import type { CountryId } from './names';
import type { WordedOption } from './ruleset';
import type { Text } from './text';

export const HISTORY_PICTURES = ['city', 'grid', 'lab', 'port'] as const;
/** What the picture of a dated event shows: public life, power, research or trade. */
export type HistoryPicture = (typeof HISTORY_PICTURES)[number];

export const HISTORY_BASES = ['retrieved', 'recalled'] as const satisfies readonly Basis[];
/** Read on a page, or recalled from the named source. */
export type HistoryBasis = (typeof HISTORY_BASES)[number];

/** What every card that comes by date says of itself. */
interface DatedHead {
  readonly id: string;
  /** ISO 8601, as exact as known: `2026-04` or `2026-04-09`. */
  readonly date: string;
  /** The half-year of the date, since 2026 H1. */
  readonly halfYear: number;
  readonly name: Text;
  readonly text: Text;
  readonly picture: HistoryPicture;
  /** Whom it concerns; those that are no nations of the scenario are passed over. */
  readonly countries: readonly CountryId[];
}

/** What every event that happened says of itself. */
export interface HistoryHead extends DatedHead {
  readonly source: Source;
  readonly basis: HistoryBasis;
  readonly confidence: Confidence;
}

/** What every event says that nobody knows of: its author supposes it. */
interface SupposedHead extends DatedHead {
  readonly isSupposed: true;
}

/** What happened whatever anybody decides: effects on the world, and on the countries that it concerns. */
export interface HistoryNotice extends HistoryHead {
  readonly scope: 'notice';
  readonly worldEffects: readonly Effect[];
  readonly effects: readonly Effect[];
}

/** An answer; it has no effects in store for later. */
export interface HistoryOption extends WordedOption {
  readonly later?: never;
}

/** What each country that it concerns answers for itself; without an answer the first option is taken. */
export interface HistoryChoice extends HistoryHead {
  readonly scope: 'country';
  readonly options: readonly HistoryOption[];
  /** The option that was really taken, by all whom it concerns; left out where it is not known or where they differed. */
  readonly happened?: string;
}

export type HistoryCard = HistoryNotice | HistoryChoice;

/** What its author supposes to happen to the whole world. */
export interface SupposedNotice extends SupposedHead {
  readonly scope: 'notice';
  readonly worldEffects: readonly Effect[];
  readonly effects: readonly Effect[];
}

/** What its author supposes that each country it concerns has to answer. */
export interface SupposedChoice extends SupposedHead {
  readonly scope: 'country';
  readonly options: readonly WordedOption[];
}

export type DatedNotice = HistoryNotice | SupposedNotice;
export type DatedChoice = HistoryChoice | SupposedChoice;
/** A card that comes in the half-year of its date, whether it happened or is supposed. */
export type DatedCard = DatedNotice | DatedChoice;

/** A dated event as a file has it: whether it is a notice or a choice, and its half-year, follow from the rest. */
export interface HistoryEntry extends Omit<HistoryHead, 'halfYear'> {
  readonly worldEffects?: readonly Effect[];
  readonly effects?: readonly Effect[];
  readonly options?: readonly HistoryOption[];
  readonly happened?: string;
}

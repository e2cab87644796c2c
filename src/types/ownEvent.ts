// Event cards of a scenario's author, with their words: drawn by chance, or told once their conditions hold.

import type { Condition } from './condition';
import type { Effect } from './effect';
import type { HistoryPicture } from './history';
import type { ChapterId, CountryId } from './names';
import type { ChanceCase, WordedOption } from './ruleset';
import type { Text } from './text';

/** What every card of an author says of itself. */
interface OwnHead {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  readonly picture: HistoryPicture;
}

/** A card of the whole world. */
interface OwnWorldCard extends OwnHead {
  readonly scope: 'world';
  readonly effects: readonly Effect[];
}

/** A card that each country answers for itself; without an answer the first option is taken. */
interface OwnCountryCard extends OwnHead {
  readonly scope: 'country';
  /** Who may meet it; every nation where it is left out. */
  readonly countries?: readonly CountryId[];
  /** It comes only in the chapter after one of these; in any where it is left out. */
  readonly after?: readonly ChapterId[];
  readonly options: readonly WordedOption[];
  /** A storm: it comes again each time its conditions hold after they have failed to in between. */
  readonly again?: true;
}

/** Drawn in every turn, as cards of the ruleset are. */
interface Drawn {
  readonly chance: readonly ChanceCase[];
}

/** Announced once, as soon as all of these hold at the start of a round. */
interface Conditional {
  readonly when: readonly Condition[];
}

/** A card that is not for a date. */
export type OwnEvent = (OwnWorldCard | OwnCountryCard) & (Drawn | Conditional);

/** A card as a file has it. One with a date is played as a dated event that its author supposes. */
export interface OwnEventEntry extends OwnHead {
  readonly scope: 'world' | 'country';
  readonly countries?: readonly CountryId[];
  readonly after?: readonly ChapterId[];
  readonly effects?: readonly Effect[];
  readonly options?: readonly WordedOption[];
  readonly chance?: readonly ChanceCase[];
  readonly when?: readonly Condition[];
  readonly again?: true;
  /** ISO 8601, with its month at least. */
  readonly date?: string;
}

// What the build makes of the scenario files.

declare module 'virtual:catalogue' {
  import type { CatalogueEntry } from '../types/catalogueEntry';

  /** Every scenario that comes with the game, by the names of their files. */
  export const CATALOGUE: readonly CatalogueEntry[];

  /** The number of the newest rules that come with the game. */
  export const RULES: number;

  /** The numbers of all rules that come with the game. */
  export const RULES_HERE: readonly number[];

  /** The number of the rules that each scenario of the list is played by. */
  export const RULES_OF: Readonly<Record<string, number>>;
}

declare module 'virtual:scenario-contents' {
  /** Where the checked rules lie, by their id. */
  export const RULESET_ADDRESSES: Readonly<Record<string, string>>;

  /** Where each checked scenario lies, by its id. */
  export const SCENARIO_ADDRESSES: Readonly<Record<string, string>>;

  /** The id of the rules that each scenario is played by. */
  export const RULESET_OF: Readonly<Record<string, string>>;

  /** Where the policies lie that the rivals of the highest level play. */
  export const POLICIES_ADDRESS: string;
}

declare module 'virtual:library' {
  /** Where what files of authors are read with lies, but for the rules. */
  export const LIBRARY_ADDRESS: string;
}

declare module 'virtual:earlier-numbers' {
  /** The numbers of the rules of which a piece is kept; the present ones may be among them. */
  export const KEPT_NUMBERS: readonly number[];
}

declare module 'virtual:earlier-pieces' {
  import type { EarlierPiece, EarlierReader } from '../earlier/index';

  interface Kept {
    readonly bring: () => Promise<EarlierPiece>;
    readonly bringReader: () => Promise<EarlierReader>;
    /** Where lies what scenarios of authors are read with. */
    readonly library: string;
    /** Where the ruleset lies. */
    readonly ruleset: string;
    /** Where each scenario lies as it was played, by its id. */
    readonly scenarios: Readonly<Record<string, string>>;
  }

  /** What is kept, by the number of the rules. */
  export const KEPT: Readonly<Record<number, Kept>>;
}

// A scenario that does not come with the game, as its games and links carry it.

/** Plain JSON data that nobody has checked. */
export type Unchecked = Readonly<Record<string, unknown>>;

export interface CarriedScenario {
  /** As its author wrote it. Where it changes a scenario that does not come with the game, the two are merged. */
  readonly scenario: Unchecked;
  /** Its rules, where they do not come with the game either. */
  readonly ruleset?: Unchecked;
}

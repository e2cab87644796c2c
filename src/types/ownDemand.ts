// Demands of a scenario's author, with their words.

import type { DemandCard } from './ruleset';
import type { Text } from './text';

/** What a superpower may ask beside what it asks by the rules. */
export interface OwnDemand extends DemandCard {
  readonly name: Text;
  /** What is asked, and why. */
  readonly text: Text;
  /** What the nation offers in its place. */
  readonly offer: Text;
}

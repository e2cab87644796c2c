// Kinds of lots of a scenario's author, with their words.

import type { LotCard } from './ruleset';
import type { Text } from './text';

/** A kind of lot that its author lays on the quay beside those of the rules. */
export interface OwnLot extends LotCard {
  readonly name: Text;
  readonly text: Text;
}

// The form of the tables of ranges: for each group of parameters rows of a range and the names that keep to it.

import type { Parameters } from '../../../types/ruleset';
import type { Row } from './range';

export type Group = keyof Parameters;

/** The rows of some groups; a name that its group does not have does not compile. */
export type Table<G extends Group> = {
  readonly [K in G]: readonly Row<keyof Parameters[K] & string>[];
};

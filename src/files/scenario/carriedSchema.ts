// The shape of a scenario that a game or a link carries.

import { closedObject, optional, recordOf } from '../parts';
import * as z from '../zod';

/** Of a document that is carried. */
const MOST_FIELDS = 100;

/** A document inside another one; it is checked when it is read by itself. */
const unchecked = recordOf(z.string(), z.unknown(), MOST_FIELDS);

export const carriedScenario = closedObject({ scenario: unchecked, ruleset: optional(unchecked) });

// The shape of conditions: a quantity of the closed list and its bounds.

import { QUANTITIES } from '../types/condition';
import { closedObject, numberWithin, oneOf, optional } from './parts';

const BOUND = numberWithin(-1e9, 1e9, 'no quantity that is asked about is larger');

export const condition = closedObject({
  quantity: oneOf(QUANTITIES),
  atLeast: optional(BOUND),
  atMost: optional(BOUND),
  above: optional(BOUND),
  below: optional(BOUND),
});

// Conditions: each has a bound, at most one from below and one from above, and something fits between.

import type { Condition } from '../../types/condition';
import { turnedBounds } from '../deadConditions';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import type { Check } from './checkKind';

/** The bounds of a condition from one side, as the file names them. */
function boundsOf(
  condition: Condition,
  names: readonly ('atLeast' | 'above' | 'atMost' | 'below')[],
) {
  return names.flatMap((name) => {
    const value = condition[name];
    return value === undefined
      ? []
      : [{ name, value, isOpen: name === 'above' || name === 'below' }];
  });
}

function judge(condition: Condition, path: Path): Finding[] {
  const lower = boundsOf(condition, ['atLeast', 'above']);
  const upper = boundsOf(condition, ['atMost', 'below']);
  if (lower.length + upper.length === 0) {
    const message = 'A condition needs a bound; add "atLeast", "atMost", "above" or "below".';
    return [fault(path, 'noBound', message)];
  }
  if (lower.length > 1 || upper.length > 1) {
    const [first, second] = (lower.length > 1 ? lower : upper).map(({ name }) => name);
    const message = `"${first}" and "${second}" bound the same side; keep one of the two.`;
    return [fault(path, 'twoBounds', message)];
  }
  if (!emptyRange(lower[0], upper[0])) return [];
  return [fault(path, 'emptyRange', EMPTY, { fix: turnedBounds(condition, path) })];
}

const EMPTY = 'No number lies between the two bounds; make the range wider.';

interface Bound {
  readonly value: number;
  readonly isOpen: boolean;
}

function emptyRange(lower: Bound | undefined, upper: Bound | undefined): boolean {
  if (lower === undefined || upper === undefined) return false;
  return (
    lower.value > upper.value || (lower.value === upper.value && (lower.isOpen || upper.isOpen))
  );
}

/** What makes no sense in the bounds of conditions. */
export function judgeConditions(conditions: readonly Condition[], path: Path): Finding[] {
  return conditions.flatMap((condition, at) => judge(condition, [...path, at]));
}

const contracts: Check = (file) =>
  file.contracts.flatMap(({ condition }, at) =>
    judgeConditions(condition, ['contracts', at, 'condition']),
  );

const victories: Check = (file) =>
  file.specialVictories.flatMap(({ conditions }, at) =>
    judgeConditions(conditions, ['specialVictories', at, 'conditions']),
  );

const events: Check = ({ events: cards = [] }) =>
  cards.flatMap(({ when, chance = [] }, at) => [
    ...judgeConditions(when ?? [], ['events', at, 'when']),
    ...chance.flatMap((one, place) =>
      judgeConditions(one.when ?? [], ['events', at, 'chance', place, 'when']),
    ),
  ]);

const lots: Check = ({ lots: kinds = [] }) =>
  kinds.flatMap(({ when = [] }, at) => judgeConditions(when, ['lots', at, 'when']));

const demands: Check = ({ demands: kinds = [] }) =>
  kinds.flatMap(({ when = [] }, at) => judgeConditions(when, ['demands', at, 'when']));

export const CONDITION_CHECKS: readonly Check[] = [contracts, victories, events, lots, demands];

// Conditions that decide nothing: they can never hold, always hold, or forbid what another of the same list asks.

import type { Condition, Quantity } from '../types/condition';
import { setTo, swapped } from './fix';
import { type Finding, warning } from './issue';
import type { Path } from './path';
import { QUANTITY_RULES, type QuantityRule } from './quantityRules';

/** The range of a quantity in the game that is asked about. */
export type Reach = Pick<QuantityRule, 'least' | 'most'>;
export type ReachOf = (quantity: Quantity) => Reach;

export const widestReach: ReachOf = (quantity) => QUANTITY_RULES[quantity];

type BoundName = 'atLeast' | 'above' | 'atMost' | 'below';

interface Bound {
  readonly name: BoundName;
  readonly value: number;
  readonly isOpen: boolean;
}

/** The range that the bounds of a condition leave; undefined on a side without a bound. */
interface Span {
  readonly from: Bound | undefined;
  readonly to: Bound | undefined;
}

function boundOf(condition: Condition, names: readonly BoundName[]): Bound | undefined {
  const name = names.find((one) => condition[one] !== undefined);
  if (name === undefined) return undefined;
  return { name, value: condition[name]!, isOpen: name === 'above' || name === 'below' };
}

function spanOf(condition: Condition): Span {
  return {
    from: boundOf(condition, ['atLeast', 'above']),
    to: boundOf(condition, ['atMost', 'below']),
  };
}

/** Whether there is a number that satisfies both bounds. */
function leavesNothing(from: Bound | undefined, to: Bound | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  return from.value > to.value || (from.value === to.value && (from.isOpen || to.isOpen));
}

function outsideOf({ from, to }: Span, { least, most }: Reach): Bound | undefined {
  const isAbove = from !== undefined && (from.value > most || (from.value === most && from.isOpen));
  if (isAbove) return from;
  const isBelow = to !== undefined && (to.value < least || (to.value === least && to.isOpen));
  return isBelow ? to : undefined;
}

function isAllOf({ from, to }: Span, { least, most }: Reach): boolean {
  const isOpenBelow =
    from === undefined || from.value < least || (from.value === least && !from.isOpen);
  const isOpenAbove = to === undefined || to.value > most || (to.value === most && !to.isOpen);
  return isOpenBelow && isOpenAbove;
}

function inWords({ least, most }: Reach): string {
  return most === Number.POSITIVE_INFINITY
    ? `is never below ${least}`
    : `goes from ${least} to ${most}`;
}

/** A fix for a share that was given in percent. */
function asPart({ value }: Bound, path: Path, { most }: Reach) {
  const part = Number((value / 100).toPrecision(12));
  return most === 1 && value > 1 && part <= 1 ? setTo(path, part) : undefined;
}

function judge(condition: Condition, path: Path, reachOf: ReachOf): Finding[] {
  const { quantity } = condition;
  const reach = reachOf(quantity);
  const span = spanOf(condition);
  const isUnbound = span.from === undefined && span.to === undefined;
  if (isUnbound || leavesNothing(span.from, span.to)) return [];
  const beyond = outsideOf(span, reach);
  if (beyond !== undefined) {
    const place = [...path, beyond.name];
    const message = `This can never hold: "${quantity}" ${inWords(reach)}, but "${beyond.name}" is ${beyond.value}.`;
    return [warning(place, 'neverHolds', message, { fix: asPart(beyond, place, reach) })];
  }
  if (!isAllOf(span, reach)) return [];
  const message = `This always holds: "${quantity}" ${inWords(reach)}; move the bound, or remove the condition.`;
  return [warning(path, 'alwaysHolds', message)];
}

/** Conditions that no number satisfies together with an earlier one about the same quantity. */
function contradictions(conditions: readonly Condition[], path: Path): Finding[] {
  const tightest = new Map<Quantity, Span>();
  return conditions.flatMap((condition, at) => {
    const { quantity } = condition;
    const { from, to } = spanOf(condition);
    const before = tightest.get(quantity) ?? { from: undefined, to: undefined };
    tightest.set(quantity, { from: from ?? before.from, to: to ?? before.to });
    const other = leavesNothing(from, before.to) ? before.to : before.from;
    if (!leavesNothing(from, before.to) && !leavesNothing(before.from, to)) return [];
    const message = `This can never hold together with "${other!.name}": ${other!.value} for "${quantity}" further up; keep one of the two.`;
    return [warning([...path, at], 'contradiction', message)];
  });
}

/** What decides nothing in a list of conditions that must hold together. */
export function judgeDead(
  conditions: readonly Condition[],
  path: Path,
  reachOf: ReachOf,
): Finding[] {
  return [
    ...conditions.flatMap((condition, at) => judge(condition, [...path, at], reachOf)),
    ...contradictions(conditions, path),
  ];
}

/** A fix that swaps the two bounds of a condition. */
export function turnedBounds(condition: Condition, path: Path) {
  const { from, to } = spanOf(condition);
  return from === undefined || to === undefined || from.value === to.value
    ? undefined
    : swapped(path, [from.name, to.name]);
}

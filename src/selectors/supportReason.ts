// What moved public support most in a turn or a round: the part of its explanation that weighs most.

import { explain } from '../engine';
import type { Explanation } from '../types/explanation';
import type { CountryId } from '../types/names';
import { meaningfulNode } from './explanations';
import type { PastTurn } from './seatState';

/** A part of the explanation of public support, in points. */
export interface SupportReason {
  readonly kind: 'term';
  readonly name: string;
  readonly change: number;
}

interface Part {
  readonly name: string;
  readonly change: number;
}

/** The parts of sums and differences at every depth, each with its sign; the value before the turn is left out. */
function parts(node: Explanation, sign = 1): Part[] {
  const at = meaningfulNode(node);
  if (at.op === 'previousTurn') return [];
  if (at.op !== 'sum' && at.op !== 'difference')
    return [{ name: at.name, change: sign * at.value }];
  return at.terms.flatMap((term, i) => parts(term, at.op === 'difference' && i > 0 ? -sign : sign));
}

function supportParts({ before, orders, after }: PastTurn, country: CountryId): Part[] {
  const support = explain(after, { before, orders }, country).get('support');
  return support === undefined ? [] : parts(support);
}

/** The parts of two turns together, by name. */
function addParts(sums: readonly Part[], more: readonly Part[]): readonly Part[] {
  if (sums.length === 0) return more;
  const also = more.filter(({ name }) => sums.every((sum) => sum.name !== name));
  const again = (of: Part) => more.find(({ name }) => name === of.name)?.change ?? 0;
  return [...sums.map((sum) => ({ ...sum, change: sum.change + again(sum) })), ...also];
}

/** The part of public support that moved it most in the direction of `sign`. */
export function supportReason(turn: PastTurn, country: CountryId, sign: number): SupportReason {
  const moved = (turn.turns ?? [turn]).reduce(
    (sums, one) => addParts(sums, supportParts(one, country)),
    [] as readonly Part[],
  );
  const most = moved.reduce(
    (best, part) => (part.change * sign > best.change * sign ? part : best),
    {
      name: 'driftToNorm',
      change: 0,
    },
  );
  return { kind: 'term', ...most };
}

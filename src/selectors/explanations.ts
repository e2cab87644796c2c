// Why a nation's numbers are what they are, now and a turn ago.

import { explain, parameterAt } from '../engine';
import type { Explanation } from '../types/explanation';
import type { CountryId } from '../types/names';
import type { Ruleset } from '../types/ruleset';
import type { SeatState } from './seatState';

export type Explanations = ReadonlyMap<string, Explanation>;

/** Every explained number by its quantity. */
export function selectExplanations(
  { game, history }: Pick<SeatState, 'game' | 'history'>,
  country: CountryId,
): Explanations {
  return explain(game, history[history.length - 1] ?? null, country);
}

/** The same before the last turn; null in the first. */
export function selectEarlierExplanations(
  { history }: Pick<SeatState, 'history'>,
  country: CountryId,
): Explanations | null {
  const last = history[history.length - 1];
  if (last === undefined) return null;
  return explain(last.before, history[history.length - 2] ?? null, country);
}

/** A parameter's value as the ruleset has it: a number, or a curve of points. */
export function selectParameter({ parameters }: Ruleset, path: string): unknown {
  return parameterAt(parameters, path);
}

/** Whether a node says nothing: a limit at 0 or 1 that does not bind, or an operation that passes its first term on unchanged. */
function passesThrough({ op, value, terms }: Explanation): boolean {
  const isHolder = op === 'clamp' || op === 'max' || op === 'min';
  const first = terms[0];
  if (!isHolder || first === undefined || first.value !== value) return false;
  return terms.slice(1).every(({ op: leaf }) => leaf === 'constant');
}

/** The node that tells how the value came about, without limits that do not bind. */
export function meaningfulNode(node: Explanation): Explanation {
  let at = node;
  while (passesThrough(at)) at = at.terms[0]!;
  return at === node ? node : { ...at, name: node.name };
}

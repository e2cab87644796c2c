// Plays a turn again with the twin and judges what it gives: the same state, and a tree behind each number that works out to it.

import type { Game } from '../../src/types/game';
import type { Order } from '../../src/types/order';
import type { GameState } from '../../src/types/state';
import { isDeepStrictEqual } from 'node:util';
import type { TracedNumber } from '../../src/traced/index';
import type { TwinEngine } from '../support/twins';

export interface Judged {
  /** Numbers of the state after the turn, and how many of them their trees give bit for bit. */
  numbers: number;
  exact: number;
  /** Whether the twin's state is the engine's. */
  isSame: boolean;
  /** Ends of the trees by their kind, each once a turn. */
  readonly ends: Map<string, number>;
  /** Every node of the trees. */
  readonly seen: ReadonlySet<TracedNumber>;
}

type Fields = Readonly<Record<string, unknown>>;

function* kept(value: unknown): Generator<readonly [owner: object, key: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value as Fields)) {
    if (typeof part === 'number') yield [value, key];
    else yield* kept(part);
  }
}

function countEnds(node: TracedNumber, seen: Set<TracedNumber>, ends: Map<string, number>): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.terms.length === 0) ends.set(node.step, (ends.get(node.step) ?? 0) + 1);
  for (const term of node.terms) countEnds(term, seen, ends);
}

/** `of` is the part of the state whose numbers are told; all of it where nothing is said. */
export function judgeTurn(
  { resolveTurn, tracing }: Pick<TwinEngine, 'resolveTurn' | 'tracing'>,
  before: Game,
  orders: readonly Order[],
  after: Game,
  of: (state: GameState) => unknown = (state) => state,
): Judged {
  tracing.handIn('ruleset', before.ruleset);
  tracing.handIn('scenario', before.scenario);
  tracing.handIn('before', before);
  tracing.handIn('orders', orders);
  const { game } = resolveTurn(before, orders);
  const seen = new Set<TracedNumber>();
  const judged: Judged = {
    seen,
    numbers: 0,
    exact: 0,
    isSame: isDeepStrictEqual(game.state, after.state),
    ends: new Map(),
  };
  const known = new Map<TracedNumber, number>();
  for (const [owner, key] of kept(of(game.state))) {
    const node = tracing.behind(owner, key)!;
    judged.numbers += 1;
    const value = tracing.evaluate(node, undefined, known);
    if (Object.is(value, (owner as Fields)[key])) judged.exact += 1;
    countEnds(node, seen, judged.ends);
  }
  return judged;
}

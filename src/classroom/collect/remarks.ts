// What is odd about a hand-in beside all others: another assignment or scenario, the same code or orders, a name twice.

import { canonicalJson } from '../../lib/canonicalJson';
import type { HandInGame } from '../../types/handIn';
import type { Order } from '../../types/order';
import { aliasKey } from '../aliases';
import type { HandedGame } from './handed';

/** Fewer equal turns mean nothing, because many games begin alike. */
const FEWEST_SAME_TURNS = 3;
/** In another world, where other events ask for other orders, this many equal orders are needed. */
const FEWEST_SAME_ORDERS = 6;

export type Remark =
  /** Most others were played for another assignment, or for none. */
  | { readonly kind: 'otherAssignment' }
  | { readonly kind: 'otherScenario' }
  /** Most others assume something else. */
  | { readonly kind: 'otherAssumptions' }
  /** The same was handed in before, under this name or another. */
  | { readonly kind: Relation; readonly others: readonly number[] };

export type Remarks = ReadonlyMap<number, readonly Remark[]>;

/** The most frequent value; the first of equals. */
function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts)
    if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}

/** The orders of a turn, whatever their sequence. */
function turnText(orders: readonly Order[]): string {
  return orders.map(canonicalJson).sort().join('\n');
}

function assumedIn({ assumptions = {} }: HandInGame): string {
  return canonicalJson(assumptions);
}

function courseOf(game: HandInGame): string {
  return canonicalJson([game.scenario, game.variant, game.humans, assumedIn(game)]);
}

function worldOf(game: HandInGame): string {
  return canonicalJson([courseOf(game), game.seed, game.level]);
}

/** A hand-in, prepared for comparison. */
interface Compared {
  readonly id: number;
  readonly names: ReadonlySet<string>;
  /** The same names as one text. */
  readonly aliases: string;
  /** Scenario, length and seats. */
  readonly course: string;
  /** The course with its seed and rivals. */
  readonly world: string;
  readonly turns: readonly string[];
  /** Orders of each turn. */
  readonly orders: readonly number[];
  readonly hasOrders: boolean;
  readonly fingerprint: string;
}

function comparedOf({ id, handIn: { aliases, game } }: HandedGame): Compared {
  const names = aliases.map(aliasKey).filter((name) => name !== '');
  return {
    id,
    names: new Set(names),
    aliases: canonicalJson(names.sort()),
    course: courseOf(game),
    world: worldOf(game),
    turns: game.turns.map(turnText),
    orders: game.turns.map(({ length }) => length),
    hasOrders: game.turns.some((orders) => orders.length > 0),
    fingerprint: game.fingerprint,
  };
}

function isSameCode(a: Compared, b: Compared): boolean {
  return (
    a.world === b.world &&
    a.fingerprint === b.fingerprint &&
    a.turns.length === b.turns.length &&
    a.turns.every((turn, i) => turn === b.turns[i])
  );
}

/** Whether all turns of the shorter game are the same, and are enough to mean something. Games without orders are not copies. */
function hasSameOrders(a: Compared, b: Compared): boolean {
  const shared = Math.min(a.turns.length, b.turns.length);
  if (a.course !== b.course || a.aliases === b.aliases || shared < FEWEST_SAME_TURNS) return false;
  const orders = a.orders.slice(0, shared).reduce((sum, count) => sum + count, 0);
  if (orders < (a.world === b.world ? 1 : FEWEST_SAME_ORDERS)) return false;
  return a.turns.slice(0, shared).every((turn, i) => turn === b.turns[i]);
}

function sharesName(a: Compared, b: Compared): boolean {
  return [...a.names].some((name) => b.names.has(name));
}

type Relation = 'sameCode' | 'sameOrders' | 'sameAlias';

/** Each pair gets one remark, although the same code also has the same orders and often the same name. */
function relationOf(a: Compared, b: Compared): Relation | null {
  if (isSameCode(a, b) && (a.hasOrders || a.aliases === b.aliases)) return 'sameCode';
  if (hasSameOrders(a, b)) return 'sameOrders';
  return sharesName(a, b) ? 'sameAlias' : null;
}

function relations(games: readonly HandedGame[]): Map<number, Remark[]> {
  const compared = games.map(comparedOf);
  const found = new Map<number, Remark[]>();
  for (const one of compared) {
    const kinds = new Map<Relation, number[]>();
    for (const other of compared) {
      const relation = one === other ? null : relationOf(one, other);
      if (relation !== null) kinds.set(relation, [...(kinds.get(relation) ?? []), other.id]);
    }
    found.set(
      one.id,
      [...kinds].map(([kind, others]) => ({ kind, others })),
    );
  }
  return found;
}

/** What is odd about each row, beside the others. */
export function remarksOn(games: readonly HandedGame[]): Remarks {
  const scenario = commonest(games.map(({ handIn }) => handIn.game.scenario));
  const assignment = commonest(games.map(({ handIn }) => handIn.assignment));
  const assumed = commonest(games.map(({ handIn }) => assumedIn(handIn.game)));
  const found = relations(games);
  for (const { id, handIn } of games) {
    const remarks = found.get(id)!;
    if (assumedIn(handIn.game) !== assumed) remarks.unshift({ kind: 'otherAssumptions' });
    if (handIn.assignment !== assignment) remarks.unshift({ kind: 'otherAssignment' });
    if (handIn.game.scenario !== scenario) remarks.unshift({ kind: 'otherScenario' });
  }
  return found;
}

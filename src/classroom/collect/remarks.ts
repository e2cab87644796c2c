// What is odd about a hand-in beside all others: another assignment or scenario, the world of another name, the same game or orders, a name twice.

import { canonicalJson } from '../../lib/canonicalJson';
import { onceForEach } from '../../lib/once';
import type { HandIn, HandInGame } from '../../types/handIn';
import type { Order } from '../../types/order';
import { aliasKey, isSeedOfName, seedOfAliases } from '../aliases';
import type { HandedGame } from './handed';
import type { Source } from './source';

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
  /** Each name has a world of its own, and this is not that of its name. */
  | { readonly kind: 'otherName' }
  /** The same game of the same people came again from elsewhere. */
  | { readonly kind: 'again'; readonly sources: readonly Source[] }
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

/** The orders of every turn as texts. It takes a while for a whole class, so it is asked for as each game comes in. */
export const turnTexts = onceForEach(({ turns }: HandInGame) => turns.map(turnText));

function assumedIn({ assumptions = {} }: HandInGame): string {
  return canonicalJson(assumptions);
}

function courseOf(game: HandInGame): string {
  return canonicalJson([game.scenario, game.variant, game.humans, assumedIn(game)]);
}

function worldOf(game: HandInGame): string {
  return canonicalJson([courseOf(game), game.seed, game.level]);
}

/** Gives equal texts one number. */
class Numbers {
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const number = this.known.get(text) ?? this.known.size;
    this.known.set(text, number);
    return number;
  }
}

/** A hand-in, prepared for comparison; equal numbers stand for equal texts. */
interface Compared {
  readonly id: number;
  /** The place among all that are compared. */
  readonly place: number;
  readonly names: readonly string[];
  /** The same names as one text. */
  readonly aliases: string;
  /** The course with its seed and rivals. */
  readonly world: number;
  readonly turns: readonly number[];
  /** Orders up to the end of each turn. */
  readonly ordersBy: readonly number[];
  readonly hasOrders: boolean;
  /** Equal for the same world that came to the same state after as many turns. */
  readonly outcome: string;
  /** Scenario, length, seats and the first turns: who has other ones has no copied orders. */
  readonly beginning: string;
}

function sumsOf(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

function comparedOf(
  { id, handIn: { aliases, game } }: HandedGame,
  place: number,
  numbers: Numbers,
): Compared {
  const names = aliases.map(aliasKey).filter((name) => name !== '');
  const turns = turnTexts(game).map((text) => numbers.of(text));
  const world = numbers.of(worldOf(game));
  return {
    id,
    place,
    names,
    aliases: canonicalJson([...names].sort()),
    world,
    turns,
    ordersBy: sumsOf(game.turns.map(({ length }) => length)),
    hasOrders: game.turns.some((orders) => orders.length > 0),
    outcome: [world, game.fingerprint, turns.length].join(' '),
    beginning: [numbers.of(courseOf(game)), ...turns.slice(0, FEWEST_SAME_TURNS)].join(' '),
  };
}

/** Whether it is one game, whichever orders that changed nothing were added. Games without orders are alike without being copies. */
function isSameGame(a: Compared, b: Compared): boolean {
  return a.outcome === b.outcome && ((a.hasOrders && b.hasOrders) || a.aliases === b.aliases);
}

/** Whether all turns of the shorter game are the same, and are enough to mean something. Games without orders are not copies. */
function hasSameOrders(a: Compared, b: Compared): boolean {
  const shared = Math.min(a.turns.length, b.turns.length);
  if (a.aliases === b.aliases || shared < FEWEST_SAME_TURNS) return false;
  if (a.ordersBy[shared - 1]! < (a.world === b.world ? 1 : FEWEST_SAME_ORDERS)) return false;
  for (let turn = 0; turn < shared; turn++) if (a.turns[turn] !== b.turns[turn]) return false;
  return true;
}

const hasSameName = (): boolean => true;

type Relation = 'sameCode' | 'sameOrders' | 'sameAlias';

/** One way in which hand-ins may be related: only those are compared that have a key in common. */
interface Relating {
  readonly kind: Relation;
  readonly keysOf: (one: Compared) => readonly string[];
  readonly isRelated: (one: Compared, other: Compared) => boolean;
}

const RELATIONS: readonly Relating[] = [
  { kind: 'sameCode', keysOf: ({ outcome }) => [outcome], isRelated: isSameGame },
  { kind: 'sameOrders', keysOf: ({ beginning }) => [beginning], isRelated: hasSameOrders },
  { kind: 'sameAlias', keysOf: ({ names }) => names, isRelated: hasSameName },
];

/** The hand-ins under each of their keys. */
function grouped(
  compared: readonly Compared[],
  keysOf: Relating['keysOf'],
): (one: Compared) => readonly (readonly Compared[])[] {
  const groups = new Map<string, Compared[]>();
  for (const one of compared)
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  return (one) => keysOf(one).map((key) => groups.get(key)!);
}

/** Each pair gets one remark, although the same game also has the same orders and often the same name. */
function relations(games: readonly HandedGame[]): Map<number, Remark[]> {
  const numbers = new Numbers();
  const compared = games.map((game, place) => comparedOf(game, place, numbers));
  const ways = RELATIONS.map((way) => ({ ...way, groupsOf: grouped(compared, way.keysOf) }));
  /** To whom each was told last: cheaper than a set for each where all are copies of one game. */
  const toldTo = new Int32Array(games.length).fill(-1);
  const found = new Map<number, Remark[]>();
  for (const one of compared) {
    const remarks: Remark[] = [];
    toldTo[one.place] = one.place;
    for (const { kind, groupsOf, isRelated } of ways) {
      const others: number[] = [];
      for (const group of groupsOf(one))
        for (const other of group) {
          if (toldTo[other.place] === one.place || !isRelated(one, other)) continue;
          toldTo[other.place] = one.place;
          others.push(other.id);
        }
      if (others.length > 0) remarks.push({ kind, others });
    }
    found.set(one.id, remarks);
  }
  return found;
}

/** The assignments that give each name a world of its own, as most of their hand-ins tell. */
function worldsByName(games: readonly HandedGame[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { handIn } of games) {
    const { assignment, game } = handIn;
    if (assignment === null) continue;
    const vote = isSeedOfName(game.seed, assignment) ? 1 : -1;
    counts.set(assignment, (counts.get(assignment) ?? 0) + vote);
  }
  return new Set([...counts].filter(([, count]) => count > 0).map(([mark]) => mark));
}

function isOtherName({ aliases, assignment, game }: HandIn, byName: ReadonlySet<string>): boolean {
  if (assignment === null || !byName.has(assignment)) return false;
  return game.seed !== seedOfAliases(aliases, assignment);
}

/** What is odd about each row, beside the others. */
export function remarksOn(games: readonly HandedGame[]): Remarks {
  const scenario = commonest(games.map(({ handIn }) => handIn.game.scenario));
  const assignment = commonest(games.map(({ handIn }) => handIn.assignment));
  const assumed = commonest(games.map(({ handIn }) => assumedIn(handIn.game)));
  const found = relations(games);
  const byName = worldsByName(games);
  for (const { id, handIn, again = [] } of games) {
    const remarks = found.get(id)!;
    if (again.length > 0) remarks.push({ kind: 'again', sources: again });
    if (isOtherName(handIn, byName)) remarks.unshift({ kind: 'otherName' });
    if (assumedIn(handIn.game) !== assumed) remarks.unshift({ kind: 'otherAssumptions' });
    if (handIn.assignment !== assignment) remarks.unshift({ kind: 'otherAssignment' });
    if (handIn.game.scenario !== scenario) remarks.unshift({ kind: 'otherScenario' });
  }
  return found;
}

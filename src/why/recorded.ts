// How the numbers of a game came about, recorded when somebody asks: facts are worked out by the twin, and a number that leads to a turn by that turn, played again by the twin.

import { createGame, resolveTurn } from '../engine?traced';
import { factsOf as tracedFactsOf } from '../selectors?traced';
import {
  type PastTurn,
  type SeatState,
  type SourceName,
  turnBehind,
  type Turned,
} from '../selectors';
import { onceForLast } from '../lib/once';
import { behindAt, handIn, type TracedNumber } from '../traced';
import type { Explanation } from '../types/explanation';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import { type Known, openTreeOf, type Reader, treeOf } from './treeOf';

/** A game and what happened in the turn that led to it, as the twin plays it. */
type Played = Readonly<Record<string, unknown>>;

function playAgain({ ruleset, scenario, state }: Game, turn: Turned | null): Played {
  if (turn === null) return { state: createGame(ruleset, scenario, state).state };
  handIn('scenario', turn.before.scenario);
  handIn('before', turn.before);
  handIn('orders', turn.orders);
  const { game, events } = resolveTurn(turn.before, turn.orders);
  return { state: game.state, events };
}

/** A played turn takes megabytes: a few are kept for the states to come, and all that a state has asked for with that state. */
const MOST_KEPT = 3;

const playedAgain = onceForLast(MOST_KEPT, playAgain);

function objectAt(from: object, way: readonly string[]): unknown {
  return way.reduce<unknown>((at, key) => (at as Played | undefined)?.[key], from);
}

/** Games and turns last longer than a state that shows them: each is handed in by itself, and none keeps the state. */
function handInParts(state: SeatState): void {
  handIn('ruleset', state.game.ruleset);
  handIn('scenario', state.game.scenario);
  handIn('game', state.game);
  for (const turn of state.history) {
    handIn('turn', turn);
    handIn('game', turn.before);
    handIn('game', turn.after);
    handIn('orders', turn.orders);
  }
  handIn('orders', state.orders);
  handIn('par', state.par());
  handIn('seat', state);
}

/** All that a seat may ask of a state. */
export class Recorded {
  private readonly known: Known = new Map();
  private readonly knownOf = new Map<Game, Known>();
  private readonly turns = new Map<Game, Turned | null>();
  private readonly played = new Map<Game, Played>();
  private named: NamedTrees | null = null;

  constructor(
    private readonly state: SeatState,
    private readonly country: CountryId,
  ) {
    const { game, history } = state;
    const first = history[0]?.before ?? game;
    if (first.state.turn === 0) this.turns.set(first, null);
    for (const { before, orders, after } of history) this.turns.set(after, { before, orders });
    handInParts(state);
  }

  /** The facts of one source, with a tree behind each number of theirs. */
  facts(source: SourceName, argument: string): unknown {
    return tracedFactsOf(this.state, this.country, source, argument);
  }

  /** The trees of the numbers that go by a plain name. */
  quantities(): NamedTrees {
    this.named ??= new NamedTrees(this);
    return this.named;
  }

  /** The tree behind a number of such facts. */
  tree(facts: object, keys: readonly string[]): Explanation {
    const { ruleset, scenario } = this.state.game;
    const link: Reader['link'] = (of, keys, node) => this.linked(of, keys, node);
    const reader = { ruleset, scenario, country: this.country, link };
    return treeOf(behindAt(facts, keys)!, reader, this.known);
  }

  /** The game of a place; of objects that several games share any of them is one. */
  private gameOf(from: object, keys: readonly string[], owner: object): Game | undefined {
    const game = 'after' in from ? (from as PastTurn).after : (from as Game);
    if (this.turns.has(game) || turnBehind(game) !== undefined) return game;
    const way = keys.slice(0, -1);
    return [...this.turns.keys()].find((each) => objectAt(each, way) === owner);
  }

  private playedAgain(game: Game): Played {
    const turn = this.turns.get(game) ?? turnBehind(game) ?? null;
    const made = this.played.get(game) ?? playedAgain(game, turn);
    this.played.set(game, made);
    return made;
  }

  /** What stands in a game that was played leads to the turn that made it; what stood before that turn is an end. */
  private linked(
    from: object,
    keys: readonly string[],
    { value, place }: TracedNumber,
  ): Explanation | null {
    const of = this.gameOf(from, keys, place!.object);
    if (of === undefined) return null;
    const node = behindAt(this.playedAgain(of), keys);
    if (node === undefined || !Object.is(node.value, value)) return null;
    const known: Known = this.knownOf.get(of) ?? new Map();
    this.knownOf.set(of, known);
    const { ruleset, scenario } = of;
    const reader = { ruleset, scenario, country: this.country, link: () => null };
    return openTreeOf(node, reader, known);
  }
}

/** Trees by the plain names of their numbers, each made when it is first looked at. */
export class NamedTrees {
  private readonly facts: object;
  private readonly found = new Map<string, Explanation>();

  constructor(private readonly recorded: Recorded) {
    this.facts = recorded.facts('nation', '') as object;
  }

  keys(): string[] {
    return Object.keys(this.facts);
  }

  all(): Explanation[] {
    return this.keys().map((name) => this.get(name)!);
  }

  get(name: string): Explanation | undefined {
    if (!Object.hasOwn(this.facts, name)) return undefined;
    const tree = this.found.get(name) ?? this.recorded.tree(this.facts, [name]);
    this.found.set(name, tree);
    return tree;
  }
}

/** A state never changes: what was found out about it is kept for as long as it is. */
const found = new WeakMap<SeatState, Map<CountryId, Recorded>>();

export function recordedOf(state: SeatState, country: CountryId): Recorded {
  const bySeat = found.get(state) ?? new Map<CountryId, Recorded>();
  found.set(state, bySeat);
  const recorded = bySeat.get(country) ?? new Recorded(state, country);
  bySeat.set(country, recorded);
  return recorded;
}

/** What a turn made of nations, each as its own seat has it, by plain names. */
const ofTurn = onceForLast(MOST_KEPT, (_turn: PastTurn) => new Map<CountryId, NamedTrees>());

/** The trees of a nation's numbers after a turn. */
export function quantitiesAfter(turn: PastTurn, country: CountryId): NamedTrees {
  const bySeat = ofTurn(turn);
  const state = { game: turn.after, orders: [], history: [turn], par: () => [] };
  const known = bySeat.get(country) ?? recordedOf(state, country).quantities();
  bySeat.set(country, known);
  return known;
}

// Puts a scenario's own constants in place of the ruleset's, its author's cards, lots and demands behind the ruleset's, and then what a player assumes.

import { assert } from '../../lib/assert';
import { canonicalJson } from '../../lib/canonicalJson';
import type { Assumptions } from '../../types/assumption';
import type { OwnEvent } from '../../types/ownEvent';
import type { OwnDemand } from '../../types/ownDemand';
import type { OwnLot } from '../../types/ownLot';
import type { EventCard, Parameters, Ruleset } from '../../types/ruleset';
import type { RulePatch, Scenario } from '../../types/scenario';
import { assumedParameters, withoutAssumed } from './assume';
import { playedCard, playedDemand, playedLot } from './ownCards';

const NO_PATCHES: readonly RulePatch[] = [];
const NO_EVENTS: readonly OwnEvent[] = [];
const NO_LOTS: readonly OwnLot[] = [];
/** Stands for a scenario that leaves no kind of the rules out. */
const ALL_LOTS: readonly string[] = [];
const NO_DEMANDS: readonly OwnDemand[] = [];
/** Stands for a scenario that leaves no demand of the rules out. */
const ALL_DEMANDS: readonly string[] = [];

type Tree = { [name: string]: Tree | number };

/** The tree with one number changed; everything off its path is shared. */
function withNumber(tree: Tree, [name, ...rest]: readonly string[], value: number): Tree {
  const before = tree[name!];
  assert(before !== undefined, `the ruleset has no ${name}`);
  if (rest.length === 0) return { ...tree, [name!]: value };
  assert(typeof before === 'object', `${name} has no parts`);
  return { ...tree, [name!]: withNumber(before, rest, value) };
}

function patchedParameters(
  { parameters }: Ruleset,
  patches: readonly RulePatch[],
): Ruleset['parameters'] {
  let tree = parameters as unknown as Tree;
  for (const { parameter, value } of patches) tree = withNumber(tree, parameter.split('.'), value);
  return tree as unknown as Parameters;
}

/** The cards with the author's behind them, each once: they may be there already. */
function withCards(events: readonly EventCard[], own: readonly OwnEvent[]): readonly EventCard[] {
  if (own.length === 0) return events;
  const ids = new Set(own.map(({ id }) => id));
  return [...events.filter(({ id }) => !ids.has(id)), ...own.map(playedCard)];
}

interface Named {
  readonly id: string;
}

/** The author’s own behind those of the rules that the scenario takes; they may be there already. */
function withOwn<T extends Named>(
  ofRules: readonly T[],
  own: readonly T[],
  taken: readonly string[] | undefined,
): readonly T[] {
  const ids = new Set(own.map(({ id }) => id));
  const kept = ofRules.filter(({ id }) => !ids.has(id) && (taken?.includes(id) ?? true));
  return [...kept, ...own];
}

/** What a scenario changes in the rules. */
type Changes = readonly (readonly unknown[])[];

function changesOf(scenario: Scenario): Changes {
  const { rulePatches, events, lots, lotsOfRules, demands, demandsOfRules } = scenario;
  return [
    rulePatches ?? NO_PATCHES,
    events ?? NO_EVENTS,
    lots ?? NO_LOTS,
    lotsOfRules ?? ALL_LOTS,
    demands ?? NO_DEMANDS,
    demandsOfRules ?? ALL_DEMANDS,
  ];
}

/** Rules that were made before, by what they were made from, one thing after the other. */
interface Made {
  readonly byNext: WeakMap<object, Made>;
  readonly byNumbers: Map<string, Ruleset>;
}

function nothingMade(): Made {
  return { byNext: new WeakMap<object, Made>(), byNumbers: new Map<string, Ruleset>() };
}

/** Games of one scenario and views of them share one object, which JavaScript engines then read fast. */
const known = nothingMade();

function nextOf({ byNext }: Made, from: object): Made {
  const made = byNext.get(from) ?? nothingMade();
  byNext.set(from, made);
  return made;
}

function knownFor(changes: Changes, from: Ruleset): Map<string, Ruleset> {
  let made = known;
  for (const change of changes) made = nextOf(made, change);
  return nextOf(made, from).byNumbers;
}

function patched(ruleset: Ruleset, scenario: Scenario): Ruleset {
  const { rulePatches = NO_PATCHES, events = NO_EVENTS } = scenario;
  const { lots = NO_LOTS, lotsOfRules, demands = NO_DEMANDS, demandsOfRules } = scenario;
  return {
    ...ruleset,
    parameters: patchedParameters(ruleset, rulePatches),
    events: withCards(ruleset.events, events),
    lots: withOwn(ruleset.lots, lots.map(playedLot), lotsOfRules),
    demands: withOwn(ruleset.demands, demands.map(playedDemand), demandsOfRules),
  };
}

function isUsual(numbers: Assumptions): boolean {
  return Object.keys(numbers).length === 0;
}

function changesNothing(scenario: Scenario): boolean {
  const { rulePatches = NO_PATCHES, events = NO_EVENTS, lots = NO_LOTS, lotsOfRules } = scenario;
  const { demands = NO_DEMANDS, demandsOfRules } = scenario;
  const own = rulePatches.length + events.length + lots.length + demands.length;
  return own === 0 && lotsOfRules === undefined && demandsOfRules === undefined;
}

function made(from: Ruleset, scenario: Scenario, numbers: Assumptions): Ruleset {
  const plain = withoutAssumed(from);
  const own = changesNothing(scenario) ? plain : patched(plain, scenario);
  if (isUsual(numbers)) return own;
  const assumed = { numbers, usual: own.parameters };
  return { ...own, parameters: assumedParameters(own, numbers), assumed };
}

/**
 * The rules that a scenario is played by, with the numbers that a player assumes: those that the rules already hold
 * where none are given. The same scenario with the same numbers always gets the same object.
 */
export function rulesOf(ruleset: Ruleset, scenario: Scenario, assumptions?: Assumptions): Ruleset {
  const numbers = assumptions ?? ruleset.assumed?.numbers ?? {};
  const isPlain = changesNothing(scenario);
  if (isPlain && isUsual(numbers) && ruleset.assumed === undefined) return ruleset;
  const key = canonicalJson(numbers);
  const changes = changesOf(scenario);
  const mine = knownFor(changes, ruleset);
  const kept = mine.get(key);
  if (kept !== undefined) return kept;
  const to = made(ruleset, scenario, numbers);
  mine.set(key, to);
  knownFor(changes, to).set(key, to);
  return to;
}

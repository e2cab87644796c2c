// Puts a scenario's own constants in place of the ruleset's, its author's cards behind the ruleset's, and then what a player assumes.

import { assert } from '../../lib/assert';
import { canonicalJson } from '../../lib/canonicalJson';
import type { Assumptions } from '../../types/assumption';
import type { OwnEvent } from '../../types/ownEvent';
import type { EventCard, Parameters, Ruleset } from '../../types/ruleset';
import type { RulePatch, Scenario } from '../../types/scenario';
import { assumedParameters, withoutAssumed } from './assume';
import { playedCard } from './ownCards';

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

const NO_PATCHES: readonly RulePatch[] = [];
const NO_EVENTS: readonly OwnEvent[] = [];

/** Rules that were made before, by what they were made from. Games of one scenario and views of them share one object, which JavaScript engines then read fast. */
const known = new WeakMap<
  readonly RulePatch[],
  WeakMap<readonly OwnEvent[], WeakMap<Ruleset, Map<string, Ruleset>>>
>();

function knownFor(patches: readonly RulePatch[], events: readonly OwnEvent[], from: Ruleset) {
  const byEvents =
    known.get(patches) ??
    new WeakMap<readonly OwnEvent[], WeakMap<Ruleset, Map<string, Ruleset>>>();
  known.set(patches, byEvents);
  const byRules = byEvents.get(events) ?? new WeakMap<Ruleset, Map<string, Ruleset>>();
  byEvents.set(events, byRules);
  const byNumbers = byRules.get(from) ?? new Map<string, Ruleset>();
  byRules.set(from, byNumbers);
  return byNumbers;
}

function patched(ruleset: Ruleset, patches: readonly RulePatch[], own: readonly OwnEvent[]) {
  const parameters = patchedParameters(ruleset, patches);
  return { ...ruleset, parameters, events: withCards(ruleset.events, own) };
}

function isUsual(numbers: Assumptions): boolean {
  return Object.keys(numbers).length === 0;
}

function made(from: Ruleset, { rulePatches, events }: Scenario, numbers: Assumptions): Ruleset {
  const plain = withoutAssumed(from);
  const isPlain = rulePatches === undefined && events === undefined;
  const own = isPlain ? plain : patched(plain, rulePatches ?? NO_PATCHES, events ?? NO_EVENTS);
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
  const { rulePatches = NO_PATCHES, events = NO_EVENTS } = scenario;
  const isPlain = rulePatches.length === 0 && events.length === 0;
  if (isPlain && isUsual(numbers) && ruleset.assumed === undefined) return ruleset;
  const key = canonicalJson(numbers);
  const mine = knownFor(rulePatches, events, ruleset);
  const kept = mine.get(key);
  if (kept !== undefined) return kept;
  const to = made(ruleset, scenario, numbers);
  mine.set(key, to);
  knownFor(rulePatches, events, to).set(key, to);
  return to;
}

// Puts a scenario's own constants in place of the ruleset's, and its author's cards behind the ruleset's.

import { assert } from '../../lib/assert';
import type { OwnEvent } from '../../types/ownEvent';
import type { EventCard, Parameters, Ruleset } from '../../types/ruleset';
import type { RulePatch, Scenario } from '../../types/scenario';
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

interface Made {
  readonly from: Ruleset;
  readonly to: Ruleset;
}

/** Rules that were made before, by patches and by cards. Games of one scenario and views of them share one object, which JavaScript engines then read fast. */
const known = new WeakMap<readonly RulePatch[], WeakMap<readonly OwnEvent[], Made>>();

/** The rules that a scenario is played by; the same scenario always gets the same object. */
export function rulesOf(ruleset: Ruleset, scenario: Scenario): Ruleset {
  const { rulePatches = NO_PATCHES, events = NO_EVENTS } = scenario;
  if (rulePatches.length === 0 && events.length === 0) return ruleset;
  const byEvents = known.get(rulePatches) ?? new WeakMap<readonly OwnEvent[], Made>();
  known.set(rulePatches, byEvents);
  const kept = byEvents.get(events);
  if (kept !== undefined && (kept.from === ruleset || kept.to === ruleset)) return kept.to;
  const parameters = patchedParameters(ruleset, rulePatches);
  const to = { ...ruleset, parameters, events: withCards(ruleset.events, events) };
  byEvents.set(events, { from: ruleset, to });
  return to;
}

// Puts a scenario's own constants in place of the ruleset's.

import { assert } from '../../lib/assert';
import type { Parameters, Ruleset } from '../../types/ruleset';
import type { RulePatch, Scenario } from '../../types/scenario';

type Tree = { [name: string]: Tree | number };

/** The tree with one number changed; everything off its path is shared. */
function withNumber(tree: Tree, [name, ...rest]: readonly string[], value: number): Tree {
  const before = tree[name!];
  assert(before !== undefined, `the ruleset has no ${name}`);
  if (rest.length === 0) return { ...tree, [name!]: value };
  assert(typeof before === 'object', `${name} has no parts`);
  return { ...tree, [name!]: withNumber(before, rest, value) };
}

function patched(ruleset: Ruleset, patches: readonly RulePatch[]): Ruleset {
  let parameters = ruleset.parameters as unknown as Tree;
  for (const { parameter, value } of patches)
    parameters = withNumber(parameters, parameter.split('.'), value);
  return { ...ruleset, parameters: parameters as unknown as Parameters };
}

const NONE: readonly RulePatch[] = [];

/** Patched rulesets by patches: games of one scenario, and views of them, share one, which engines then read fast. */
const known = new WeakMap<readonly RulePatch[], { readonly from: Ruleset; readonly to: Ruleset }>();

/** The rules that a scenario is played by; patching twice is patching once. */
export function rulesOf(ruleset: Ruleset, scenario: Scenario): Ruleset {
  const { rulePatches = NONE } = scenario;
  if (rulePatches.length === 0) return ruleset;
  const kept = known.get(rulePatches);
  if (kept !== undefined && (kept.from === ruleset || kept.to === ruleset)) return kept.to;
  const to = patched(ruleset, rulePatches);
  known.set(rulePatches, { from: ruleset, to });
  return to;
}

// A number of the rules by its path: read, or changed in rules that share all else.

import { assert } from '../../lib/assert';
import type { Ruleset } from '../../types/ruleset';

type Named = { readonly [name: string]: Tree | number };
type Row = readonly (Tree | number)[];
type Tree = Named | Row;

function partOf(tree: Tree, name: string): Tree | number | undefined {
  return Array.isArray(tree) ? (tree as Row)[Number(name)] : (tree as Named)[name];
}

/** The number at a path such as `training.gapRecovery` or `world.computeGrowth.y.0`; undefined where the rules have none. */
export function valueAt({ parameters }: Ruleset, path: string): number | undefined {
  let here: Tree | number | undefined = parameters as unknown as Tree;
  for (const name of path.split('.'))
    here = typeof here === 'object' ? partOf(here, name) : undefined;
  return typeof here === 'number' ? here : undefined;
}

function changed(tree: Tree, [name, ...rest]: readonly string[], value: number): Tree {
  const part = partOf(tree, name!);
  assert(part !== undefined, `the rules have no ${name}`);
  const next = typeof part === 'object' ? changed(part, rest, value) : value;
  if (Array.isArray(tree))
    return (tree as Row).map((one, at) => (at === Number(name) ? next : one));
  return { ...(tree as Named), [name!]: next };
}

/** The rules with these numbers in their places. */
export function withValues(ruleset: Ruleset, values: Readonly<Record<string, number>>): Ruleset {
  let tree = ruleset.parameters as unknown as Tree;
  for (const [path, value] of Object.entries(values)) tree = changed(tree, path.split('.'), value);
  return { ...ruleset, parameters: tree as unknown as Ruleset['parameters'] };
}

// Every step of a tree that the rules give a name has words.

import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/types/explanation';
import { termWords } from '../../../src/ui/hud/why/nodeWords';
import { whyTrees } from '../../support/whyTrees';

/** Numbers of files and what was decided have words of their own kind. */
function isNamedElsewhere({ op, name }: Explanation): boolean {
  return op === 'constant' || op === 'figure' || name === '' || name.startsWith('effect.');
}

function collect(node: Explanation, names: Map<string, string>, seen: Set<Explanation>): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (!isNamedElsewhere(node)) names.set(node.name, node.op);
  for (const term of node.terms) collect(term, names, seen);
}

/** The names of all steps below the numbers that are asked about, which have words by the way to them. */
function stepNames(): Map<string, string> {
  const names = new Map<string, string>();
  const seen = new Set<Explanation>();
  for (const { terms } of whyTrees()) for (const term of terms) collect(term, names, seen);
  return names;
}

describe('the steps of trees', () => {
  it('should all have words', () => {
    const names = stepNames();
    const missing = [...names].filter(([name]) => termWords(name) === '');
    expect(missing.map(([name, op]) => `${name} (${op})`).sort()).toEqual([]);
    expect(names.size).toBeGreaterThan(300);
  });
});

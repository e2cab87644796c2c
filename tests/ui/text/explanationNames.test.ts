// Every step of a tree that the rules give a name has words, and a unit or a place in a short list.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/types/explanation';
import { termWords } from '../../../src/ui/hud/why/nodeWords';
import { termUnit } from '../../../src/ui/hud/why/termUnits';
import { loadMessages } from '../../../src/ui/text';
import { whyTrees } from '../../support/whyTrees';

/** Names that say nothing of what is counted: these numbers are measured as what they are made of. */
const WITHOUT_UNIT: ReadonlySet<string> = new Set([
  'amount',
  'arriving.total',
  'chartPicture.sum',
  'lookBack.mean',
  'lookBack.sum',
  'needed.figure',
  'own.value',
  'par.value',
  'question.all.figure',
  'question.before',
  'question.nothing.figure',
  'question.now',
  'questionKinds.figure',
  'value',
]);

interface Names {
  /** Of all numbers. */
  readonly all: Set<string>;
  /** Of what stands below a number that is asked about: that one has words by the way to it. */
  readonly steps: Set<string>;
}

/** Numbers of the code and of files have no name, or one that is their place. */
function isNamed({ op, name }: Explanation): boolean {
  return op !== 'constant' && name !== '' && !/^\d+$/.test(name);
}

function collect(node: Explanation, names: Names, seen: Set<Explanation>): void {
  if (isNamed(node)) names.all.add(node.name.replace(/^figure\./, ''));
  for (const term of node.terms) {
    if (isNamed(term) && term.op !== 'figure') names.steps.add(term.name);
    if (seen.has(term)) continue;
    seen.add(term);
    collect(term, names, seen);
  }
}

function namesOfTrees(): Names {
  const names: Names = { all: new Set(), steps: new Set() };
  const seen = new Set<Explanation>();
  for (const tree of whyTrees()) collect(tree, names, seen);
  return names;
}

describe('the steps of trees', () => {
  const { all, steps } = namesOfTrees();

  beforeAll(() => loadMessages('why'));

  it('should all have words', () => {
    expect([...steps].filter((name) => termWords(name) === '').sort()).toEqual([]);
    expect(steps.size).toBeGreaterThan(300);
  });

  it('should all have a unit by their names, but for a few', () => {
    const missing = [...all].filter((name) => termUnit(name) === undefined);
    expect(missing.filter((name) => !WITHOUT_UNIT.has(name)).sort()).toEqual([]);
    expect(all.size).toBeGreaterThan(300);
  });
});

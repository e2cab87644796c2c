// Every step of a tree that the rules give a name has words, and a unit or a place in a short list; every condition is told.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Condition, Explanation } from '../../../src/types/explanation';
import { conditionWords } from '../../../src/ui/hud/why/conditionWords';
import { nodeName, termWords } from '../../../src/ui/hud/why/nodeWords';
import { termUnit } from '../../../src/ui/hud/why/termUnits';
import { loadMessages, speak } from '../../../src/ui/text';
import { korea } from '../../support/korea';
import { measured } from '../../support/trees';
import { whyTrees } from '../../support/whyTrees';

const { ruleset } = korea();

/** Names that say nothing of what is counted: these numbers are measured as what they are made of. */
const WITHOUT_UNIT: ReadonlySet<string> = new Set([
  'amount',
  'arriving.coming',
  'bar',
  'chartPicture.sum',
  'lookBack.mean',
  'lookBack.sum',
  'ministers.wishMeasure',
  'needed.figure',
  'now',
  'own.value',
  'parts.arrived',
  'parts.other',
  'par.value',
  'question.all.figure',
  'question.before',
  'question.nothing.figure',
  'question.now',
  'questionKinds.figure',
  'second',
  'totals.sum',
  'value',
  'wish.bar',
  'wish.now',
  'wishes.0.bar',
  'wishes.1.bar',
  'wishes.2.bar',
  'wishes.3.bar',
]);

/** Conditions that ask whether there is such a figure at all, which place of a row it is, or what the seat is measured by. */
const UNTOLD: ReadonlySet<string> = new Set([
  'before.none',
  'chipsH100e.none',
  'column.0',
  'id.id',
  'includes',
  'input.chips.or.not.bottlenecks.ahead',
  'last.none',
  'lead.none',
  'name.none',
  'score.none',
  'score.none.or.bars.none',
  'trainingFlop.none',
  'trusted.none',
  'was.none',
]);

interface Names {
  /** Of all numbers. */
  readonly all: Set<string>;
  /** Of what stands below a number that is asked about: that one has words by the way to it. */
  readonly steps: Set<string>;
  readonly conditions: Set<Condition>;
  readonly sealed: Set<Explanation>;
}

/** Numbers of the code and of files have no name, or one that is their place. */
function isNamed({ op, name }: Explanation): boolean {
  return op !== 'constant' && name !== '' && !/^\d+$/.test(name);
}

function collect(node: Explanation, names: Names, seen: Set<Explanation>): void {
  if (isNamed(node)) names.all.add(node.name.replace(/^figure\./, ''));
  for (const condition of node.conditions ?? []) names.conditions.add(condition);
  for (const term of node.terms) {
    if (isNamed(term) && term.op !== 'figure') names.steps.add(term.name);
    if (seen.has(term)) continue;
    if (term.isSealed === true) names.sealed.add(term);
    seen.add(term);
    collect(term, names, seen);
  }
}

function namesOfTrees(): Names {
  const names: Names = {
    all: new Set(),
    steps: new Set(),
    conditions: new Set(),
    sealed: new Set(),
  };
  const seen = new Set<Explanation>();
  for (const tree of whyTrees()) collect(tree, names, seen);
  return names;
}

const MESSAGES = 'src/ui/text/en/explain.json and ko/explain.json';

/** What to write, and where, for steps that have no words. */
function withoutWords(steps: Iterable<string>): string[] {
  return [...steps]
    .filter((name) => termWords(name) === '')
    .map((name) => `“${name}” has no words: write "term.${name}" into ${MESSAGES}`)
    .sort();
}

/** The same for numbers without a unit. */
function withoutUnit(names: Iterable<string>): string[] {
  return [...names]
    .filter((name) => termUnit(name) === undefined && !WITHOUT_UNIT.has(name))
    .map(
      (name) =>
        `“${name}” has no unit: write it beside its unit in src/ui/hud/why/termUnits.ts, or into WITHOUT_UNIT here if it is measured as what it is made of`,
    )
    .sort();
}

function askedWhere({ name, text }: Condition): string {
  return name === ''
    ? `what “${text}” compares has no words: give the comparison a name of its own, as in const isDear = …; then write the question of that name`
    : `“${text}” is not told: write the question "condition.${name}" into ${MESSAGES}`;
}

/** The same for conditions that are told neither by what they compare nor by a question. */
function untold(conditions: Iterable<Condition>): string[] {
  const found = [...conditions].filter(
    (each) => !UNTOLD.has(each.name) && conditionWords(each, ruleset) === '',
  );
  return [...new Set(found.map(askedWhere))].sort();
}

describe('the steps of trees', () => {
  const { all, steps, conditions, sealed } = namesOfTrees();

  beforeAll(async () => {
    await speak('en');
    await loadMessages('why');
  });

  it('should all have words', () => {
    expect(withoutWords(steps)).toEqual([]);
    expect(steps.size).toBeGreaterThan(300);
  });

  it('should all have a unit by their names, but for a few', () => {
    expect(withoutUnit(all)).toEqual([]);
    expect(all.size).toBeGreaterThan(300);
    expect([...WITHOUT_UNIT].filter((name) => termUnit(name) !== undefined)).toEqual([]);
  });

  it.each([
    ['supportPoints', 'support'],
    ['trustPoints', 'trust'],
    ['usTrustPoints', 'usTrust'],
    ['chinaTrustPoints', 'chinaTrust'],
    ['lockInPoints', 'lockIn'],
  ])(
    'should tell %s, which is what something changes, apart from the level of %s',
    (name, level) => {
      expect(termWords(name)).toMatch(/gained or lost|costs|Change/);
      expect(termWords(level)).not.toBe(termWords(name));
    },
  );

  it.each([
    ['en', 'A figure that is not public'],
    ['ko', '공개되지 않은 수치'],
  ] as const)(
    'should say of what has no name that it is not public, in %s',
    async (code, words) => {
      await speak(code);
      const nameless = [...sealed].filter(({ name }) => name === '');
      expect(nameless.length).toBeGreaterThan(0);
      expect(nameless.filter((node) => !nodeName(node).endsWith(words))).toEqual([]);
      expect(nameless.some((node) => nodeName(node) !== words)).toBe(true);
      await speak('en');
    },
  );

  it('should all be chosen for a reason that is told, but for a few', () => {
    expect(untold(conditions)).toEqual([]);
    expect(conditions.size).toBeGreaterThan(300);
  });
});

describe('a new formula without words and unit', () => {
  const asked = { text: 'x > y', name: 'x.over.y', isYes: true, sides: [] };

  it('should be reported with what to write and where', () => {
    expect(withoutWords(['made.newStep', 'support'])).toEqual([
      `“made.newStep” has no words: write "term.made.newStep" into ${MESSAGES}`,
    ]);
    expect(withoutUnit(['made.newStep', 'support', 'amount']).join()).toMatch(
      /^“made\.newStep” has no unit: write it beside its unit in src\/ui\/hud\/why\/termUnits\.ts/,
    );
    expect(untold([asked, { ...asked, name: 'stance.hedge' }])).toEqual([
      `“x > y” is not told: write the question "condition.x.over.y" into ${MESSAGES}`,
    ]);
    const sides = [measured('made.newStep', 2), measured('support', 1)];
    expect(untold([{ ...asked, name: '', sides }]).join()).toContain('give the comparison a name');
  });
});

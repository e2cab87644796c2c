// A class has one home, every class of the sheets is one that a source names, and every class of a source has a look.

import { describe, expect, it } from 'vitest';
import { readClassNames } from './classNames';
import { isState, namesIn, partsOf, type Rule, rulesOf, sheetNames } from './sheets';

/** Beginnings of classes that a source puts together from a stem and a name of the game. */
const STEMS = [
  'button-',
  'cell-',
  'cloth-',
  'course-',
  'course-label-',
  'hair-',
  'is-',
  'medal-',
  'notice-',
  'of-',
  'of-country-',
  'of-country-other-',
  'of-index-',
  'on-',
  'plate-',
  'skin-',
  'sky-',
  'tag-',
  'trim-',
  'voice-',
  'wall-',
  'why-',
];

/** Columns of tables, named by the table: each table lays out its own. */
const COLUMN = /^cell-/;

/** Classes without a look, by which tests and walks over the screens find an element. */
const HOOKS = ['adviser-list', 'chart-axis', 'class-dialog', 'crash', 'source-line'];

const compareText = (a: string, b: string) => (a < b ? -1 : 1);

interface ReadRule extends Rule {
  readonly styled: readonly string[];
  readonly around: readonly string[];
}

/** The sheets that satisfy `isHome`, by class. */
function sheetsBy(
  rules: readonly ReadRule[],
  namesOf: (rule: ReadRule) => readonly string[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const rule of rules)
    for (const name of namesOf(rule))
      found.set(name, (found.get(name) ?? new Set()).add(rule.sheet));
  return found;
}

/** Where each class is at home: where it is styled by itself, else where it is styled, else where it stands around others. */
function homesOf(rules: readonly ReadRule[]): Map<string, Set<string>> {
  const alone = rules.filter(({ styled, around }) => styled.length + around.length === 1);
  return new Map([
    ...sheetsBy(rules, ({ around }) => around),
    ...sheetsBy(rules, ({ styled }) => styled),
    ...sheetsBy(alone, ({ styled }) => styled),
  ]);
}

function read(rules: readonly Rule[]): ReadRule[] {
  return rules.map((rule) => ({ ...rule, ...partsOf(rule.selector) }));
}

/** Classes with more than one home, each with its sheets. */
function homeless(rules: readonly ReadRule[]): string[] {
  return [...homesOf(rules)]
    .filter(([name, sheets]) => sheets.size > 1 && !COLUMN.test(name))
    .map(([name, sheets]) => `${name}: ${[...sheets].sort(compareText).join(', ')}`);
}

/** Rules that stand in a sheet in which none of their classes is at home. */
function strays(rules: readonly ReadRule[]): string[] {
  const homes = homesOf(rules);
  return rules
    .filter(({ sheet, styled, around }) => {
      const names = [...styled, ...around];
      return names.length > 0 && !names.some((name) => homes.get(name)!.has(sheet));
    })
    .map(({ sheet, selector }) => `${sheet}: ${selector}`);
}

const rules = read(sheetNames.flatMap(rulesOf));
const classes = new Set(rules.flatMap(({ selector }) => namesIn(selector)));
const said = readClassNames();

function isBuilt(name: string): boolean {
  return STEMS.some((stem) => name.startsWith(stem) && said.ends.has(name.slice(stem.length)));
}

describe('classes', () => {
  it('should each be at home in one sheet', () => {
    expect(homesOf(rules).size).toBeGreaterThan(600);
    expect(homeless(rules)).toEqual([]);
  });

  it('should be styled at home, or within a class that is at home there', () => {
    expect(strays(rules)).toEqual([]);
  });

  it('should be named by a source', () => {
    expect([...classes].filter((name) => !said.words.has(name) && !isBuilt(name))).toEqual([]);
  });

  it('should have a look, unless they are there to be found', () => {
    const plain = [...said.given.keys()].filter((name) => !classes.has(name));
    expect(plain.sort(compareText)).toEqual(HOOKS);
  });

  it('should be put together from stems that a source has, all of which are listed', () => {
    const built = [...classes].filter((name) => !said.words.has(name));
    const used = STEMS.filter((stem) => built.some((name) => name.startsWith(stem)));
    expect(used).toEqual(STEMS);
    expect(STEMS.filter((stem) => !said.stems.has(stem))).toEqual([]);
  });
});

describe('the reader of classes', () => {
  const planted = (sheet: string, selector: string) => read([...rules, { sheet, selector }]);

  it('should find a second home and a rule in a foreign sheet', () => {
    expect(homeless(planted('world.css', '.dialog-head'))).toEqual([
      'dialog-head: dialogs.css, world.css',
    ]);
    expect(homeless(planted('world.css', '.dialog-head:has(> .tag) > h2'))).toHaveLength(1);
    expect(strays(planted('world.css', '.dialog-body .dialog-head'))).toHaveLength(1);
    expect(strays(planted('world.css', '.world-chart .dialog-head'))).toEqual([]);
  });

  it('should tell what is styled from what is asked and what stands around', () => {
    expect(partsOf('.a:has(> .b.is-on) > :is(.c, .d):not(.e) + h2')).toEqual({
      styled: ['c', 'd'],
      around: ['a'],
    });
    expect(isState('is-on') && !isState('island')).toBe(true);
  });
});

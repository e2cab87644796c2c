// Every number of the ruleset has one range with a reason, today's value lies in it, and what lies outside is refused.

import { describe, expect, it } from 'vitest';
import rulesFile from '../../scenarios/rulesets/rules-6.json';
import { parseRuleset, parseScenario } from '../../src/files';
import {
  RANGE_ROWS,
  RANGES,
  type NumberRange,
  type Range,
} from '../../src/files/ruleset/ranges/index';
import { PATCH_CHECKS } from '../../src/files/scenario/checkPatches';
import type { ScenarioFile } from '../../src/files/scenario/schema';
import { rngFor } from '../../src/lib/rng';
import { drawOutside, drawWithin } from '../support/drawNumbers';
import { PATCHABLE, type NamedNumber } from '../support/drawRules';
import { leavesOf, valueAt, type Path } from '../support/leaves';
import { caseCount } from '../support/tier';
import { KOREA_OPTIONS, RULES, WHOLE_KOREA, edited } from './texts';

const NO_TEXT = { en: 'Another number', ko: '다른 수' };
const NUMBERS = rulesFile.parameters;
const named = (parameters: object) =>
  Object.entries(parameters).flatMap(([group, one]) =>
    Object.keys(one as object).map((name) => `${group}.${name}`),
  );

function rangesIn(range: Range): NumberRange[] {
  if (range.kind === 'number') return [range];
  if (range.kind === 'curve') return [range.x, range.y];
  return rangesIn(range.each);
}

const ALL: readonly NumberRange[] = [...RANGES.values()].flatMap((group) =>
  [...group.values()].flatMap(rangesIn),
);

/** As the rules are read: what a file leaves out of a chapter is there as well. */
function valueOf(name: string): number {
  return valueAt(KOREA_OPTIONS.ruleset.parameters, name.split('.')) as number;
}

describe('the ranges of parameters', () => {
  it('should hold every parameter of the rules once, and none that there is not', () => {
    const told = Object.entries(RANGE_ROWS).flatMap(([group, rows]) =>
      rows.flatMap(([, ...names]) => names.map((name) => `${group}.${name}`)),
    );
    expect(told.sort()).toEqual(named(NUMBERS).sort());
  });

  it('should hold the number that each parameter has today', () => {
    const read = parseRuleset(RULES);
    expect(read.ok ? [] : read.error).toEqual([]);
  });

  it('should each have a length and a reason that ends a sentence', () => {
    for (const { least, most, because } of ALL) {
      expect(least).toBeLessThan(most);
      expect(because).toMatch(/^[a-z0-9].{8,150}[^.]$/);
    }
  });

  const MOSTLY_KEPT = /Kept$|\.kept$|Ageing$|Trend$|\.copying$|frontierLog10Flop$/;

  it('should leave room for half of every number, but for what is mostly kept from turn to turn', () => {
    const tooNarrow = PATCHABLE.filter(({ name, range: { least, isWhole } }) => {
      const half = valueOf(name) / 2;
      return half < least && valueOf(name) > 0 && !(isWhole && valueOf(name) === least);
    });
    expect(tooNarrow.map(({ name }) => name).filter((name) => !MOSTLY_KEPT.test(name))).toEqual([]);
  });

  it('should leave room for the double of most numbers that are no parts of a whole', () => {
    const free = PATCHABLE.filter(({ range: { most } }) => most !== 1 && most !== 100);
    const wide = free.filter(({ name, range }) => {
      const double = 2 * valueOf(name);
      return double <= range.most && double >= range.least;
    });
    expect(wide.length / free.length).toBeGreaterThan(0.95);
  });
});

function patchOf(name: string, value: number) {
  return { parameter: name, value, text: NO_TEXT };
}

function codesOf({ name, range }: NamedNumber, value: number): string[] {
  const file = { rulePatches: [patchOf(name, value)] } as Partial<ScenarioFile> as ScenarioFile;
  const found = PATCH_CHECKS.flatMap((check) => check(file, KOREA_OPTIONS));
  for (const { path, message } of found) {
    expect(path).toEqual(['rulePatches', 0, 'value']);
    if (value < range.least || value > range.most) expect(message).toContain(range.because);
  }
  return found.map(({ code }) => code);
}

describe('a number by chapter', () => {
  function readWith(value: object) {
    const parameters = structuredClone(NUMBERS);
    Object.assign(parameters.chapterEffects.usPool, { value });
    return parseRuleset(JSON.stringify({ ...rulesFile, parameters }));
  }

  it('should be as in calm seas where its chapter is left out', () => {
    const read = readWith({ calm: 1.2, glut: 1.7 });
    const { glut, famine, blocs } = read.ok ? read.value.parameters.chapterEffects.usPool : {};
    expect([glut, famine, blocs]).toEqual([1.7, 1.2, 1.2]);
  });

  it.each([
    ['calm seas are left out', { glut: 1.7 }, 'missingField', '"calm" is missing'],
    ['a chapter is unknown', { calm: 1, gluts: 1.7 }, 'unknownField', '"gluts"'],
    ['a chapter has a number out of its range', { calm: 1, glut: 70 }, 'outOfRange', 'usPool.glut'],
  ])('should be refused where %s', (_what, value, code, word) => {
    const read = readWith(value);
    const found = read.ok ? [] : read.error;
    expect(found).toMatchObject([{ code, message: expect.stringContaining(word) as string }]);
  });
});

describe('a patch of any number of the rules', () => {
  const DRAWS = caseCount({ quick: 2, full: 20 });

  it('should be refused outside the range of the number, with the reason, and never for it inside', () => {
    const random = rngFor(1, 0, 0);
    let tried = 0;
    for (const number of PATCHABLE) {
      for (let draw = 0; draw < DRAWS; draw++, tried += 2) {
        expect(codesOf(number, drawOutside(number.range, random))).toEqual(['outOfRange']);
        expect(codesOf(number, drawWithin(number.range, random))).not.toContain('outOfRange');
      }
    }
    console.log(`${tried} patches of ${PATCHABLE.length} numbers tried`);
  });

  it('should be refused with the line of its value', () => {
    const random = rngFor(2, 0, 0);
    const step = caseCount({ quick: 80, full: 4 });
    for (let at = 0; at < PATCHABLE.length; at += step) {
      const { name, range } = PATCHABLE[at]!;
      const patch = JSON.stringify(patchOf(name, drawOutside(range, random)));
      const text = edited(
        WHOLE_KOREA,
        '"defeat": false',
        `"rulePatches": [\n${patch}\n], "defeat": false`,
      );
      const line = text.slice(0, text.indexOf(patch)).split('\n').length;
      const read = parseScenario(text, KOREA_OPTIONS);
      expect(read.ok ? [] : read.error).toMatchObject([{ code: 'outOfRange', line }]);
    }
  });
});

describe('a ruleset with any number changed', () => {
  const LEAVES: readonly Path[] = leavesOf(NUMBERS).filter(
    (path) => path[2] === 'value' && typeof valueAt(NUMBERS, path) === 'number',
  );

  function textWith(path: Path, value: number): string {
    const parameters = structuredClone(NUMBERS);
    const parent = valueAt(parameters, path.slice(0, -1)) as Record<string | number, number>;
    parent[path.at(-1)!] = value;
    return JSON.stringify({ ...rulesFile, parameters });
  }

  it('should be refused at the number when it is far too small or far too large', () => {
    const step = caseCount({ quick: 60, full: 10 });
    for (let at = 0; at < LEAVES.length; at += step) {
      const path = LEAVES[at]!;
      for (const value of [-1e30, 1e30]) {
        const read = parseRuleset(textWith(path, value));
        const [first, ...others] = read.ok ? [] : read.error;
        expect(others).toEqual([]);
        expect(['outOfRange', 'wrongOrder']).toContain(first?.code);
        expect(path.join('.').replace(/^/, 'parameters.')).toContain(first?.path.join('.'));
      }
    }
    console.log(`${LEAVES.length} numbers, every ${step}th tried`);
  });
});

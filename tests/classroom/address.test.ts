// Shows that an address says a whole assignment both ways, and that a cut, changed or strange one says what is wrong.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  isAssignmentAddress,
  isForClass,
  readAddress,
} from '../../src/classroom/address';
import { markIn } from '../../src/classroom/assignmentMark';
import {
  type Assignment,
  FREE_CHOICES,
  LONGEST_ADDRESS,
  LONGEST_CLASS_NAME,
  LONGEST_FILE,
  LONGEST_QUESTION,
  NOTHING_SET,
} from '../../src/types/assignment';
import { PLAYER_SIGHTS, RIVAL_LEVELS } from '../../src/types/names';
import { ORDER_KINDS } from '../../src/types/order';
import { LANGUAGES } from '../../src/ui/text';
import { caseCount } from '../support/tier';

/** Letters that addresses and mail clients are careless with among them. */
const LETTERS = ['a', 'Z', '7', ' ', '&', '=', '#', '%', '+', ',', '“', "'", '<', 'é', '가', '😀'];

const line = (longest: number) =>
  fc
    .string({ unit: fc.constantFrom(...LETTERS), maxLength: Math.floor(longest / 2) })
    .map((text) => text.replace(/\s+/g, ' ').trim());

const assignments: fc.Arbitrary<Assignment> = fc.record({
  by: fc.constantFrom('teacher', 'player'),
  scenario: fc.constantFrom('korea-260000-gpus', 'small-state'),
  seats: fc.constantFrom([], ['KOR'], ['FRA', 'DEU']),
  length: fc.constantFrom(null, { variant: 'full', turns: 20 }, { variant: 'short', turns: null }),
  level: fc.constantFrom(null, ...RIVAL_LEVELS),
  sight: fc.constantFrom(null, ...PLAYER_SIGHTS),
  seed: fc.oneof(fc.constantFrom(null, 'alias' as const), fc.integer({ min: 0, max: 4294967295 })),
  assumptions: fc.constantFrom({}, { potential: 0.8 }, { algorithms: 3.25, powerTime: -1 }),
  language: fc.constantFrom(null, ...LANGUAGES),
  speaksSimply: fc.boolean(),
  free: fc.uniqueArray(fc.constantFrom(...FREE_CHOICES)),
  lastTurn: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 40 })),
  className: line(LONGEST_CLASS_NAME),
  question: line(LONGEST_QUESTION),
  reasons: fc.uniqueArray(fc.constantFrom(...ORDER_KINDS)),
  content: fc.constantFrom('', '0a1b2c3d'),
  file: fc.oneof(
    fc.constant(''),
    fc.string({ unit: fc.constantFrom('a', 'Z', '7', '-', '_'), minLength: 1, maxLength: 400 }),
    fc.constant('x'.repeat(LONGEST_FILE)),
  ),
});

const EXAMPLE: Assignment = {
  ...NOTHING_SET,
  scenario: 'korea-260000-gpus',
  seats: ['KOR'],
  length: { variant: 'full', turns: 20 },
  sight: 'fog',
  seed: 'alias',
  free: [],
  className: '3B – 세계 지리',
  question: 'What did you give up, and why? (100 words & a figure)',
  reasons: ['chooseOpening'],
};

describe('an address', () => {
  it('should say every assignment, and the same one when it is read', () => {
    const runs = caseCount({ quick: 200, full: 2000 });
    fc.assert(
      fc.property(assignments, (assignment) => {
        const address = addressOf(assignment);
        expect(address.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
        expect(readAddress(address)).toEqual({ ok: true, value: assignment });
        expect(markIn(address)).toMatch(/^[0-9a-f]{6}$/);
      }),
      { numRuns: runs },
    );
    console.log(`${runs} assignments said and read`);
  });

  it('should end with no mark that a chat leaves out of a link', () => {
    for (const question of ['Why?', 'Explain.', 'Explain (briefly)', 'So!', 'Yes, and'])
      expect(addressOf({ ...EXAMPLE, question, reasons: [] })).toMatch(/[\w%]$/);
    const whole = { ...EXAMPLE, question: 'Explain (briefly).', reasons: [] };
    expect(readAddress(addressOf(whole))).toEqual({ ok: true, value: whole });
  });

  it('should survive what a browser makes of it', () => {
    const { hash } = new URL(`https://example.org/game/${addressOf(EXAMPLE)}`);
    expect(readAddress(hash)).toEqual({ ok: true, value: EXAMPLE });
  });

  it('should be known to be cut, wherever that was', () => {
    const address = addressOf(EXAMPLE);
    const first = '#play?v=1-'.length;
    for (let length = first; length < address.length; length++)
      expect(readAddress(address.slice(0, length)).ok, address.slice(0, length)).toBe(false);
  });

  it('should be known to be changed in any letter after its mark', () => {
    const address = addressOf(EXAMPLE);
    for (let at = '#play?v=1-123456&'.length; at < address.length; at++) {
      const letter = address[at] === 'x' ? 'y' : 'x';
      const changed = address.slice(0, at) + letter + address.slice(at + 1);
      expect(readAddress(changed).ok, changed).toBe(false);
    }
  });

  it('should need no mark where it was written by hand, and leave every choice free', () => {
    expect(readAddress('#play?seed=7&seats=FRA,DEU&sight=pilotAboard')).toEqual({
      ok: true,
      value: { ...NOTHING_SET, seed: 7, seats: ['FRA', 'DEU'], sight: 'pilotAboard' },
    });
    expect(readAddress('#play')).toEqual({ ok: true, value: NOTHING_SET });
  });

  it.each([
    ['#play?seed=4294967296', 'seed'],
    ['#play?seed=-1', 'seed'],
    ['#play?seed=1e3', 'seed'],
    ['#play?seats=FRA,FRA', 'seats'],
    ['#play?seats=FRA,', 'seats'],
    ['#play?seats=FRA,DEU,KOR,JPN,IND', 'seats'],
    ['#play?length=full.20.3', 'length'],
    ['#play?length=.20', 'length'],
    ['#play?level=5', 'level'],
    ['#play?sight=moon', 'sight'],
    ['#play?language=fr', 'language'],
    ['#play?free=undo,undo', 'free'],
    ['#play?last=0', 'last'],
    ['#play?scenario=../etc', 'scenario'],
    ['#play?constructor=1', 'constructor'],
    ['#play?colour=red', 'colour'],
    [`#play?class=${'x'.repeat(41)}`, 'class'],
    [`#play?question=${'x'.repeat(301)}`, 'question'],
  ])('should name the field that means nothing in %s', (address, field) => {
    const read = readAddress(address);
    expect(read.ok ? null : read.error).toMatchObject({ kind: 'badField', field });
  });

  it('should name another version as such', () => {
    const read = readAddress('#play?v=2-abcdef&scenario=korea-260000-gpus');
    expect(read.ok ? null : read.error).toEqual({ kind: 'otherVersion', version: '2' });
  });

  it('should be told from other addresses of the page', () => {
    expect(
      ['#play', '#play?seed=7', '#collect', '', '#playground'].map(isAssignmentAddress),
    ).toEqual([true, true, false, false, false]);
  });

  it('should be for a class once it sets more than a scenario', () => {
    const shared = { ...NOTHING_SET, scenario: 'my-iceland', content: '0123abcd', file: 'abc' };
    const set = [{ className: '7b' }, { seats: ['ISL'] }, { free: [] }, { question: 'Why?' }];
    expect([shared, ...set.map((part) => ({ ...shared, ...part }))].map(isForClass)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});

// Codes are found in whatever was pasted: wrapped and quoted by mail, among words of any language, one behind another.

import { describe, expect, it } from 'vitest';
import { codeOf, readCodes } from '../../src/classroom/code';
import { type Random, rngFor } from '../../src/lib/rng';
import { pick } from '../support/drawNumbers';
import { caseCount } from '../support/tier';
import { someHandIns } from './handIns';

const CASES = caseCount({ quick: 300, full: 2000 });
const STREAM = 1;
const CODES = someHandIns().map(codeOf);
const [FIRST, SECOND] = CODES as [string, string];

const BEFORE = [
  '',
  'My code: ',
  '“',
  '"',
  '제 코드입니다: ',
  'Hello teacher,\n\nJob 1. is done, see OB below.\n',
  '> ',
  '<',
  '(1) ',
  'O',
  'OB',
  '3학년 2반 김민수 ',
];
const BEHIND = [
  '',
  ' thanks',
  '”',
  '".',
  '입니다.',
  '\n\nBest regards\nZoë',
  '>',
  ')',
  '\n3 chooseFocus: “why”',
  ' 12345',
];
const BREAKS = ['\n', '\r\n', ' ', '\n> ', '\n> > ', ' \u00a0', '\u200b', '\t', '=\n', '”\n“'];

/** The text with something put in after every so many characters. */
function broken(text: string, width: number, by: string): string {
  const lines: string[] = [];
  for (let from = 0; from < text.length; from += width) lines.push(text.slice(from, from + width));
  return lines.join(by);
}

function codesIn(text: string): string[] {
  return readCodes(text).map((read) => (read.kind === 'read' ? read.code : read.reason));
}

function pasted(code: string, random: Random): string {
  const isWrapped = random.chance(0.7);
  const wrapped = isWrapped ? broken(code, 1 + random.nextBelow(90), pick(random, BREAKS)) : code;
  return pick(random, BEFORE) + wrapped + pick(random, BEHIND);
}

describe('codes in a text', () => {
  it('should all be read, in their order, however they were pasted', () => {
    const random = rngFor(1, 0, STREAM);
    let count = 0;
    for (let number = 0; number < CASES; number++) {
      const codes = Array.from({ length: random.nextBelow(4) }, () => pick(random, CODES));
      count += codes.length;
      expect(
        codesIn(codes.map((code) => pasted(code, random)).join(pick(random, ['', '\n', ' ']))),
      ).toEqual(codes);
    }
    console.log(`${count} pasted codes read`);
    expect(count).toBeGreaterThan(CASES);
  });

  it.each(BREAKS.map((by) => [JSON.stringify(by), by] as const))(
    'should be read in lines of any width parted by %s',
    (_name, by) => {
      for (let width = 1; width <= 100; width++)
        expect(codesIn(broken(FIRST, width, by))).toEqual([FIRST]);
    },
  );

  it('should be read glued to each other, and each time they stand there', () => {
    expect(codesIn(FIRST + SECOND + FIRST)).toEqual([FIRST, SECOND, FIRST]);
  });

  it('should be read behind one that is cut or changed', () => {
    expect(codesIn(FIRST.slice(0, 80) + SECOND)).toEqual(['cut', SECOND]);
    expect(codesIn(`${FIRST.slice(0, 50)}x${FIRST.slice(51)} ${SECOND}`)).toEqual([
      'changed',
      SECOND,
    ]);
  });

  it('should be told once where it is cut and its reasons follow', () => {
    const text = `${FIRST.slice(0, 100)}\n3 chooseFocus: “because of the grid”\n\n${SECOND}`;
    expect(codesIn(text)).toEqual(['cut', SECOND]);
  });

  it('should be shown from their beginning where they are faults', () => {
    const [fault] = readCodes(`Hello, ${FIRST.slice(0, 80)}`);
    expect(fault).toEqual({ kind: 'fault', reason: 'cut', text: `${FIRST.slice(0, 39)}…` });
  });

  it.each([
    '',
    'no code here',
    'Job 1. Understanding the world of chips',
    'see blob1.txt and https://example.org/OB/1/abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrst',
    '우리 반의 과제입니다. OB는 여기 없어요.',
  ])('should be none in %j', (text) => {
    expect(readCodes(text)).toEqual([]);
  });
});

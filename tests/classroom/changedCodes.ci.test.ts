// However a code was damaged, it is a fault or the very game that it was made for; and no text at all is too much.

import { describe, expect, it } from 'vitest';
import { codeOf, readCodes } from '../../src/classroom/code';
import { textOfDigits } from '../../src/classroom/code/letters';
import { type Random, rngFor } from '../../src/lib/rng';
import { pick } from '../support/drawNumbers';
import { caseCount } from '../support/tier';
import { someHandIns } from './handIns';

const CASES = caseCount({ quick: 400, full: 12_000 });
/** Each of them is decoded whole, and written again. */
const FORGED = caseCount({ quick: 200, full: 3000 });
const STREAM = 1;
const LETTERS = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');

const HONEST = new Map(someHandIns().map((handIn) => [codeOf(handIn), handIn]));
const CODES = [...HONEST.keys()];

type Damage = (code: string, random: Random) => string;

function at(code: string, random: Random): number {
  return random.nextBelow(code.length);
}

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

const DAMAGES: Readonly<Record<string, Damage>> = {
  'a letter mistyped': (code, random) => {
    const place = at(code, random);
    return code.slice(0, place) + pick(random, LETTERS) + code.slice(place + 1);
  },
  'a letter in the other case': (code, random) => {
    const place = at(code, random);
    return code.slice(0, place) + swapCase(code.charAt(place)) + code.slice(place + 1);
  },
  'letters left out': (code, random) => {
    const place = at(code, random);
    return code.slice(0, place) + code.slice(place + 1 + random.nextBelow(5));
  },
  'letters put in': (code, random) => {
    const place = at(code, random);
    const more = Array.from({ length: 1 + random.nextBelow(5) }, () => pick(random, LETTERS));
    return code.slice(0, place) + more.join('') + code.slice(place);
  },
  'two letters swapped': (code, random) => {
    const place = at(code, random);
    const [first, second] = [code.charAt(place), code.charAt(place + 1)];
    return code.slice(0, place) + second + first + code.slice(place + 2);
  },
  'its end cut off': (code, random) => code.slice(0, at(code, random)),
  'its beginning cut off': (code, random) => code.slice(at(code, random)),
  'the end of another code': (code, random) => {
    const other = pick(random, CODES);
    const place = at(code, random);
    return code.slice(0, place) + other.slice(place);
  },
  'a part twice': (code, random) => {
    const place = at(code, random);
    const end = place + random.nextBelow(60);
    return code.slice(0, end) + code.slice(place);
  },
  'all letters small': (code) => code.toLowerCase(),
  'all letters large': (code) => code.toUpperCase(),
  'words in its middle': (code, random) => {
    const place = at(code, random);
    return `${code.slice(0, place)} is what I got. ${code.slice(place)}`;
  },
};

/** What is told of a text; a game that was read must be one of those that were handed in, as it was. */
function toldOf(text: string): string[] {
  return readCodes(text).map((read) => {
    if (read.kind === 'fault') {
      expect(read.text.length).toBeLessThanOrEqual(40);
      return read.reason;
    }
    expect(read.handIn).toEqual(HONEST.get(read.code));
    return 'read';
  });
}

describe('a changed code', () => {
  it('should be a fault, or the very same game', () => {
    const random = rngFor(2026, 0, STREAM);
    const names = Object.keys(DAMAGES);
    const told: Record<string, number> = {};
    for (let number = 0; number < CASES; number++) {
      const damage = DAMAGES[names[number % names.length]!]!;
      for (const one of toldOf(damage(pick(random, CODES), random)))
        told[one] = (told[one] ?? 0) + 1;
    }
    console.log(`${CASES} changed codes: ${JSON.stringify(told)}`);
    expect(told.read).toBeLessThan(CASES / 4);
    for (const reason of ['changed', 'cut', 'otherCase', 'read'])
      expect(told[reason]).toBeGreaterThan(0);
  });

  it.each(CODES.map((code, number) => [number, code] as const))(
    'should be a fault for any other letter in any place: %i',
    (number, code) => {
      const random = rngFor(number, 1, STREAM);
      for (let place = 0; place < code.length; place++) {
        const other =
          LETTERS[(LETTERS.indexOf(code.charAt(place)) + 1 + random.nextBelow(61)) % 62]!;
        const told = toldOf(code.slice(0, place) + other + code.slice(place + 1));
        expect(told).toHaveLength(1);
        expect(told).not.toContain('read');
      }
    },
  );

  it.each(CODES.map((code, number) => [number, code] as const))(
    'should be called cut wherever it ends early: %i',
    (_number, code) => {
      for (let end = 'OB1.'.length; end < code.length; end++)
        expect(toldOf(code.slice(0, end))).toEqual(['cut']);
    },
  );

  it('should be missed where its beginning is gone', () => {
    for (const code of CODES) expect(toldOf(`Hello, ${code.slice(9)} from me`)).toEqual(['cut']);
  });

  it('should be told from one whose letters became all small or all large', () => {
    for (const code of CODES) {
      expect(toldOf(`my code: ${code.toLowerCase()}`)).toEqual(['otherCase']);
      expect(toldOf(code.toUpperCase())).toEqual(['otherCase']);
    }
  });

  it('should be told from one of another version', () => {
    for (const code of CODES)
      expect(toldOf(code.replace('OB1.', 'OB2.'))).toEqual(['otherVersion']);
  });
});

describe('letters that nobody wrote', () => {
  it('should be a fault, or a game whose code they are, even where they bear a true checksum', () => {
    const random = rngFor(7, 2, STREAM);
    const told = { read: 0, fault: 0 };
    for (let number = 0; number < FORGED; number++) {
      const body = pick(random, CODES).slice('OB1.'.length + 11);
      const digits = Array.from(body, (letter) => LETTERS.indexOf(letter));
      const changes = 1 + random.nextBelow(3);
      for (let change = 0; change < changes; change++)
        digits[random.nextBelow(digits.length)] = random.nextBelow(62);
      const text = textOfDigits(digits.slice(0, 1 + random.nextBelow(2 * digits.length)));
      for (const read of readCodes(text)) {
        told[read.kind] += 1;
        if (read.kind === 'read') expect(codeOf(read.handIn)).toBe(text);
      }
    }
    console.log(`${FORGED} forged codes: ${JSON.stringify(told)}`);
    expect(told.read + told.fault).toBe(FORGED);
    expect(told.fault).toBeGreaterThan(told.read);
  });

  it('should be no code in any text', () => {
    const random = rngFor(8, 3, STREAM);
    const parts = [
      'OB1.',
      'OB',
      'ob1.',
      '.',
      '1',
      ' ',
      '\n',
      '“',
      '가',
      '\ud83d',
      'OB99.',
      'zzzz',
      '000',
    ];
    for (let number = 0; number < CASES; number++) {
      const length = random.nextBelow(40);
      const text = Array.from({ length }, () => pick(random, parts)).join('');
      expect(toldOf(text)).not.toContain('read');
    }
  });
});

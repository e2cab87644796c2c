// The word that was meant is guessed from the one that was written.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from '../../src/files/suggest';
import { caseCount } from '../support/tier';

const RUNS = caseCount({ quick: 300, full: 3000 });

describe('the distance of two words', () => {
  it.each([
    ['same', 'same', 0],
    ['Same', 'same', 0],
    ['', 'abc', 3],
    ['sitting', 'kitten', 3],
    ['nmae', 'name', 1],
    ['gdpUsdTm', 'gdpUsdTn', 1],
  ])('should be the fewest edits from %s to %s', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });
});

describe('the distance up to so many edits', () => {
  it('should be the distance itself, or infinite where it is larger', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(9), (from, to, most) => {
        const whole = editDistance(from, to);
        const least = whole > most ? Number.POSITIVE_INFINITY : whole;
        expect(editDistance(from, to, most)).toBe(least);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the nearest word', () => {
  const WORDS = ['chips', 'dataCentres', 'power', 'talent', 'models'];

  it.each([
    ['chip', 'chips'],
    ['datacenters', 'dataCentres'],
    ['pwoer', 'power'],
    ['Talent', 'talent'],
  ])('should be guessed for %s', (word, meant) => {
    expect(nearestWord(word, WORDS)).toBe(meant);
  });

  it.each(['cash', 'x', ''])('should not be guessed for %s', (word) => {
    expect(nearestWord(word, WORDS)).toBeUndefined();
  });

  it('should not be sought for a word of endless length', () => {
    expect(nearestWord('chips'.repeat(100), WORDS)).toBeUndefined();
  });
});

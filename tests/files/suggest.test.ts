// The word that was meant is guessed from the one that was written.

import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from '../../src/files/suggest';

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

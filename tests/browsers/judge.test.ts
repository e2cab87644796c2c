// The judge of games in several browsers finds what it is there to find.

import { describe, expect, it } from 'vitest';
import { faultOf } from './judge.mjs';

const FIRST = { hash: '0123456789abcdef', score: '37.6', complaints: [] as string[] };

describe('the judge of games in browsers', () => {
  it('should find nothing wrong with a game that ended alike', () => {
    expect(faultOf(FIRST, FIRST)).toBeUndefined();
    expect(faultOf({ ...FIRST, score: '40' }, { ...FIRST, score: '40' })).toBeUndefined();
  });

  it.each([
    ['broke off', { fault: 'at turn 2: nothing came' }, /^at turn 2/],
    ['ended in another state', { ...FIRST, hash: '0123456789abcdee' }, /not as 0123456789abcdef$/],
    ['scored otherwise', { ...FIRST, score: '37.5' }, /scored 37\.5, not 37\.6/],
    ['complained', { ...FIRST, complaints: ['x is undefined'] }, /x is undefined/],
    ['shows no fingerprint', { ...FIRST, hash: '' }, /no fingerprint/],
    ['shows no score', { ...FIRST, score: '–' }, /no score/],
  ])('should find that a game %s', (_, game, words) => {
    expect(faultOf(game, FIRST)).toMatch(words);
  });
});

// Shows that a game of earlier rules is told from others, and verified in what is kept of them.

import { describe, expect, it } from 'vitest';
import { KEPT_NUMBERS } from 'virtual:earlier-numbers';
import { verifyEarlier } from '../../src/app/earlierGames';
import { openText } from '../../src/app/openGame';
import { canGoOn, isEarlier } from '../../src/app/rulesHere';
import { namedGame } from '../../src/earlier/index';
import { fewFixtures } from '../support/earlier';
import { fromDisk } from './games';
import { knowPieces } from './pieces';

await knowPieces();
const FIXTURES = fewFixtures(3);
const KOREA = FIXTURES.find(({ name }) => name.includes('korea'))!;
const NAMED = namedGame(KOREA.text)!;

/** As it is once rules 4 are played. */
const afterwards = (rules: number) => isEarlier(rules, [4]);

describe('the rules of a game', () => {
  it('should be earlier ones where they were kept and are no longer played', () => {
    expect(KEPT_NUMBERS).toContain(3);
    expect([1, 2, 3, 4, 5].filter(afterwards)).toEqual([3]);
    expect(isEarlier(3, [3])).toBe(false);
    expect(isEarlier(3, [4, 3])).toBe(false);
  });

  it('should be read from replays and saves alone', () => {
    for (const { text, replay } of FIXTURES)
      expect(namedGame(text)).toMatchObject({
        rules: 3,
        scenario: replay.scenario.id,
        turns: replay.turns.length,
        isCarried: false,
      });
    const strangers = ['', '[]', '{"rules": 3}', '{"replay": null}', KOREA.text.slice(9), '3'];
    expect(strangers.map(namedGame)).toEqual(strangers.map(() => null));
  });

  it('should decide how a game is opened', async () => {
    const opened = await openText(KOREA.text, afterwards);
    expect(opened).toMatchObject({ ok: false, error: { kind: 'earlier', game: { rules: 3 } } });
    const [one] = FIXTURES;
    expect(canGoOn({ rules: 2, scenario: one!.replay.scenario.id } as never)).toBe(false);
  });
});

describe('a game of earlier rules', () => {
  it.each(FIXTURES)('should be verified on the page: $name', async ({ text, replay }) => {
    const verdict = await verifyEarlier(namedGame(text)!, fromDisk);
    if (verdict.kind !== 'verified') throw new Error(JSON.stringify(verdict));
    expect(verdict.game.hashes).toEqual(replay.hashes);
    expect(verdict.content.scenario.id).toBe(replay.scenario.id);
  });

  it('should be refused where it was changed', async () => {
    const data = { ...KOREA.replay, seed: 32 };
    const verdict = await verifyEarlier({ ...NAMED, data }, fromDisk);
    expect(verdict).toMatchObject({ kind: 'refused', fault: { turn: -1, code: 'wrongHash' } });
  });

  it.each([
    ['no turns', { turns: null }, 'turns'],
    ['an order of no kind', { turns: [[{ kind: 'constructor', country: 'KOR' }]] }, 'turns[0]'],
    ['scores of nothing', { scores: { KOR: null } }, 'scores'],
    ['seats of nothing', { seats: [null] }, 'seats'],
    ['a scenario of nothing', { scenario: null }, 'scenario'],
  ])('should be refused with the place where it has %s', async (_, part, place) => {
    const data = { ...KOREA.replay, ...part };
    const verdict = await verifyEarlier({ ...NAMED, data }, fromDisk);
    expect(verdict).toMatchObject({
      kind: 'refused',
      fault: { code: 'unsound', details: { place } },
    });
  });

  it('should be told apart where its scenario did not come with the game', async () => {
    const carried = await verifyEarlier({ ...NAMED, isCarried: true }, fromDisk);
    expect(carried).toEqual({ kind: 'authors' });
    for (const scenario of ['harbour-town', 'constructor', '__proto__'])
      expect(await verifyEarlier({ ...NAMED, scenario }, fromDisk)).toEqual({ kind: 'authors' });
  });

  it('should wait where what verifies it does not come', async () => {
    const offline = () => Promise.reject(new TypeError('offline'));
    expect(await verifyEarlier(NAMED, offline)).toMatchObject({
      kind: 'content',
      faults: [{ kind: 'unreachable' }, { kind: 'unreachable' }],
    });
    const broken = () => Promise.resolve(new Response('{ "format":'));
    expect(await verifyEarlier(NAMED, broken)).toMatchObject({
      kind: 'content',
      faults: [{ kind: 'unsound' }, { kind: 'unsound' }],
    });
  });
});

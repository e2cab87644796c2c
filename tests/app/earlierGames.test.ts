// Shows that a game of earlier rules is told from others, and verified in what is kept of them.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEPT_NUMBERS } from 'virtual:earlier-numbers';
import { rulesOfOwn, verifyEarlier } from '../../src/app/earlierGames';
import { loadFindings } from '../../src/app/loadFindings';
import { openText } from '../../src/app/openGame';
import { canGoOn, isEarlier } from '../../src/app/rulesHere';
import { namedGame } from '../../src/earlier/index';
import { authorsFixtures, fewFixtures, fixtureOf, KEPT_RULES } from '../support/earlier';
import { fromDisk } from './games';
import { knowPieces } from './pieces';

await knowPieces();
const FIXTURES = KEPT_RULES.flatMap(fewFixtures);
const KOREAS = KEPT_RULES.filter((rules) => isEarlier(rules)).map((rules) => ({
  rules,
  ...fixtureOf(rules, 'korea-260000-gpus'),
}));

describe('the rules of a game', () => {
  it('should be earlier ones where they were kept and are no longer played', () => {
    const present = KEPT_RULES.at(-1)! + 1;
    expect(KEPT_NUMBERS).toEqual(KEPT_RULES);
    const numbers = [1, 2, 3, 4, ...KEPT_RULES, present, present + 1];
    expect(numbers.filter((rules) => isEarlier(rules, [present]))).toEqual(KEPT_RULES);
    for (const rules of KEPT_RULES) {
      expect(isEarlier(rules, [rules])).toBe(false);
      expect(isEarlier(rules, [present, rules])).toBe(false);
    }
  });

  it('should be read from replays and saves alone', () => {
    for (const { text, replay } of FIXTURES)
      expect(namedGame(text)).toMatchObject({
        rules: replay.rules,
        scenario: replay.scenario.id,
        turns: replay.turns.length,
        hasOwnRules: false,
      });
    const strangers = [
      '',
      '[]',
      '{"rules": 3}',
      '{"replay": null}',
      FIXTURES[0]!.text.slice(9),
      '3',
    ];
    expect(strangers.map(namedGame)).toEqual(strangers.map(() => null));
  });

  it.each(KOREAS)('should decide how a game of rules $rules is opened', async (korea) => {
    const { rules, text, replay } = korea;
    const opened = await openText(text);
    expect(opened).toMatchObject({ ok: false, error: { kind: 'earlier', game: { rules } } });
    expect(canGoOn({ rules, scenario: replay.scenario.id } as never)).toBe(false);
  });
});

describe('a game of rules that were never published', () => {
  it.each([1, 2, 3, 4])(
    'should be told to be of rules %i, and be opened no further',
    async (rules) => {
      const text = readFileSync(`tests/golden/rules-${rules}.replay.json`, 'utf8');
      const opened = await openText(text);
      expect(opened).toEqual({ ok: false, error: { kind: 'orphan', rules } });
      if (opened.ok) return;
      expect(loadFindings(opened.error)[0]!.message).toContain(`rules ${rules}, of which nothing`);
    },
  );
});

describe('a game of earlier rules', () => {
  it.each(FIXTURES)('should be verified on the page: $name', async ({ text, replay }) => {
    const verdict = await verifyEarlier(namedGame(text)!, fromDisk);
    if (verdict.kind !== 'verified') throw new Error(JSON.stringify(verdict));
    expect(verdict.game.hashes).toEqual(replay.hashes);
    expect(verdict.content.scenario.id).toBe(replay.scenario.id);
  });
});

describe.each(KOREAS)('a game of rules $rules', ({ text, replay }) => {
  const named = namedGame(text)!;

  it('should be refused where it was changed', async () => {
    const data = { ...replay, seed: replay.seed + 1 };
    const verdict = await verifyEarlier({ ...named, data }, fromDisk);
    expect(verdict).toMatchObject({ kind: 'refused', fault: { turn: -1, code: 'wrongHash' } });
  });

  it.each([
    ['no turns', { turns: null }, 'turns'],
    ['an order of no kind', { turns: [[{ kind: 'constructor', country: 'KOR' }]] }, 'turns[0]'],
    ['scores of nothing', { scores: { KOR: null } }, 'scores'],
    ['seats of nothing', { seats: [null] }, 'seats'],
    ['a scenario of nothing', { scenario: null }, 'scenario'],
  ])('should be refused with the place where it has %s', async (_, part, place) => {
    const data = { ...replay, ...part };
    const verdict = await verifyEarlier({ ...named, data }, fromDisk);
    expect(verdict).toMatchObject({
      kind: 'refused',
      fault: { code: 'unsound', details: { place } },
    });
  });

  it('should be told apart where its scenario did not come with the game', async () => {
    for (const scenario of ['harbour-town', 'constructor', '__proto__'])
      expect(await verifyEarlier({ ...named, scenario }, fromDisk)).toEqual({ kind: 'authors' });
  });

  it('should wait where what verifies it does not come', async () => {
    const offline = () => Promise.reject(new TypeError('offline'));
    expect(await verifyEarlier(named, offline)).toMatchObject({
      kind: 'content',
      faults: [{ kind: 'unreachable' }, { kind: 'unreachable' }],
    });
    const broken = () => Promise.resolve(new Response('{ "format":'));
    expect(await verifyEarlier(named, broken)).toMatchObject({
      kind: 'content',
      faults: [{ kind: 'unsound' }, { kind: 'unsound' }],
    });
  });
});

describe.each(KOREAS)('a game of rules $rules in the scenario of an author', ({ rules }) => {
  const games = authorsFixtures(rules);

  it.each(games)('should be verified with the scenario that it carries: $name', async (game) => {
    const verdict = await verifyEarlier(namedGame(game.text)!, fromDisk);
    if (verdict.kind !== 'verified') throw new Error(JSON.stringify(verdict));
    const { hashes, scenario } = game.replay;
    expect(verdict.game.hashes).toEqual(hashes);
    expect(verdict.content.scenario.id).toBe(scenario.id);
    expect(verdict.game.seats[0]!.course).toHaveLength(hashes.length - 1);
  });

  it('should tell what is wrong in that scenario', async () => {
    const named = namedGame(games[0]!.text)!;
    const broken = { ...named, carried: { scenario: {} } };
    expect(await verifyEarlier(broken, fromDisk)).toMatchObject({ kind: 'unsound' });
  });

  it('should be found by playing where it carries a ruleset, whose number says nothing', async () => {
    const named = { ...namedGame(games[1]!.text)!, rules: 77 };
    expect(named.hasOwnRules).toBe(true);
    expect(await rulesOfOwn(named, fromDisk)).toBe(rules);
    expect(await rulesOfOwn({ ...named, data: games[0]!.game }, fromDisk)).toBeNull();
  });

  it('should wait where what reads it does not come', async () => {
    const offline = () => Promise.reject(new TypeError('offline'));
    expect(await verifyEarlier(namedGame(games[0]!.text)!, offline)).toMatchObject({
      kind: 'content',
      faults: [{ kind: 'unreachable' }, { kind: 'unreachable' }],
    });
  });
});

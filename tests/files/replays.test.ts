// Replays and saves come back from their text as they went in, and their parts must agree.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReplay, makeSave, parseReplay, parseSave } from '../../src/files';
import { BOT_NAMES, CARDS, MODEL_PROGRAMMES, PILLARS } from '../../src/types/names';
import { ORDER_KINDS, type Order } from '../../src/types/order';
import { caseCount } from '../support/tier';
import { REPLAY, SAVE } from './entryPoints';

const RUNS = caseCount({ quick: 100, full: 1000 });

const country = fc.constantFrom('KOR', 'JPN', 'DEU');
const percent = fc.integer({ min: 0, max: 100 });
const hash = fc.stringMatching(/^[0-9a-f]{16}$/);
const points = fc.double({ min: 0, max: 100, noNaN: true });

const percents = fc.record(
  Object.fromEntries(PILLARS.map((pillar) => [pillar, percent])) as Record<
    (typeof PILLARS)[number],
    typeof percent
  >,
);

const order: fc.Arbitrary<Order> = fc.oneof(
  fc.record({ kind: fc.constant('allocateBudget' as const), country, percents }),
  fc.record({ kind: fc.constant('setBuildShare' as const), country, percent }),
  fc.record(
    {
      kind: fc.constant('playCard' as const),
      country,
      card: fc.constantFrom(...CARDS),
      target: country,
    },
    { requiredKeys: ['kind', 'country', 'card'] },
  ),
  fc.record({
    kind: fc.constant('setModelProgramme' as const),
    country,
    programme: fc.constantFrom(...MODEL_PROGRAMMES),
  }),
);

const score = fc.record({
  capability: points,
  autonomy: points,
  prosperity: points,
  resilience: points,
  total: points,
});

const replay = fc
  .record({
    seed: fc.nat(0xffffffff),
    player: fc.constantFrom('human' as const, ...BOT_NAMES),
    turns: fc.array(fc.array(order, { maxLength: 6 }), { maxLength: 40 }),
    start: hash,
    score,
  })
  .chain(({ seed, player, turns, start, score: claimed }) =>
    fc.array(hash, { minLength: turns.length, maxLength: turns.length }).map((hashes) => ({
      ...REPLAY,
      seed,
      seats: [{ country: 'KOR', player }],
      turns,
      hashes: [start, ...hashes],
      scores: { KOR: claimed },
    })),
  );

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function isLaw({ kind }: Order): boolean {
  return kind === 'setDataLaw';
}

describe('a replay', () => {
  it('should come back from its text as it went in', () => {
    fc.assert(
      fc.property(replay, (one) => {
        expect(parseReplay(makeReplay(one))).toEqual({ ok: true, value: plain(one) });
      }),
      { numRuns: RUNS },
    );
  });

  it('should have the same text however its fields were put together', () => {
    const shuffled = Object.fromEntries(Object.entries(REPLAY).reverse()) as typeof REPLAY;
    expect(makeReplay(shuffled)).toBe(makeReplay(REPLAY));
  });

  it('should hold every kind of order in the example', () => {
    const kinds = REPLAY.turns.flat().map(({ kind }) => kind);
    expect([...kinds]).toEqual([...ORDER_KINDS]);
    expect(parseReplay(makeReplay(REPLAY))).toEqual({ ok: true, value: REPLAY });
  });

  it('should give every turn and every hash a line of its own', () => {
    const lines = makeReplay(REPLAY).split('\n');
    expect(lines.filter((line) => line.includes('"kind"'))).toHaveLength(REPLAY.turns.length);
    expect(lines.filter((line) => /^ {4}"[0-9a-f]{16}"/.test(line))).toHaveLength(
      REPLAY.hashes.length,
    );
  });

  it.each([
    ['a turn without its hash', { hashes: REPLAY.hashes.slice(1) }, ['hashes'], 'wrongLength'],
    ['a turn too few', { turns: REPLAY.turns.slice(1) }, ['hashes'], 'wrongLength'],
    [
      'a seat twice',
      { seats: [...REPLAY.seats, ...REPLAY.seats.slice(0, 1)] },
      ['seats', 2, 'country'],
      'repeatedId',
    ],
    [
      'a score without a seat',
      { scores: { ...REPLAY.scores, FRA: REPLAY.scores.KOR! } },
      ['scores', 'FRA'],
      'unknownId',
    ],
    ['a seed that is none', { seed: 4_294_967_296 }, ['seed'], 'outOfRange'],
    ['a hash in capitals', { rulesetHash: '0123456789ABCDEF' }, ['rulesetHash'], 'wrongForm'],
  ])('should be refused with %s', (_, change, path, code) => {
    const result = parseReplay(makeReplay({ ...REPLAY, ...change }));
    expect(result).toMatchObject({ ok: false, error: [{ path, code }] });
  });

  it('should name the order that is no order, with its line', () => {
    const text = makeReplay(REPLAY).replace('"setDataLaw"', '"setDatalaw"');
    const turn = REPLAY.turns.findIndex((orders) => orders.some(isLaw));
    const place = REPLAY.turns[turn]!.findIndex(isLaw);
    const result = parseReplay(text);
    const line = text.split('\n').findIndex((row) => row.includes('setDatalaw')) + 1;
    expect(result).toMatchObject({
      ok: false,
      error: [{ path: ['turns', turn, place, 'kind'], line, suggestion: 'setDataLaw' }],
    });
  });
});

describe('a save', () => {
  it('should come back from its text as it went in', () => {
    fc.assert(
      fc.property(replay, fc.array(order, { maxLength: 8 }), (one, pending) => {
        const save = { format: 1 as const, replay: one, pending };
        expect(parseSave(makeSave(save))).toEqual({ ok: true, value: plain(save) });
      }),
      { numRuns: RUNS },
    );
  });

  it('should be refused when the replay in it does not agree, with the place inside the save', () => {
    const bad = makeSave({ ...SAVE, replay: { ...REPLAY, hashes: REPLAY.hashes.slice(1) } });
    expect(parseSave(bad)).toMatchObject({
      ok: false,
      error: [{ path: ['replay', 'hashes'], code: 'wrongLength' }],
    });
  });

  it('should not be taken for a replay, nor a replay for a save', () => {
    expect(parseReplay(makeSave(SAVE)).ok).toBe(false);
    expect(parseSave(makeReplay(REPLAY)).ok).toBe(false);
  });
});

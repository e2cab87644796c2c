// Holds every kept piece to games that were played under its rules, whatever rules are played now.

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  LIBRARY_FILE,
  LIST_FILE,
  MOST_BYTES,
  PIECE_FILE,
  READER_FILE,
  RULESET_FILE,
} from '../../src/cli/keptFiles';
import { printOf } from '../../src/cli/keptRules';
import type { EarlierPiece } from '../../src/earlier/index';
import type { Order } from '../../src/types/order';
import type { ReplayScore } from '../../src/types/replay';
import { rules } from '../support/content';
import {
  FIRST_KEPT,
  fixtureOf,
  fixtures,
  KEPT_RULES,
  keptContent,
  keptFiles,
  keptPiece,
} from '../support/earlier';

const PIECES = new Map<number, EarlierPiece>();
for (const number of KEPT_RULES) PIECES.set(number, await keptPiece(number));
/** What is kept beside the scenarios. */
const OTHERS = [PIECE_FILE, READER_FILE, LIBRARY_FILE, RULESET_FILE, LIST_FILE];

/** The list with something else in one place, such as another order or hash. */
function replaced<T>(list: readonly T[], at: number, value: T): T[] {
  return list.map((each, i) => (i === at ? value : each));
}

describe('what is kept of earlier rules', () => {
  it('should hold every rules from the first that were published to those before the present ones', () => {
    const kept = Array.from({ length: rules().rules - FIRST_KEPT }, (_, i) => FIRST_KEPT + i);
    expect(KEPT_RULES).toEqual(expect.arrayContaining(kept));
  });
});

describe.each(KEPT_RULES)('what is kept of rules %i', (number) => {
  const files = keptFiles(number);

  it('should be the very files that its list names', () => {
    const list = JSON.parse(files.get(LIST_FILE)!) as {
      rules: number;
      files: Record<string, { bytes: number; sha256: string }>;
    };
    const found = [...files].filter(([name]) => name !== LIST_FILE);
    expect(list.rules).toBe(number);
    expect(new Set(Object.keys(list.files))).toEqual(new Set(found.map(([name]) => name)));
    for (const [name, text] of found)
      expect(list.files[name]).toEqual({ bytes: Buffer.byteLength(text), sha256: printOf(text) });
  });

  it('should be tried with a game of every scenario', () => {
    const scenarios = [...files.keys()].filter((name) => !OTHERS.includes(name));
    const played = fixtures(number).map(({ replay }) => `${replay.scenario.id}.json`);
    expect(scenarios.length).toBeGreaterThan(1);
    expect(new Set(played)).toEqual(new Set(scenarios));
  });

  it.each(Object.entries(MOST_BYTES))('should weigh no more after gzip: %s %i', (name, most) => {
    expect(gzipSync(files.get(name)!, { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  it('should read without a page and without Node', () => {
    expect(files.get(READER_FILE)).not.toMatch(
      /\b(?:import|require)[ (]|\b(?:document|process)\.|\bfetch\(/,
    );
  });

  it('should play without a page and without Node', () => {
    const code = files.get(PIECE_FILE)!;
    expect(code).not.toMatch(/\b(?:import|require)\b|\b(?:document|window|process|fetch)\b[.(]/);
    expect(code).not.toMatch(/Math\.(?:random|pow|exp|log)|\bDate\b/);
  });

  it('should hold in small letters whatever is played of a scenario', () => {
    for (const name of files.keys()) expect(name).toMatch(/^[a-z0-9-]+\.js(?:on)?$/);
  });
});

describe.each(KEPT_RULES)('a game of rules %i', (number) => {
  const piece = PIECES.get(number)!;
  const played = fixtures(number);
  const { replay: race } = fixtureOf(number, 'race-for-independence');
  const verdict = (replay: unknown) => piece.verify(replay, keptContent(number, race.scenario.id));

  it.each(played)('should verify in its own rules: $name', ({ replay, game }) => {
    const verified = piece.verify(game, keptContent(number, replay.scenario.id));
    if (!verified.ok) throw new Error(JSON.stringify(verified.error));
    const { hashes, seats, turn, isOver } = verified.value;
    expect(hashes).toEqual(replay.hashes);
    expect(turn).toBe(replay.turns.length);
    for (const { course, score } of seats) {
      expect(course).toHaveLength(turn);
      expect(course.at(-1)).toEqual(score);
    }
    expect(isOver).toBe(Object.keys(replay.scores).length > 0);
    if (isOver)
      expect(Object.fromEntries(seats.map(({ country, score }) => [country, score]))).toEqual(
        replay.scores,
      );
  });

  it.each(played)('should be refused where one order was taken out: $name', ({ replay }) => {
    const at = replay.turns.findIndex((orders) => orders.length > 0);
    const turns = replaced(replay.turns, at, replay.turns[at]!.slice(1));
    const forged = piece.verify({ ...replay, turns }, keptContent(number, replay.scenario.id));
    expect(forged).toMatchObject({ ok: false, error: { code: 'wrongHash', turn: at } });
  });

  it('should be refused where one order is another', () => {
    const flipped = (order: Order) =>
      order.kind === 'setBuildShare'
        ? { ...order, percent: order.percent === 40 ? 50 : 40 }
        : order;
    const at = race.turns.findIndex((orders) =>
      orders.some(({ kind }) => kind === 'setBuildShare'),
    );
    const turns = replaced(race.turns, at, race.turns[at]!.map(flipped) as Order[]);
    expect(verdict({ ...race, turns })).toMatchObject({ ok: false });
  });

  it('should be refused where a score or a hash is another', () => {
    const [[seat, score]] = Object.entries(race.scores) as [[string, ReplayScore]];
    const scores = { [seat]: { ...score, total: score.total + 1 } };
    expect(verdict({ ...race, scores })).toMatchObject({ error: { code: 'wrongScore' } });
    const hashes = replaced(race.hashes, 5, '0000000000000000');
    expect(verdict({ ...race, hashes })).toMatchObject({ error: { code: 'wrongHash', turn: 4 } });
    const other = { ...race, scenario: { ...race.scenario, hash: '0000000000000000' } };
    expect(verdict(other)).toMatchObject({ error: { code: 'changedScenario' } });
    const later = { ...race, rules: number + 1 };
    expect(verdict(later)).toMatchObject({ error: { code: 'otherRules' } });
  });
});

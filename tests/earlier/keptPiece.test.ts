// Holds every kept piece to games that were played under its rules, whatever rules are played now.

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LIST_FILE, PIECE_FILE, RULESET_FILE } from '../../src/cli/keptFiles';
import { printOf } from '../../src/cli/keptRules';
import type { EarlierPiece } from '../../src/earlier/index';
import type { Order } from '../../src/types/order';
import { rules } from '../support/content';
import { FIRST_KEPT, fixtures, keptContent, keptFiles, keptPiece } from '../support/earlier';

const piece = await keptPiece(3);
const FIXTURES = fixtures(3);
/** What is kept beside the scenarios. */
const OTHERS = [PIECE_FILE, RULESET_FILE, LIST_FILE];
const { replay: france } = FIXTURES.find(({ name }) => name.includes('france'))!;

function verdict(replay: unknown): ReturnType<EarlierPiece['verify']> {
  return piece.verify(replay, keptContent(3, france.scenario.id));
}

/** The game with something else in place of what a turn, or a hash, holds. */
function replaced<T>(list: readonly T[], at: number, value: T): T[] {
  return list.map((each, i) => (i === at ? value : each));
}

describe('what is kept of earlier rules', () => {
  it('should hold every rules from 3 to those before the present ones', () => {
    for (let number = FIRST_KEPT; number < rules().rules; number++)
      expect(keptFiles(number).size, `rules ${number}`).toBeGreaterThan(3);
  });

  it('should be the very files that its list names', () => {
    const files = keptFiles(3);
    const list = JSON.parse(files.get(LIST_FILE)!) as {
      rules: number;
      files: Record<string, { bytes: number; sha256: string }>;
    };
    const found = [...files].filter(([name]) => name !== LIST_FILE);
    expect(list.rules).toBe(3);
    expect(new Set(Object.keys(list.files))).toEqual(new Set(found.map(([name]) => name)));
    for (const [name, text] of found)
      expect(list.files[name]).toEqual({ bytes: Buffer.byteLength(text), sha256: printOf(text) });
  });

  it('should be tried with a game of every scenario', () => {
    const scenarios = [...keptFiles(3).keys()].filter((name) => !OTHERS.includes(name));
    const played = FIXTURES.map(({ replay }) => `${replay.scenario.id}.json`);
    expect(new Set(played)).toEqual(new Set(scenarios));
  });

  it('should weigh at most 70 kB after gzip, and need neither a page nor Node', () => {
    const code = keptFiles(3).get(PIECE_FILE)!;
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(70_000);
    expect(code).not.toMatch(/\b(?:import|require)\b|\b(?:document|window|process|fetch)\b[.(]/);
    expect(code).not.toMatch(/Math\.(?:random|pow|exp|log)|\bDate\b/);
  });

  it('should hold in small letters whatever is played of a scenario', () => {
    for (const name of keptFiles(3).keys()) expect(name).toMatch(/^[a-z0-9-]+\.js(?:on)?$/);
  });
});

describe('a game of rules 3', () => {
  it.each(FIXTURES)('should verify in its own rules: $name', ({ replay, game }) => {
    const verified = piece.verify(game, keptContent(3, replay.scenario.id));
    if (!verified.ok) throw new Error(JSON.stringify(verified.error));
    const { hashes, seats, turn, isOver } = verified.value;
    expect(hashes).toEqual(replay.hashes);
    expect(turn).toBe(replay.turns.length);
    expect(isOver).toBe(Object.keys(replay.scores).length > 0);
    if (isOver)
      expect(Object.fromEntries(seats.map(({ country, score }) => [country, score]))).toEqual(
        replay.scores,
      );
  });

  it.each(FIXTURES)('should be refused where one order was taken out: $name', ({ replay }) => {
    const at = replay.turns.findIndex((orders) => orders.length > 0);
    const turns = replaced(replay.turns, at, replay.turns[at]!.slice(1));
    const forged = piece.verify({ ...replay, turns }, keptContent(3, replay.scenario.id));
    expect(forged).toMatchObject({ ok: false, error: { code: 'wrongHash', turn: at } });
  });

  it('should be refused where one order is another', () => {
    const flipped = (order: Order) =>
      order.kind === 'setGovernmentShare'
        ? { ...order, percent: order.percent === 40 ? 50 : 40 }
        : order;
    const at = france.turns.findIndex((orders) =>
      orders.some(({ kind }) => kind === 'setGovernmentShare'),
    );
    const turns = replaced(france.turns, at, france.turns[at]!.map(flipped) as Order[]);
    expect(verdict({ ...france, turns })).toMatchObject({ ok: false });
  });

  it('should be refused where a score or a hash is another', () => {
    const { FRA } = france.scores;
    const scores = { FRA: { ...FRA!, total: FRA!.total + 1 } };
    expect(verdict({ ...france, scores })).toMatchObject({ error: { code: 'wrongScore' } });
    const hashes = replaced(france.hashes, 5, '0000000000000000');
    expect(verdict({ ...france, hashes })).toMatchObject({ error: { code: 'wrongHash', turn: 4 } });
    const other = { ...france, scenario: { ...france.scenario, hash: '0000000000000000' } };
    expect(verdict(other)).toMatchObject({ error: { code: 'changedScenario' } });
    expect(verdict({ ...france, rules: 4 })).toMatchObject({ error: { code: 'otherRules' } });
  });
});

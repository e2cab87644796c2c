// Files that are made to stop the teacher's page give few rows, are read in small steps, and a pile of them is not read at all.

import { describe, expect, it } from 'vitest';
import { makeClassFile, readClassFile } from '../../../src/classroom/collect/classFile';
import { Collection } from '../../../src/classroom/collect/collection';
import { Pace } from '../../../src/classroom/collect/pace';
import { readFiles } from '../../../src/classroom/collect/readSources';
import { LARGEST_TEXT_BYTES, type Found } from '../../../src/classroom/collect/source';
import { codeOf } from '../../../src/classroom/code';
import { err, ok } from '../../../src/lib/result';
import { handIn } from '../../support/handIns';
import { fileOf, zipOf } from '../../support/zips';

/** Rows that one file may give beside its games: faults, how many more there are, and one for the whole. */
const MOST_ROWS = 500 + 2;
const MOST_GAMES = 400;
/** Characters that are looked at between two moments in which the page may answer. */
const STEP = 128 * 1024;

const CODE = codeOf(handIn('Anna', { bot: 'balanced', turns: 8 }));

function filled(text: string): string {
  return text.repeat(Math.floor(LARGEST_TEXT_BYTES / text.length));
}

/** Counts how often the page may answer. */
class CountedPace extends Pace {
  steps = 0;

  override rest(): void {
    this.steps++;
  }
}

async function read(files: readonly File[]): Promise<{ found: Found[]; steps: number }> {
  const found: Found[] = [];
  const pace = new CountedPace();
  await readFiles(files, (one) => void found.push(one), pace);
  return { found, steps: pace.steps };
}

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['beginnings of codes', 'a.txt', filled('OB1.')],
  ['beginnings that go on', 'a.txt', filled(`OB1.${'zZ9'.repeat(30)}\n`)],
  ['a beginning and blanks', 'a.txt', `OB1.${filled(' ')}`.slice(0, LARGEST_TEXT_BYTES)],
  ['first letters and blanks', 'a.txt', filled(`O${' '.repeat(150)}`)],
  ['letters without a beginning', 'a.txt', filled('aB3')],
  ['a page of tags', 'a.html', `<p>${filled('<b')}`.slice(0, LARGEST_TEXT_BYTES)],
  ['a table of quotes', 'a.csv', filled('"')],
  ['a table of beginnings', 'a.csv', filled('OB1.\n')],
  ['a table of one row', 'a.csv', filled(',')],
  ['a table of empty rows', 'a.csv', filled('\n')],
  ['a table of short rows', 'a.csv', filled('a.\n')],
];

function isTooLongTable({ content }: Found): boolean {
  return !content.ok && content.error.code === 'tableTooLong';
}

describe('a hostile file', () => {
  it.each(TEXTS)('should give few rows in many steps: %s', async (_what, name, text) => {
    const { found, steps } = await read([fileOf(name, text)]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(MOST_ROWS);
    const isCutShort = found.length >= 500 || found.some(isTooLongTable);
    expect(steps).toBeGreaterThan(isCutShort ? 0 : text.length / STEP);
  });

  it('should say how many faults there are beside those that are told', async () => {
    const { found } = await read([fileOf('a.txt', 'OB1.\n'.repeat(10_000))]);
    expect(found).toHaveLength(500 + 1);
    expect(found.at(-1)!.content).toEqual(err({ code: 'more', detail: '9500' }));
  });

  it('should be refused as data where it has more values than any class', async () => {
    const many = `{"kind":"class","format":1,"handIns":[${'{},'.repeat(300_000)}{}]}`;
    const { found } = await read([fileOf('a.json', many)]);
    expect(found.map(({ content }) => content.ok)).toEqual([false]);
  });

  it('should be refused as data where it has more names than any class', async () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join(',');
    const many = `{"kind":"class","format":1,"handIns":[{${names}}]}`;
    const { found } = await read([fileOf('a.json', many)]);
    expect(found.map(({ content }) => content)).toMatchObject([{ error: { code: 'brokenSave' } }]);
  });

  it('should be read once for all copies of a code in the file of a class', async () => {
    const many = Array.from({ length: 50 }, () => ({ text: CODE }));
    const file = JSON.stringify({ kind: 'class', format: 1, handIns: many });
    const { found } = await read([fileOf('a.json', file)]);
    const games = found.map(({ content }) => content.ok && content.value.game);
    expect(games).toHaveLength(50);
    expect(new Set(games).size).toBe(1);
  });

  it('should give no more games than a class has, however often a code stands in it', async () => {
    const codes = Array.from({ length: 3000 }, () => CODE).join('\n');
    let asked = 0;
    const pace = new CountedPace();
    const take = () => {
      asked++;
      return asked > 1 ? 'repeated' : 'taken';
    };
    await readFiles([fileOf('a.txt', codes)], take, pace);
    expect(asked).toBe(3000);
    expect(pace.steps).toBeGreaterThan(3000);
  });
});

/** A file that counts how often it is read. */
function heavy(name: string, bytes: Uint8Array, onRead: () => void): File {
  const file = fileOf(name, '');
  return Object.defineProperties(file, {
    size: { value: bytes.length },
    slice: {
      value: (from: number, to: number) => new Blob([new Uint8Array(bytes.slice(from, to))]),
    },
    arrayBuffer: {
      value: () => {
        onRead();
        return Promise.resolve(bytes.buffer);
      },
    },
  });
}

describe('a pile of files', () => {
  it('should be read up to a bound, and the rest be told and not read', async () => {
    let reads = 0;
    const bytes = new TextEncoder().encode(filled('no code in here, '));
    const files = Array.from({ length: 200 }, (_, i) => heavy(`${i}.txt`, bytes, () => reads++));
    const { found } = await read(files);
    expect(reads).toBeLessThan(10);
    expect(found.at(-1)).toEqual({
      source: { file: `${reads}.txt` },
      content: err({ code: 'pile', detail: String(200 - reads) }),
    });
  });

  it('should not be unpacked again and again', async () => {
    const bomb = zipOf({ 'a.bin': new Uint8Array(40 * 1024 * 1024) });
    const { found } = await read(Array.from({ length: 50 }, (_, i) => fileOf(`${i}.zip`, bomb)));
    expect(found.length).toBeLessThan(6);
    expect(found.at(-1)!.content).toMatchObject({ error: { code: 'pile', detail: '48' } });
  });
});

describe('a class', () => {
  it('should come back whole from its file at its largest, with what its pupils wrote', () => {
    const again = Array.from({ length: 10 }, (_, i) => ({ file: `${i}.zip`, inside: 'a', row: i }));
    const text = `a, "b", [c], {d} `.repeat(11);
    const value = { ...handIn('Anna', { bot: 'balanced', turns: 8 }), reasons: [] };
    const reasons = value.game.turns.map((_, turn) => ({ turn, kind: 'setStance' as const, text }));
    const row = { source: again[0]!, content: ok({ ...value, reasons }), again };
    const file = makeClassFile(Array.from({ length: MOST_GAMES }, () => row));
    expect(readClassFile(file)).toMatchObject({ ok: true, value: { length: MOST_GAMES } });
  });

  it('should hold so many games, and tell that it is full', async () => {
    const own = new Collection({
      judge: (handIns) => Promise.resolve(handIns.map(() => null)),
      scenarioOf: () => undefined,
      takeScenario: () => Promise.resolve([]),
      lookAt: () => Promise.resolve(err([])),
    });
    const rows = Array.from({ length: MOST_GAMES + 50 }, () => `"${CODE}"`);
    await own.takeFiles([fileOf('a.csv', rows.join('\n')), fileOf('b.txt', CODE)]);
    const kinds = own.handed.value.map(({ content }) => (content.ok ? 'game' : content.error.code));
    expect(kinds.slice(0, MOST_GAMES).every((kind) => kind === 'game')).toBe(true);
    expect(kinds.slice(MOST_GAMES)).toEqual(['classFull', 'pile']);
  });
});

// No text of 2 MB costs much more than a plain parse, at whatever door it is handed in, and nothing is told without end.

import { describe, expect, it } from 'vitest';
import { placesOf, positionsIn } from '../../src/files/locate';
import { MOST_ISSUES } from '../../src/files/limits';
import { listOf, recordOf } from '../../src/files/parts';
import { readShape } from '../../src/files/readShape';
import * as z from '../../src/files/zod';
import type { Issue } from '../../src/types/issue';
import { caseCount } from '../support/tier';
import { costShare } from './cost';
import { DOORS } from './doors';
import type { EntryPoint } from './entryPoints';
import { fillBombsIn } from './fillBombs';
import { type Bomb, TEXT_BOMBS, textBombsIn } from './textBombs';
import { worstBombsIn } from './worstBombs';

/** Of the doors and of the fillings of lists, about two thousand, every so manieth is tried. */
const DOOR_STEP = caseCount({ quick: 5, full: 1 });
const FILL_STEP = caseCount({ quick: 61, full: 11 });
/** Doors at which texts are handed in that are no file of any kind. */
const TEXT_DOORS = caseCount({ quick: 1, full: 2 });
/** Doors with files that are full to their own limits; a save and a game are read as a replay is. */
const FULL_DOORS = caseCount({ quick: 3, full: 5 });

const someDoors = DOORS.filter((_, at) => at % DOOR_STEP === 0);
const replay = DOORS.filter(({ name }) => name === 'a replay');
const others = DOORS.filter((door) => !replay.includes(door));
const fullDoors = DOORS.filter(({ name }) => worstBombsIn(name).length > 0);

interface Verdict {
  readonly name: string;
  readonly share: number;
  readonly told: number;
}

function judge({ parse }: EntryPoint, { name, text }: Bomb): Verdict {
  let told: readonly Issue[] = [];
  const share = costShare(text, () => {
    const read = parse(text);
    told = read.ok ? [] : read.error;
  });
  return { name, share, told: told.length };
}

function expectCheap(door: EntryPoint, bombs: readonly Bomb[]): void {
  const verdicts = bombs.map((bomb) => judge(door, bomb));
  const dearest = verdicts.reduce((a, b) => (b.share > a.share ? b : a));
  console.info(
    `${door.name}: ${bombs.length} bombs, ${(dearest.share * 100).toFixed(0)} % of the bound for ${dearest.name}`,
  );
  expect(verdicts.filter(({ share }) => !(share <= 1))).toEqual([]);
  expect(verdicts.filter(({ told }) => told > MOST_ISSUES + 1)).toEqual([]);
}

describe.each(someDoors)('$name', (door) => {
  it('should be cheap to read with 2 MB of blanks, names and texts in it', () => {
    expectCheap(door, textBombsIn(door.text));
  });

  it('should be cheap to read with its lists full of wrong entries', () => {
    const bombs = fillBombsIn(door.text).filter((_, at) => at % FILL_STEP === 0);
    expectCheap(door, bombs);
  });
});

describe.each(fullDoors.slice(0, FULL_DOORS))('$name that is full to its limits', (door) => {
  it('should be cheap to read', () => {
    expectCheap(door, worstBombsIn(door.name));
  });
});

describe.each([...replay, ...others].slice(0, TEXT_DOORS))('no file, read as $name', (door) => {
  it('should be refused cheaply', () => {
    expectCheap(door, TEXT_BOMBS);
  });
});

describe('the steps of reading', () => {
  /** A text that counts how many of its characters are looked at when a line's end is looked for. */
  function counted(text: string): { text: string; looked: () => number } {
    let looked = 0;
    const indexOf = (what: string, from = 0) => {
      const at = text.indexOf(what, from);
      looked += (at < 0 ? text.length : at + 1) - from;
      return at;
    };
    return { text: { indexOf } as unknown as string, looked: () => looked };
  }

  it.each([
    ['one line', ' '.repeat(100_000)],
    ['many lines', ' \n'.repeat(50_000)],
    ['lines at the end', ' '.repeat(90_000) + '\n'.repeat(10_000)],
  ])('should look at each character once to find all places in %s', (_, plain) => {
    const { text, looked } = counted(plain);
    const at = positionsIn(text);
    for (let offset = 0; offset < plain.length; offset += 10) at(offset);
    expect(looked()).toBeLessThanOrEqual(plain.length);
    expect(at(plain.length - 1)).toEqual(positionsIn(plain)(plain.length - 1));
  });

  it('should place what stands twice where it stands last', () => {
    expect(placesOf('{"a":1, "a":2}', [['a']])).toMatchObject([{ name: { column: 9 } }]);
  });

  /** A schema for one entry that counts how often it is asked, and finds every entry wrong. */
  function strict() {
    const asked = { times: 0 };
    const entry = z.number().check(
      z.refine(() => {
        asked.times++;
        return false;
      }),
    );
    return { asked, entry };
  }

  it('should end in a list with more faults than are told', () => {
    const { asked, entry } = strict();
    const entries = Array.from({ length: 50_000 }, () => 1);
    expect(readShape(listOf(entry, 0, 50_000), entries).ok).toBe(false);
    expect(asked.times).toBe(MOST_ISSUES + 1);
  });

  it('should end in an object with more faults than are told', () => {
    const { asked, entry } = strict();
    const fields = Array.from({ length: 900 }, (_, at) => [`k${at}`, 1]);
    const read = readShape(recordOf(z.string(), entry, 1000), Object.fromEntries(fields));
    expect(read.ok).toBe(false);
    expect(asked.times).toBe(MOST_ISSUES + 1);
  });

  it('should not begin where there are more entries than may be', () => {
    const { asked, entry } = strict();
    const list = readShape(listOf(entry, 0, 2), [1, 1, 1]);
    const record = readShape(recordOf(z.string(), entry, 2), { a: 1, b: 1, c: 1 });
    expect([list, record]).toMatchObject([
      {
        error: [
          { code: 'outOfRange', message: 'The file must have at most 2 entries, but it has 3.' },
        ],
      },
      {
        error: [
          { code: 'outOfRange', message: 'The file must have at most 2 fields, but it has 3.' },
        ],
      },
    ]);
    expect(asked.times).toBe(0);
  });
});

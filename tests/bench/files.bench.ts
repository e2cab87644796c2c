// Measures how long the worst files of 2 MB hold up the page, whatever door they are handed in at.

import { HONEST } from '../files/cost';
import { DOORS } from '../files/doors';
import type { EntryPoint } from '../files/entryPoints';
import { fillBombsIn } from '../files/fillBombs';
import { TEXT_BOMBS, textBombsIn } from '../files/textBombs';
import { worstBombsIn } from '../files/worstBombs';
import { bestSeconds, msOfFixedWork, type Row } from './bench';

export const name = 'files';

/** Longest pause that a file of 2 MB may cause, as a multiple of the fixed sum: 250 ms where that takes 25. */
const LONGEST_SUMS = 10;
const SHOWN = 12;
/** Every so manieth filling of lists: all of them take minutes, and a test holds them all. */
const FILL_STEP = 20;

interface Pause {
  readonly what: string;
  readonly text: string;
  readonly door: EntryPoint;
  /** The first reading, before the engine knows this kind of text. */
  readonly firstMs: number;
}

function pausesAt(door: EntryPoint): Pause[] {
  const fillings = fillBombsIn(door.text).filter((_, at) => at % FILL_STEP === 0);
  const texts = door.name === 'a replay' || door.name === 'a scenario' ? TEXT_BOMBS : [];
  const bombs = [...textBombsIn(door.text), ...worstBombsIn(door.name), ...texts, ...fillings];
  return bombs.map((bomb) => {
    const began = performance.now();
    door.parse(bomb.text);
    const firstMs = performance.now() - began;
    return { what: `${door.name}: ${bomb.name}`, text: bomb.text, door, firstMs };
  });
}

export function run(): Row[] {
  const pauses = DOORS.flatMap(pausesAt).sort((a, b) => b.firstMs - a.firstMs);
  const plain = bestSeconds(() => JSON.parse(HONEST), 9) * 1000;
  const rows = pauses.slice(0, SHOWN).map(({ what, text, door, firstMs }): Row => {
    const best = bestSeconds(() => door.parse(text), 3) * 1000;
    return { what, value: Math.min(best, firstMs), unit: 'ms' };
  });
  const slowest = Math.max(...rows.map(({ value }) => value));
  const sumMs = msOfFixedWork();
  return [
    { what: 'texts tried', value: pauses.length, unit: '' },
    { what: 'a plain parse of an honest 2 MB', value: plain, unit: 'ms' },
    ...rows,
    { what: 'a fixed sum of 10 million terms', value: sumMs, unit: 'ms' },
    {
      what: 'slowest ÷ the fixed sum',
      value: slowest / sumMs,
      unit: '',
      bound: { max: LONGEST_SUMS },
    },
    { what: 'slowest ÷ plain parse', value: slowest / plain, unit: '' },
  ];
}

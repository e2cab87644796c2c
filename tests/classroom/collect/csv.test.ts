// The class as tables for a spreadsheet: every pupil, every turn, and no name that begins like a formula.

import Papa from 'papaparse';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pupilsCsv, roundsCsv } from '../../../src/classroom/collect/csv';
import { pointAt } from '../../../src/classroom/collect/members';
import { namesHidden } from '../../../src/classroom/collect/view';
import { loadMessages } from '../../../src/ui/text';
import { handIn } from '../../support/handIns';
import { classOf } from './classes';

const ANNA = handIn('Anna', { bot: 'balanced' });
const EVIL = handIn('=HYPERLINK("x")', { bot: 'onlyTalent', turns: 5 });
const CHO = {
  ...handIn('Cho, "C"', { bot: 'fortress', turns: 6 }),
  reasons: [{ turn: 0, kind: 'allocateBudget', text: '@chips first' }] as const,
};
const CHANGED = { ...ANNA, aliases: ['+Dan'], game: { ...ANNA.game, seed: 8 } };
const CLASS = [ANNA, EVIL, CHO, CHANGED];

function parse(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim()).data;
}

beforeAll(() => Promise.all([loadMessages('collect'), loadMessages('later')]));
afterEach(() => {
  namesHidden.value = false;
});

describe('the table of pupils', () => {
  it('should have a row for everybody, as compared', async () => {
    const model = await classOf(CLASS);
    const [heads, ...rows] = parse(pupilsCsv(model));
    expect(rows).toHaveLength(4);
    expect(rows.every((row) => row.length === heads!.length)).toBe(true);
    const column = (head: string) => rows.map((row) => row[heads!.indexOf(head)]);
    const scores = model.frame.members.map((member) => pointAt(member, 5)!.score.total);
    expect(column('Score').slice(0, 3).map(Number)).toEqual(
      scores.map((score) => Math.round(score * 100) / 100),
    );
    expect(column('Last turn')).toEqual(['8', '5', '6', '']);
    expect(column('Played again')[3]).toContain('Changed');
  });

  it('should keep numbers below zero numbers, and let no name be a formula', async () => {
    const text = pupilsCsv(await classOf(CLASS));
    const [heads, ...rows] = parse(text);
    expect(rows.map(([name]) => name)).toEqual(['Anna', `'=HYPERLINK("x")`, 'Cho, "C"', "'+Dan"]);
    const above = rows.map((row) => row[heads!.indexOf('Above par')]!);
    expect(above.some((cell) => /^-\d/.test(cell))).toBe(true);
    expect(text.startsWith('\uFEFF')).toBe(true);
  });

  it('should hide names and what they came from when the page does', async () => {
    namesHidden.value = true;
    const text = pupilsCsv(await classOf(CLASS));
    expect(text).toContain('Pupil 3');
    expect(text).not.toMatch(/Anna|Cho|Dan|HYPERLINK/);
  });
});

describe('the table of pupils and turns', () => {
  it('should have a row for every turn, with decisions and reasons', async () => {
    const [heads, ...rows] = parse(roundsCsv(await classOf(CLASS)));
    expect(rows).toHaveLength(8 + 5 + 6);
    const first = rows.find(([name]) => name === 'Cho, "C"')!;
    expect(first[heads!.indexOf('Decisions')]).toContain('Budget: ');
    expect(first[heads!.indexOf('Reasons')]).toBe("'@chips first");
  });
});

// No table that the project writes holds a cell that a spreadsheet takes for a formula.

import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClassModel } from '../../../src/classroom/collect/classModel';
import { csvLine, harmless } from '../../../src/lib/csv';
import { loadMessages } from '../../../src/ui/text';
import { handIn } from '../../support/handIns';
import { classOf } from './classes';
import { CELLS, hostileCells, hostileTables } from './hostileCells';

let model: ClassModel;
beforeAll(async () => {
  await Promise.all([loadMessages('collect'), loadMessages('later')]);
  model = await classOf([handIn('Anna', { bot: 'balanced', turns: 2 })]);
});

/** What is left of a cell for a spreadsheet that does not mind blanks and widths. */
function seen(cell: string): string {
  return cell.normalize('NFKC').replace(/^[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]+/u, '');
}

function isFormula(cell: string): boolean {
  return /^[=+\-@|%\u2212]/.test(seen(cell)) && !/^-?\d+(\.\d+)?$/.test(cell);
}

function cellsOf(text: string, delimiter: string): string[] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter }).data.flat();
}

describe('tables for a spreadsheet', () => {
  it('should hold no formula in any cell, whatever stands in names, files, reasons and orders', () => {
    const tables = hostileTables(model);
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['pupils', 'rounds', 'games', 'turns', 'simulate']),
    );
    for (const { name, text } of tables) {
      const cells = cellsOf(text, ',');
      expect(cells.length).toBeGreaterThan(20);
      expect([name, cells.filter(isFormula)]).toEqual([name, []]);
    }
  });

  it('should hold none where a program takes other marks for the ends of cells', () => {
    for (const { name, text } of hostileTables(model))
      for (const mark of [';', '\t', '|'])
        expect([name, mark, cellsOf(text, mark).filter(isFormula)]).toEqual([name, mark, []]);
  });

  it('should give back every cell as it was, but for the apostrophes', () => {
    const cells = hostileCells();
    const text = cells.map((cell) => csvLine([cell, 'x', -1.5])).join('\r\n');
    const rows = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' }).data;
    expect(rows).toHaveLength(CELLS);
    expect(rows.map(([cell]) => cell!.replaceAll("'", ''))).toEqual(
      cells.map((cell) => cell.replaceAll("'", '')),
    );
    expect(rows.every(([, word, number]) => word === 'x' && number === '-1.5')).toBe(true);
  });

  it.each(['Anna', '최민', 'a-b', 'Cho, "C"', '3 = 3', "O'Neill", ''])(
    'should leave %j alone',
    (text) => {
      expect(harmless(text)).toBe(text);
    },
  );

  it('should guard a formula with a line break, and one in letters of full width', () => {
    expect(harmless('=1+1\nCH')).toBe("'=1+1\nCH");
    expect(harmless('＝1+1')).toBe("'＝1+1");
    expect(harmless('\u200b\t@x')).toBe("'\u200b\t'@x");
    expect(harmless('Bern; -2')).toBe("Bern;' -2");
  });
});

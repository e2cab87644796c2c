// sources tells on what the figures of the atlas rest, and finds a value that differs from its table.

import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Indicators } from '../../src/types/indicator';
import { ownFolder, say, write } from './commands';

const FOLDER = ownFolder();
const INDICATORS = readFileSync('scenarios/atlas/indicators.json', 'utf8');

/** A copy of the tables beside indicators in which one value is another. */
function planted(change: (all: Indicators) => void): string {
  mkdirSync(join(FOLDER, 'retrieved'), { recursive: true });
  cpSync('scenarios/atlas/retrieved', join(FOLDER, 'retrieved'), { recursive: true });
  const all = JSON.parse(INDICATORS) as Indicators;
  change(all);
  write(FOLDER, 'indicators.json', JSON.stringify(all));
  return FOLDER;
}

describe('sources', () => {
  it('should tell shares by indicator, country and figure, and what is least sure', () => {
    const { code, out, told } = say('sources');
    expect([code, told]).toEqual([0, '']);
    expect(out).toMatch(/^Of \d+ indicator values that a rule reads: \d+ retrieved \(/m);
    for (const part of ['by indicator', 'by country', 'by figure', 'Least sure'])
      expect(out).toContain(part);
    expect(out).toMatch(/^installedKiloH100e +low +estimated/m);
  });

  it('should have read at least 45 % of what is read on pages and in tables', () => {
    const share = /retrieved \((\d+\.\d) %\)/.exec(say('sources').out)?.[1];
    expect(Number(share)).toBeGreaterThanOrEqual(45);
  });

  it('should work every value out of its table again', () => {
    const { code, out } = say('sources', '--check');
    expect(code).toBe(0);
    expect(out).toMatch(/^(\d+) of \1 values reproduced from \d+ tables\.$/m);
  });

  it.each([
    ['another value', { value: 1859 }, 'gdpUsdBn KOR: imf-weo-2025-10 has 1858.6, the file 1859'],
    ['another year', { year: 2024 }, 'has it of 2025, the file of 2024'],
    ['another basis', { basis: 'recalled' }, 'but the file names another source'],
  ])('should find %s', (_, change, sentence) => {
    const folder = planted(({ indicators }) =>
      Object.assign(indicators.gdpUsdBn.values.KOR!, change),
    );
    const { code, out } = say('sources', folder, '--check');
    expect(code).toBe(1);
    expect(out).toContain(sentence);
  });

  it('should list every table with its licence', () => {
    const { out } = say('sources', '--tables');
    for (const file of readdirSync('scenarios/atlas/retrieved').filter((name) =>
      name.endsWith('csv'),
    ))
      expect(out).toContain(`${file.replace('.csv', '')}: `);
    expect(out.match(/^ {2}licence: .+\((read|recalled)\)/gm)?.length).toBe(
      out.match(/^\S+: /gm)?.length,
    );
  });

  it('should refuse a folder without an atlas, and two folders', () => {
    expect(say('sources', 'tests').code).toBe(2);
    expect(say('sources', 'a', 'b').told).toContain('Name one folder');
  });
});

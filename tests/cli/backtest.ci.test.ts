// backtest prints model beside source for every series, the same each time, and the guide shows that table.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDE, guideWith } from '../../src/cli/verbs/backtest';
import { SCENARIO, say } from './commands';

describe('backtest', () => {
  const { code, out, told } = say('backtest');

  it('should print the table that stands in the guide (npm run cli -- backtest --write)', () => {
    expect([code, told]).toEqual([0, '']);
    const guide = readFileSync(GUIDE, 'utf8');
    expect(guideWith(guide, out.split('\n'))).toBe(guide);
  });

  it('should print the same again', () => {
    expect(say('backtest').out).toBe(out);
  });

  it('should hold numbers alone, and every series with its source, error and reading', () => {
    expect(out).not.toMatch(/NaN|Infinity|undefined|null/);
    const titles = [
      'AI chips installed, all countries of the scenario',
      'AI chips installed, the growth curve of the rules',
      'Largest training run so far',
      'Countries with a notable model',
      'Data-centre electricity, the part of AI',
      'Private AI investment',
    ];
    for (const title of titles) expect(out).toContain(`${title}, `);
    const count = (words: string) => out.split('\n').filter((line) => line.includes(words)).length;
    expect(count('mean log error')).toBe(titles.length);
    expect(count('  model: ')).toBe(titles.length);
    expect(count('  source: ')).toBeGreaterThanOrEqual(titles.length);
  });

  it('should name what is left out', () => {
    const left = out.slice(out.indexOf('Left out:'));
    expect(left).toContain('Number of notable models');
    expect(left).toContain('Electricity of all data centres');
  });

  it('should have nothing to say of a scenario without measured series', () => {
    const said = say('backtest', SCENARIO);
    expect([said.code, said.out]).toEqual([1, '']);
    expect(said.told).toContain('no measured series');
  });
});

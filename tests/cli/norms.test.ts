// norms prints bars that a scenario can take as they are, and at which balanced earns the fair share.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHAPTERS, type ByChapter } from '../../src/types/names';
import { ownFolder, SCENARIO, say, write } from './commands';

const FEW = ['--countries', 'GBR,KOR', '--seeds', '1..3'];

const FOLDER = ownFolder();

type Printed = Record<string, { questionNorms: ByChapter<number[]> }>;

function printed(...argv: string[]): Printed {
  const { code, out, told } = say('norms', ...argv);
  expect([code, told]).toEqual([0, '']);
  return JSON.parse(out) as Printed;
}

/** The scenario with other bars for some countries. */
function scenarioWith(bars: Printed): string {
  const scenario = JSON.parse(readFileSync(SCENARIO, 'utf8')) as { countries: { id: string }[] };
  const countries = scenario.countries.map((country) => ({ ...country, ...bars[country.id] }));
  return write(FOLDER, 'korea-260000-gpus.json', JSON.stringify({ ...scenario, countries }));
}

describe('norms', () => {
  it('should print a bar for every chapter and place of the named countries, in scenario order', () => {
    const bars = printed(SCENARIO, ...FEW);
    expect(Object.keys(bars)).toEqual(['KOR', 'GBR']);
    for (const { questionNorms } of Object.values(bars)) {
      expect(Object.keys(questionNorms)).toEqual([...CHAPTERS]);
      for (const places of Object.values(questionNorms)) expect(places).toHaveLength(5);
    }
  });

  it('should print what a scenario takes as it is', () => {
    const file = scenarioWith(printed(SCENARIO, ...FEW));
    const { code, out } = say('check', file);
    expect([code, out.split('\n')[0]]).toEqual([0, `${file}: good`]);
  });

  it('should move a bar back that was moved away', () => {
    const one = ['--countries', 'KOR', '--games', '3'];
    const { KOR: found } = printed(SCENARIO, ...one);
    const far = {
      ...found!.questionNorms,
      calm: found!.questionNorms.calm.map((bar) => bar + 0.2),
    };
    const { KOR: again } = printed(scenarioWith({ KOR: { questionNorms: far } }), ...one);
    expect(again!.questionNorms.calm).toEqual(found!.questionNorms.calm);
  });

  it.each([
    [[], 'Name one scenario'],
    [['no-such-scenario'], 'cannot be read'],
    [[SCENARIO, '--countries', 'ATL'], '"ATL" is no nation'],
    [[SCENARIO, '--seeds', '9..1'], 'two whole numbers'],
  ])('should refuse %j with exit code 2', (argv, words) => {
    const { code, told } = say('norms', ...argv);
    expect(code).toBe(2);
    expect(told).toContain(words);
  });
});

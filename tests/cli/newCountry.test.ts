// new writes a file that check calls good, says what it guessed, and refuses what cannot be in a sentence.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideTable } from '../../src/cli/newCountryWords';
import { GIVEN_NAMES, knownOf } from '../../src/files';
import { atlas } from '../support/content';
import { ownFolder, say, write } from './commands';

const FOLDER = ownFolder();

function path(name: string): string {
  return join(FOLDER, name);
}

describe('new', () => {
  it('should write a file that check calls good, and say which figures are guesses', () => {
    const file = path('my-che.json');
    const author = ['--author', 'A teacher', '--licence', 'CC BY 4.0'];
    const source = 'gdp=World Economic Outlook; International Monetary Fund; 2025-10';
    const figures = ['--gdp', '1,000', '--people', '9', '--source', source];
    const place = ['--longitude', '7.45', '--latitude', '46.95'];
    const { code, out, told } = say('new', 'CHE', ...figures, ...place, ...author, '--out', file);
    expect([code, told]).toEqual([0, '']);
    expect(out).toContain('Switzerland (CHE) from ten figures: 2 given, 8 guessed.');
    expect(out).toMatch(/^gdp +1000 +USD bn +given +ARE 569.1 to USA 30615.7$/m);
    expect(out).toMatch(/^chips .* GUESS /m);
    for (const name of GIVEN_NAMES)
      expect(out).toMatch(new RegExp(`^--${name} .*Found in: \\S`, 'm'));
    expect(out).toContain(`npm run cli -- check ${file}`);
    expect(say('check', file).code).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('"ko": "스위스"');
    expect(text).toContain('"basis": "retrieved"');
  });

  it('should need no figure at all, and play what it made', () => {
    const file = path('my-ken.json');
    const made = say(
      'new',
      'KEN',
      '--out',
      file,
      '--author',
      'A teacher',
      '--licence',
      'CC BY 4.0',
    );
    expect(made.code).toBe(0);
    expect(made.out).toContain('0 given, 10 guessed');
    expect(made.out).toContain('about the middle of the country');
    expect(say('play', file).out).toMatch(/^score +\d/m);
  });

  it('should write no country into the atlas that is there', () => {
    const { code, told } = say('new', 'KOR', '--atlas');
    expect([code, told]).toEqual([2, 'The atlas has South Korea (KOR) already.']);
  });

  it('should only name a country that the atlas has', () => {
    const file = path('my-kor.json');
    const { code, out } = say('new', 'KOR', '--gdp', '1800', '--out', file);
    expect(code).toBe(0);
    expect(out).toContain('The atlas has South Korea (KOR)');
    expect(out).toContain('Not taken: --gdp.');
    expect(say('check', file).code).toBe(0);
  });

  it('should never overwrite a file unless it is told to', () => {
    const file = write(FOLDER, 'mine.json', 'mine');
    const { code, told } = say('new', 'CHE', '--out', file);
    expect([code, told]).toEqual([2, expect.stringContaining('is there already')]);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(say('new', 'CHE', '--out', file, '--force').code).toBe(0);
    expect(say('check', file).code).toBe(0);
  });

  it.each([
    [[], 'Name one country by its code'],
    [['CHE', 'AUT'], 'Name one country by its code'],
    [['Switzerland'], 'Did you mean "CHE" (Switzerland)?'],
    [['swizerland'], 'Did you mean "CHE" (Switzerland)?'],
    [['che'], 'Did you mean "CHE" (Switzerland)?'],
    [['XQZ'], 'is no country’s code'],
    [['CHE', '--gpd', '885'], 'Did you mean "--gdp"?'],
    [['CHE', '--gdp', 'much'], '"--gdp" must be a number'],
    [['CHE', '--gdp', '8.8.5'], '"--gdp" must be a number'],
    [['CHE', '--gdp', '885000000000'], '"--gdp" goes from 10 to 50000 USD bn.'],
    [['CHE', '--gdp', '885', '--people', '9000000'], '"--people" goes from'],
    [
      ['CHE', '--gdp', '885', '--people', '0.09'],
      '"--gdp" is told in USD bn, "--people" in millions',
    ],
    [['CHE', '--electricity', '1', '--chips', '900'], '"--chips" does not fit'],
    [['CHE', '--gdp', '10', '--people', '1', '--government', '50'], 'more than a state can spend'],
    [['CHE', '--year', '25'], '"--year" must be a year'],
    [['CHE', '--gdp', '885', '--source', 'gpd=A; B; 2025'], 'Did you mean "gdp"?'],
    [['CHE', '--gdp', '885', '--source', 'gdp=A, B, 2025'], '"TITLE; PUBLISHER; DATE"'],
    [['CHE', '--source', 'gdp=A; B; 2025'], 'needs the figure too'],
    [['CHE', '--longitude', '7'], 'or neither'],
    [['CHE', '--longitude', '7', '--latitude', '-91'], 'from -90 to 90'],
    [['CHE', '--author', ''], 'at least one word'],
    [['CHE', '--out', 'My file.json'], 'must end in .json'],
    [['CHE', '--out', '/no/such/folder/x.json'], 'cannot be written'],
  ])('should answer %j with a sentence', (argv, words) => {
    const out = argv.includes('--out') ? [] : ['--out', path('refused.json'), '--force'];
    const { code, told } = say('new', ...argv, ...out);
    expect([code, told]).toEqual([2, expect.stringContaining(words)]);
  });

  it('should stand in the guide with its ten figures', () => {
    const guide = readFileSync('scenarios/README.md', 'utf8');
    expect(guide).toContain(guideTable(knownOf(atlas())).join('\n'));
  });
});

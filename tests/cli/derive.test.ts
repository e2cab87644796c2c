// derive reproduces the figures of the atlas, says what differs and writes it.

import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Indicators } from '../../src/types/indicator';
import { NATION_FIGURES } from '../../src/types/scenario';
import { atlas } from '../support/content';
import { ownFolder, say, write } from './commands';

const FOLDER = ownFolder();

function textOf(name: string): string {
  return readFileSync(`scenarios/atlas/${name}`, 'utf8');
}

/** A copy of the atlas in which one indicator of Brazil is another. */
function changedAtlas(): string {
  for (const name of ['overrides.json', 'figures.json'])
    copyFileSync(`scenarios/atlas/${name}`, join(FOLDER, name));
  const data = JSON.parse(textOf('indicators.json')) as Indicators;
  Object.assign(data.indicators.aiUsersPercent.values.BRA!, { value: 64 });
  write(FOLDER, 'indicators.json', JSON.stringify(data));
  return FOLDER;
}

describe('derive', () => {
  it('should find the files of the game as derived, and print shares and what is set by hand', () => {
    const { code, out, told } = say('derive');
    expect([code, told]).toEqual([0, '']);
    const count = atlas().countries.length;
    const said = `${count * NATION_FIGURES.length} starting figures of ${count} countries: `;
    expect(out).toMatch(new RegExp(`^${said}.*estimated \\(\\d+ %\\)`, 'm'));
    expect(out).toMatch(/^KOR lockIn: 0\.45 instead of 0\.58\. \S/m);
  });

  it('should say what a changed indicator moves, and write it', () => {
    const folder = changedAtlas();
    const { code, out } = say('derive', folder);
    expect(code).toBe(1);
    expect(out).toContain('BRA adoption: 0.25, in the file 0.15');
    expect(out).toContain(`${join(folder, 'figures.json')} is not as derived`);
    expect(say('derive', folder, '--write').code).toBe(0);
    expect(say('derive', folder).code).toBe(0);
  });

  it('should refuse a folder without an atlas', () => {
    expect(say('derive', 'tests')).toMatchObject({ code: 2 });
    expect(say('derive', 'a', 'b').told).toContain('Name one folder');
  });

  it('should write the same file from the same indicators', () => {
    const folder = changedAtlas();
    copyFileSync('scenarios/atlas/indicators.json', join(folder, 'indicators.json'));
    rmSync(join(folder, 'figures.json'));
    expect(say('derive', folder, '--write').code).toBe(0);
    expect(readFileSync(join(folder, 'figures.json'), 'utf8')).toBe(textOf('figures.json'));
  });
});

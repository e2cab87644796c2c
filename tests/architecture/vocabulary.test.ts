// The vocabulary of the README: each word stands in it once, with a meaning, and so do those that names of the code need.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT, readProject } from './project';

const README = readFileSync(`${PROJECT_ROOT}README.md`, 'utf8');

/** Rows of the tables under the heading, as word and meaning. */
function rowsOf(guide: string): (readonly [string, string])[] {
  const part = guide.split('## Vocabulary\n')[1]?.split(/^## /m)[0] ?? '';
  return [...part.matchAll(/^\| (?!Word|---)(.+?) \| (.+?) \|$/gm)].map(
    ([, word, meaning]) => [word!, meaning!] as const,
  );
}

const rows = rowsOf(README);
const words = rows.flatMap(([word]) => word.split(', '));

/** Words that file names use in a sense of their own. */
const IN_NAMES = [
  'bottleneck',
  'catalogue',
  'champion',
  'chapter',
  'climb',
  'coverage',
  'cue',
  'dial',
  'focus',
  'inset',
  'intervention',
  'lever',
  'opening',
  'par',
  'passage',
  'phase',
  'piece',
  'pin',
  'plate',
  'platform',
  'pledge',
  'portrait',
  'posture',
  'project',
  'question',
  'round',
  'runner',
  'seat',
  'sight',
  'squeeze',
  'task',
  'trial',
  'verdict',
  'voice',
];

describe('the vocabulary', () => {
  it('should say of each word once what it means', () => {
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(rows.filter(([, meaning]) => meaning.length < 12)).toEqual([]);
  });

  it('should have the words of file names', () => {
    expect(IN_NAMES.filter((word) => !words.includes(word))).toEqual([]);
  });

  it('should have no word that no name of the code bears any more', () => {
    const names = [...readProject('src').keys()].join('\n').toLowerCase();
    expect(IN_NAMES.filter((word) => !names.includes(word))).toEqual([]);
  });
});

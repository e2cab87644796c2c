// A finding is shown in its line, with a caret that stands under the place whatever the line is made of.

import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../src/files';

function shown(line: string, column: number): string[] {
  const excerpt = excerptsOf(`{\n${line}\r\n}`)(2, column);
  return excerpt === undefined ? [] : [excerpt.line, excerpt.caret];
}

describe('the line of a finding', () => {
  it('should be shown without its indent, with the caret under the place', () => {
    expect(shown('    "defaet": false,', 15)).toEqual(['"defaet": false,', '          ^']);
  });

  it('should be cut around the place where it is long', () => {
    const [line, caret] = shown(`  "${'a'.repeat(4000)}!${'b'.repeat(4000)}"`, 4004);
    expect(line).toBe(`…${'a'.repeat(60)}!${'b'.repeat(39)}…`);
    expect(line?.[caret!.length - 1]).toBe('!');
  });

  it('should keep the caret under the place behind tabs and wide letters', () => {
    expect(shown('\t"한국":\t7', 8)).toEqual(['"한국":\t7', `${' '.repeat(7)}\t^`]);
  });

  it('should show hidden characters by their numbers', () => {
    expect(shown('"a\u202e": 1', 7)).toEqual(['"a[U+202E]": 1', `${' '.repeat(13)}^`]);
  });

  it('should keep pairs whole where it is cut', () => {
    const line = `"${'😀'.repeat(200)}"`;
    for (const column of [100, 101, 150]) expect(shown(line, column)[0]).not.toMatch(/\[U\+D/);
  });

  it('should be left out where there is no such line', () => {
    expect(excerptsOf('{}')(0, 0)).toBeUndefined();
  });
});

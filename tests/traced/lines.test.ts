// A debugger that stops in a twin shows the line of the module itself.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTwinned, moduleOf } from '../../src/build/twin/houses';
import { twinOf } from '../../src/build/twin/transform';
import { SOURCES, sourceOf } from '../support/twins';

/** Names as they are made, and the ends of functions. */
const LANDMARK = /\b(?:function|const|let) (?!satisfies\b)(\w+)|^\s*return\b/;

const MODULES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => isTwinned(SOURCES, join(SOURCES, path)))
  .sort();

function moved(path: string): string[] {
  const source = sourceOf(path);
  const lines = source.split('\n');
  const twin = twinOf(moduleOf(SOURCES, join(SOURCES, path), source)).split('\n');
  const stray = lines.flatMap((line, i) => {
    const landmark = LANDMARK.exec(line);
    if (landmark === null) return [];
    const word = landmark[1] ?? 'return';
    return twin[i]?.includes(word) ? [] : [`${path}:${i + 1} ${line.trim()}`];
  });
  return twin.length === lines.length ? stray : [`${path} has ${twin.length} lines`, ...stray];
}

describe('the twins of all modules', () => {
  it('should have every name and every return on its line', () => {
    expect(MODULES.length).toBeGreaterThan(100);
    expect(MODULES.flatMap(moved)).toEqual([]);
  });
});

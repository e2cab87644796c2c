// Every value of a JSON text is found at its line and column, however the text is laid out.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, type Position, positionsIn } from '../../src/files/locate';
import type { Path } from '../../src/files/path';
import { caseCount } from '../support/tier';

const RUNS = caseCount({ quick: 200, full: 2000 });

/** The paths of all values in plain data, with the value at each. */
function pathsOf(data: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const inside = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const deeper = inside.flatMap(([key, value]) =>
    pathsOf(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return [{ path, value: data }, ...deeper];
}

function offsetOf(text: string, { line, column }: Position): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

/** Whether the JSON text of a value begins at the offset, blanks apart. */
function stands(text: string, offset: number, value: unknown): boolean {
  const bare = (from: string): string => JSON.stringify(JSON.parse(from));
  for (let end = text.length; end > offset; end--) {
    try {
      return bare(text.slice(offset, end)) === JSON.stringify(value);
    } catch {
      continue;
    }
  }
  return false;
}

describe('the place of a value', () => {
  it('should be where its text begins, in any layout', () => {
    const layouts = fc.constantFrom('', ' ', '\t', '    ');
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), layouts, (data, indent) => {
        const plain = JSON.parse(JSON.stringify(data)) as unknown;
        const text = JSON.stringify(plain, null, indent);
        const all = pathsOf(plain);
        const places = placesOf(
          text,
          all.map(({ path }) => path),
        );
        for (const [at, { value }] of all.entries())
          expect(stands(text, offsetOf(text, places[at]!.value), value)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('should be the name of the field when the name is meant', () => {
    const places = placesOf('{\n  "a":\n    1\n}', [['a']]);
    expect(places).toEqual([{ name: { line: 2, column: 3 }, value: { line: 3, column: 5 } }]);
  });

  it('should be that of the nearest value around what is missing', () => {
    const [place] = placesOf('{ "a": [0, {}] }', [['a', 1, 'b']]);
    expect(place?.value).toEqual({ line: 1, column: 12 });
  });

  it('should tell names that look alike apart', () => {
    const places = placesOf('{"a":{"0":1},"b":[2]}', [
      ['a', '0'],
      ['b', 0],
    ]);
    expect(places.map(({ value }) => value.column)).toEqual([11, 19]);
  });
});

describe('the position of an offset', () => {
  it('should count lines and columns from 1, in any order of asking', () => {
    const at = positionsIn('ab\r\nc\n\nd');
    expect([8, 0, 4, 6, 7].map(at)).toEqual([
      { line: 4, column: 2 },
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });
});

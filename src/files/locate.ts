// Finds the line and column of values in a JSON text by their path.

import { type Path, pathKey } from './path';
import { walkJson } from './walk';

/** Both counted from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a value stands, and the name of its field if it has one. */
export interface Place {
  readonly name: Position;
  readonly value: Position;
}

/** Tells positions in a text, quickly as long as the offsets asked for only grow. */
export function positionsIn(text: string): (offset: number) => Position {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    if (offset < lineStart) [line, lineStart] = [1, 0];
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < offset; ) {
      line++;
      lineStart = end + 1;
      end = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}

/** All beginnings of the paths, the root among them, by their last step. */
function wantedBy(paths: readonly Path[]): Map<string | number | undefined, Set<string>> {
  const wanted = new Map<string | number | undefined, Set<string>>();
  for (const path of paths) {
    for (let length = 0; length <= path.length; length++) {
      const last = path[length - 1];
      const keys = wanted.get(last) ?? new Set();
      wanted.set(last, keys.add(pathKey(path.slice(0, length))));
    }
  }
  return wanted;
}

function nearest(found: ReadonlyMap<string, Place>, path: Path): Place {
  for (let length = path.length; length >= 0; length--) {
    const place = found.get(pathKey(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return { name: { line: 1, column: 1 }, value: { line: 1, column: 1 } };
}

/** The place of every path; what is not there stands where the nearest value around it begins. */
export function placesOf(text: string, paths: readonly Path[]): Map<string, Place> {
  const wanted = wantedBy(paths);
  const found = new Map<string, Place>();
  const positionAt = positionsIn(text);
  walkJson(text, Number.POSITIVE_INFINITY, ({ path, nameOffset, offset }) => {
    const keys = wanted.get(path[path.length - 1]);
    const key = keys === undefined ? '' : pathKey(path);
    if (keys === undefined || !keys.has(key)) return;
    const name = nameOffset < 0 ? undefined : positionAt(nameOffset);
    const value = positionAt(offset);
    found.set(key, { name: name ?? value, value });
  });
  const places = new Map<string, Place>();
  for (const path of paths) places.set(pathKey(path), nearest(found, path));
  return places;
}

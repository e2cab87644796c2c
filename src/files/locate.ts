// Finds the line and column of values in a JSON text by their path.

import type { Path } from './path';
import type { Visitor } from './scan';
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

/** Gives line and column of offsets. Where offsets only grow, all of them together cost one pass over the text. */
export function positionsIn(text: string): (offset: number) => Position {
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  const restart = () => {
    [line, lineStart, lineEnd] = [1, 0, text.indexOf('\n')];
  };
  return (offset) => {
    if (offset < lineStart) restart();
    while (lineEnd >= 0 && lineEnd < offset) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}

/** A path that is looked for, or that leads to one. */
interface Wanted {
  readonly inside: Map<string | number, Wanted>;
  place?: Place;
}

function wantedBy(paths: readonly Path[]): Wanted {
  const root: Wanted = { inside: new Map() };
  for (const path of paths) {
    let wanted = root;
    for (const step of path) {
      const next = wanted.inside.get(step) ?? { inside: new Map() };
      wanted.inside.set(step, next);
      wanted = next;
    }
  }
  return root;
}

/** A list or object that the walk is in; `step` is the index or name of its present value. */
interface Level {
  readonly wanted: Wanted | undefined;
  readonly isList: boolean;
  step: string | number;
  nameOffset: number;
}

const START: Place = { name: { line: 1, column: 1 }, value: { line: 1, column: 1 } };

/** A visitor that notes the place of everything that is looked for when the walk comes to it. */
function finder(text: string, root: Wanted): Visitor {
  const levels: Level[] = [];
  const positionAt = positionsIn(text);
  const meet = (offset: number): Wanted | undefined => {
    const level = levels[levels.length - 1];
    if (level?.isList === true) level.step = (level.step as number) + 1;
    const wanted = level === undefined ? root : level.wanted?.inside.get(level.step);
    if (wanted === undefined) return undefined;
    const name = level?.isList === false ? positionAt(level.nameOffset) : undefined;
    const value = positionAt(offset);
    wanted.place = { name: name ?? value, value };
    return wanted;
  };
  return {
    name: (name, offset) => {
      const level = levels[levels.length - 1]!;
      [level.step, level.nameOffset] = [name, offset];
    },
    open: (isList, offset) => {
      levels.push({ wanted: meet(offset), isList, step: isList ? -1 : '', nameOffset: -1 });
    },
    close: () => {
      levels.pop();
    },
    scalar: (_, offset) => {
      meet(offset);
    },
  };
}

function nearest(root: Wanted, path: Path): Place {
  let place = root.place ?? START;
  let wanted: Wanted | undefined = root;
  for (const step of path) {
    wanted = wanted.inside.get(step);
    if (wanted?.place === undefined) return place;
    place = wanted.place;
  }
  return place;
}

/** The place of every path, in the order of the paths; for a value that is not there, the place of the nearest one around it. */
export function placesOf(text: string, paths: readonly Path[]): Place[] {
  const root = wantedBy(paths);
  walkJson(text, finder(text, root));
  return paths.map((path) => nearest(root, path));
}

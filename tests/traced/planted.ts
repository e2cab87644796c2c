// Formulas of the engine, each with a factor planted into it.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bare, children, parse, type Syntax } from '../../src/build/twin/syntax';
import { type Changes, SOURCES, sourceOf } from '../support/twins';

export const PLANTED = 1.25;

export interface Formula {
  /** `engine/phases/power.ts:36`. */
  readonly place: string;
  readonly changes: Changes;
}

const ROOMS = ['engine/phases', 'engine/rules'] as const;

/** What is worked out by a product or a ratio: where it gets a name, is given back or is written. */
function workedOut(node: Syntax): Syntax | null {
  if (node.type === 'VariableDeclarator') return node.init;
  if (node.type === 'ReturnStatement') return node.argument;
  return node.type === 'AssignmentExpression' ? node.right : null;
}

function* formulasIn(node: Syntax): Generator<Syntax> {
  const value = workedOut(node);
  const inner = value === null ? null : bare(value);
  if (inner?.type === 'BinaryExpression' && /^[*/]$/.test(inner.operator)) yield inner;
  for (const child of children(node)) yield* formulasIn(child);
}

function planted(path: string): Formula[] {
  const source = sourceOf(path);
  return [...formulasIn(parse(source))].map(({ start, end }) => {
    const formula = `(${PLANTED} * (${source.slice(start, end)}))`;
    const line = source.slice(0, start).split('\n').length;
    const changed = source.slice(0, start) + formula + source.slice(end);
    return { place: `${path}:${line}`, changes: { [path]: changed } };
  });
}

/** Every such formula, file by file. */
export function plantedFormulas(): Formula[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(SOURCES, room))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .flatMap((file) => planted(`${room}/${file}`)),
  );
}

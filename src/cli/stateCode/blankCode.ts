// Writes the code that makes blank records of the state, as they are before anything is said of them.

import type { Shape } from '../../types/shape';
import { field, fileOf, importOf, object } from './code';
import { MADE_WHOLE, NAMED, type Named } from './records';

const BLANKS = NAMED.filter(({ name }) => !MADE_WHOLE.includes(name)).map((named) => ({
  ...named,
  type: `Blank${named.name}`,
}));

function isGiven({ isGiven }: Shape): boolean {
  return isGiven === true;
}

function textOf(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function blankFields(fields: readonly [string, Shape][]): string[] {
  return object(fields.map(([key, of]) => field(key, blankLines(of, key))));
}

/** The first value of a field, as an expression. */
export function blankLines(shape: Shape, name: string): string[] {
  switch (shape.holds) {
    case 'number':
    case 'flag':
    case 'constant':
      return [textOf(shape.nothing)];
    case 'orNull':
      return ['null'];
    case 'list':
      return ['[]'];
    case 'row':
      return [`[${Array.from({ length: shape.length }, () => '0').join(', ')}]`];
    case 'table':
      return blankFields(shape.keys.map((key) => [key, shape.of]));
    case 'record':
      return blankFields(Object.entries(shape.fields));
    case 'word':
      if (shape.nothing !== undefined) return [textOf(shape.nothing)];
      break;
    case 'text':
    case 'either':
      break;
  }
  throw new Error(`Bug: ${name} has nothing to begin with and must be given()`);
}

function blankFunction({ shape, name, type }: Named): string[] {
  const fields = Object.entries(shape.fields).filter(([, of]) => !isGiven(of));
  const lines = blankFields(fields);
  return [
    `export function blank${name}(): ${type} {`,
    `  return ${lines[0]}`,
    ...lines.slice(1, -1).map((line) => `  ${line}`),
    `  ${lines.at(-1)};`,
    '}',
  ];
}

export function blankCode(): string {
  return fileOf(
    'What the records of a state hold before anything is said of them',
    importOf(
      BLANKS.map(({ type }) => type),
      '../../types/state',
      'import type',
    ),
    BLANKS.map(blankFunction),
  );
}

// Writes the code that takes the fingerprint of a state: every field of every record in the order of the description.

import { assert, defined } from '../../lib/assert';
import type {
  EitherShape,
  Fields,
  ListShape,
  OrNullShape,
  RecordShape,
  Shape,
} from '../../types/shape';
import { fileOf, importOf, indented, listName } from './code';
import { COUNTRY, NAMED_GAME, type Named, namedOf } from './records';

/** The beginning of a line for a value that is left out where it is empty. */
const PASSED_OVER = 'if (';

/** Writes the value of the expression to the record, after what is already there. */
function put(expression: string): string {
  return `v[i++] = ${expression};`;
}

function putList({ of, isPassedOver }: ListShape, value: string): string[] {
  const isThere = isPassedOver ? `${PASSED_OVER}${value}.length > 0) ` : '';
  if (of.holds === 'text') return [isThere + put(`foldTexts(${value})`)];
  assert(!isPassedOver, `${value} is passed over and is no list of texts`);
  if (of.holds === 'word') return [`i = putPlaces(i, ${listName(of.words)}, ${value});`];
  const entry = 'entry';
  assert(!value.includes(entry), `${value} is a list of lists of lists`);
  return [
    put(`${value}.length`),
    `for (const ${entry} of ${value}) {`,
    ...indented(putValue(of, entry)),
    '}',
  ];
}

/** What is written in place of a value that is missing. */
function putNone(shape: Shape): string[] {
  switch (shape.holds) {
    case 'word':
      return [put('-1')];
    case 'text':
      return [put("foldText('')")];
    case 'number':
      return [put('0')];
    case 'record':
      return Object.values(shape.fields).flatMap(putNone);
    case 'constant':
    case 'flag':
    case 'row':
    case 'list':
    case 'table':
    case 'orNull':
    case 'either':
      throw new Error(`Bug: nothing stands for a ${shape.holds} that is not there`);
  }
}

function putOrNull({ of }: OrNullShape, value: string): string[] {
  assert(of.holds !== 'number' && of.holds !== 'flag', `${value}: null would count as 0`);
  if (of.holds === 'text') return [put(`foldText(${value} ?? '')`)];
  if (of.holds === 'word') return [put(`placeOrNone(${listName(of.words)}, ${value})`)];
  return [
    `if (${value} === null) {`,
    ...indented(putNone(of)),
    '} else {',
    ...indented(putValue(of, value)),
    '}',
  ];
}

function putFields(fields: Fields, value: string): string[] {
  return Object.entries(fields).flatMap(([key, of]) => putValue(of, `${value}.${key}`));
}

function putValue(shape: Shape, value: string): string[] {
  switch (shape.holds) {
    case 'number':
      return [put(value)];
    case 'flag':
      return [put(`${value} ? 1 : 0`)];
    case 'constant':
      return [];
    case 'text':
      return [put(`foldText(${value})`)];
    case 'word':
      return [put(`placeIn(${listName(shape.words)}, ${value})`)];
    case 'row':
      return [`i = putNumbers(i, ${value});`];
    case 'list':
      return shape.isApart ? [] : putList(shape, value);
    case 'table':
      return shape.keys.flatMap((key) => putValue(shape.of, `${value}.${key}`));
    case 'record':
      return putFields(shape.fields, value);
    case 'orNull':
      return putOrNull(shape, value);
    case 'either':
      throw new Error(`Bug: ${value} must stand in a list apart`);
  }
}

/** The lines for all of a value. What may be left out comes last, or two states could look alike. */
export function putLines(shape: Shape, value: string): string[] {
  const lines = putValue(shape, value);
  const early = lines
    .slice(0, -1)
    .find((line) => line.startsWith(PASSED_OVER) && line.endsWith(';'));
  assert(early === undefined, `what is passed over must come last: ${early}`);
  return lines;
}

function putFunction({ shape, name, type, value }: Named): string[] {
  return [
    `function put${name}(${value}: ${type}): number {`,
    '  let i = 0;',
    ...indented(putLines(shape, value)),
    '  return i;',
    '}',
  ];
}

function nameOf(shape: Shape): Named {
  return defined(namedOf(shape), 'a name in cli/stateCode/records.ts for a record apart');
}

function partsOf(of: Shape): readonly RecordShape[] {
  return of.holds === 'either' ? of.of : of.holds === 'record' ? [of] : [];
}

function putEither({ of: [one, other] }: EitherShape): string[] {
  const { name, type, value } = COUNTRY;
  const [first, second] = [nameOf(one).name, nameOf(other).name];
  return [
    `function put${name}(${value}: ${type}): number {`,
    `  return ${value}.role === 'nation' ? put${first}(${value}) : put${second}(${value});`,
    '}',
  ];
}

/** The lists of the game whose entries are records of their own, by the field that holds them. */
function listsApart(): [field: string, of: Shape][] {
  return Object.entries(NAMED_GAME.shape.fields).flatMap(([field, shape]) =>
    shape.holds === 'list' && shape.isApart ? [[field, shape.of] as [string, Shape]] : [],
  );
}

function takeAll([field, of]: [field: string, of: Shape]): string {
  const { name, value } = of.holds === 'either' ? COUNTRY : nameOf(of);
  return `for (const ${value} of state.${field}) hasher.take(put${name}(${value}));`;
}

function hashFunction(lists: readonly [string, Shape][]): string[] {
  return [
    '/** 16 hexadecimal digits over every bit of the state. */',
    'export function hashState(state: GameState): string {',
    '  const hasher = new Hasher();',
    '  hasher.take(putState(state));',
    ...indented(lists.map(takeAll)),
    '  return hasher.digest();',
    '}',
  ];
}

/** The closed lists and helpers that code names, in the order of the alphabet. */
function namedIn(code: string, form: RegExp): string[] {
  const found = [...new Set(code.match(form) ?? [])];
  return found.sort((a, b) => (a < b ? -1 : 1));
}

export function hashCode(): string {
  const lists = listsApart();
  const records = [...lists.flatMap(([, of]) => partsOf(of)).map(nameOf), NAMED_GAME];
  const unions = lists.flatMap(([, of]) => (of.holds === 'either' ? [of] : []));
  const parts = [
    ['/** The record that is being written. */', 'const v = RECORD;'],
    ...records.map(putFunction),
    ...unions.map(putEither),
    hashFunction(lists),
  ];
  const code = parts.flat().join('\n');
  return fileOf(
    'The fingerprint of a whole state',
    [
      ...importOf(namedIn(code, /\b(foldTexts?|Hasher|RECORD)\b/g), '../../lib/hash'),
      ...importOf(namedIn(code, /\b(place|put)(In|OrNone|Numbers|Places)\b/g), '../put'),
      ...importOf(namedIn(code, /\b[A-Z][A-Z_]*(?=, )/g), '../../types/names'),
      ...importOf(namedIn(code, /\b\w+(?=\): number)/g), '../../types/state', 'import type'),
    ],
    parts,
  );
}

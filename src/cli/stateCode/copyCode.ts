// Writes the code that copies a state: field by field, so that every copy has the same shape, which runs fast.

import { assert, defined } from '../../lib/assert';
import type { ListShape, RecordShape, Shape } from '../../types/shape';
import { NATION } from '../../types/state';
import { field, fileOf, importOf, indented, object, quoted, WIDEST } from './code';
import { COUNTRY, MADE_WHOLE, NAMED, type Named, namedOf } from './records';

/** The counts of cards have a copy function of their own. */
const CARDS_PLAYED: Named<Shape> = {
  shape: NATION.fields.cardsPlayed,
  name: 'Cards',
  type: 'ByCard<number>',
  value: 'cards',
};

/** Records that a copy of the state copies one by one. */
const COPIED = NAMED.filter(({ name }) => !MADE_WHOLE.includes(name));
/** Record copies that other files use as well, with the comment that they get. */
const OUTSIDE: Readonly<Record<string, string>> = {
  State: 'A copy of the whole state that a turn may change.',
  Nation: 'The same of one nation.',
  Cards: 'Field by field: a spread of this many fields takes twice the room.',
};

/** Kinds of value that nobody can change. */
function isPlain({ holds }: Shape): boolean {
  return ['number', 'flag', 'text', 'word'].includes(holds);
}

function copyOfList({ of }: ListShape, value: string): string[] {
  if (isPlain(of)) return [`${value}.slice()`];
  const name = of.holds === 'either' ? COUNTRY.name : namedOf(of)?.name;
  return [`${value}.map(copy${defined(name, `a name in cli/stateCode/records.ts for ${value}`)})`];
}

/** The copy of a value that is changed in place. */
function copyOfParts(shape: Shape, value: string): string[] {
  switch (shape.holds) {
    case 'constant':
      return [`'${shape.nothing}'`];
    case 'row':
      return [`${value}.slice()`];
    case 'list':
      return copyOfList(shape, value);
    case 'table':
      return object(shape.keys.map((key) => field(key, copyLines(shape.of, `${value}.${key}`))));
    case 'record':
      return object(
        Object.entries(shape.fields).map(([key, of]) =>
          field(key, copyLines(of, `${value}.${key}`)),
        ),
      );
    case 'number':
    case 'flag':
    case 'text':
    case 'word':
    case 'orNull':
    case 'either':
      assert(isPlain(shape) || shape.holds === 'orNull', `${value} cannot be copied`);
      assert(shape.holds !== 'orNull' || isPlain(shape.of), `${value} must be whole() or fixed()`);
      return [value];
  }
}

/** The copy of a value as an expression. */
export function copyLines(shape: Shape, value: string): string[] {
  if (shape.isWhole) return [value];
  const named = namedOf(shape);
  return named !== undefined ? [`copy${named.name}(${value})`] : copyOfParts(shape, value);
}

/** V8 makes a literal with more fields than this as a slow object first: each number that is put into it then takes new room. */
const MOST_IN_LITERAL = 127;

function isLarge(shape: Shape): shape is RecordShape {
  return shape.holds === 'record' && Object.keys(shape.fields).length > MOST_IN_LITERAL;
}

function ending(lines: readonly string[], by: string): string[] {
  return [...lines.slice(0, -1), `${lines.at(-1)}${by}`];
}

/** The type of what a literal may hold of a large record, so that the compiler misses what is missing. */
function typeOfFirst({ shape, name, type }: Named<Shape>): string[] {
  if (!isLarge(shape)) return [];
  const rest = Object.keys(shape.fields).slice(MOST_IN_LITERAL).map(quoted).join(' | ');
  const line = `type First${name} = Omit<${type}, ${rest}>;`;
  const broken = [`type First${name} = Omit<`, `  ${type},`, `  ${rest}`, '>;'];
  return [
    `/** What the copy of a ${name.toLowerCase()} begins with. */`,
    ...(line.length <= WIDEST ? [line] : broken),
    '',
  ];
}

/** The copy of a large record in two parts: what a literal may hold, and the rest put into it one by one. */
function copyOfLarge({ fields }: RecordShape, { name, type, value }: Named<Shape>): string[] {
  const all = Object.entries(fields);
  const literal = object(
    all.slice(0, MOST_IN_LITERAL).map(([key, of]) => field(key, copyLines(of, `${value}.${key}`))),
  );
  return [
    `const copy: First${name} & Partial<${type}> = {`,
    ...ending(literal.slice(1), ';'),
    ...all.slice(MOST_IN_LITERAL).flatMap(([key, of]) => {
      const [head = '', ...lines] = copyLines(of, `${value}.${key}`);
      return ending([`copy.${key} = ${head}`, ...lines], ';');
    }),
    `return copy as ${type};`,
  ];
}

function bodyOf(named: Named<Shape>): string[] {
  const { shape, value } = named;
  if (isLarge(shape)) return copyOfLarge(shape, named);
  const [head = '', ...lines] = copyOfParts(shape, value);
  return ending([`return ${head}`, ...lines], ';');
}

function copyFunction(named: Named<Shape>): string[] {
  const { name, type, value } = named;
  const told = OUTSIDE[name];
  return [
    ...typeOfFirst(named),
    ...(told === undefined ? [] : [`/** ${told} */`]),
    `${told === undefined ? '' : 'export '}function copy${name}(${value}: ${type}): ${type} {`,
    ...indented(bodyOf(named)),
    '}',
  ];
}

const COPY_COUNTRY = [
  'function copyCountry(country: CountryState): CountryState {',
  "  return country.role === 'nation' ? copyNation(country) : copySuperpower(country);",
  '}',
];

export function copyCode(): string {
  const types = [...COPIED.map(({ type }) => type), COUNTRY.type];
  return fileOf(
    'A copy of a state that shares nothing that a turn changes',
    [
      ...importOf(['ByCard'], '../../types/names', 'import type'),
      ...importOf(types, '../../types/state', 'import type'),
    ],
    [...COPIED, CARDS_PLAYED].map(copyFunction).concat([COPY_COUNTRY]),
  );
}

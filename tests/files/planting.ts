// Plants mistakes into good files at any place of their data, letter by letter as an author would leave them.

import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { defined } from '../../src/lib/assert';

export type Path = readonly (string | number)[];

/** A good file in which mistakes are planted. */
export interface Good {
  readonly name: string;
  readonly text: string;
  readonly data: unknown;
  readonly tree: Node;
}

export function goodFile(name: string, text: string): Good {
  return { name, text, data: JSON.parse(text) as unknown, tree: defined(parseTree(text), name) };
}

/** A file with a mistake, and the line on which an author would look for it. */
export interface Planted {
  readonly text: string;
  readonly line: number;
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string, unknown>>)[step],
    data,
  );
}

/** All paths whose value is asked for. */
export function pathsIn(
  data: unknown,
  isMeant: (path: Path, value: unknown) => boolean,
  path: Path = [],
): Path[] {
  const own = isMeant(path, data) ? [path] : [];
  if (typeof data !== 'object' || data === null) return own;
  const steps = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return steps.reduce<Path[]>((all, step) => {
    all.push(...pathsIn(valueAt(data, [step]), isMeant, [...path, step]));
    return all;
  }, own);
}

function nodeAt({ tree }: Good, path: Path): Node {
  return defined(findNodeAtLocation(tree, [...path]), path.join('.'));
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function spliced({ text }: Good, from: number, to: number, raw: string): Planted {
  return { text: text.slice(0, from) + raw + text.slice(to), line: lineAt(text, from) };
}

/** The line on which a value begins. */
export function lineOf(file: Good, path: Path): number {
  return lineAt(file.text, nodeAt(file, path).offset);
}

/** How a value is written. */
export function rawAt(file: Good, path: Path): string {
  const { offset, length } = nodeAt(file, path);
  return file.text.slice(offset, offset + length);
}

/** Other letters in place of a value. */
export function written(file: Good, path: Path, raw: string): Planted {
  const { offset, length } = nodeAt(file, path);
  return spliced(file, offset, offset + length, raw);
}

/** Letters right behind a value. */
export function behind(file: Good, path: Path, raw: string): Planted {
  const { offset, length } = nodeAt(file, path);
  return spliced(file, offset + length, offset + length, raw);
}

/** Another name for a field. */
export function named(file: Good, path: Path, name: string): Planted {
  const { offset, length } = defined(nodeAt(file, path).parent?.children?.[0], 'the name');
  return spliced(file, offset, offset + length, JSON.stringify(name));
}

/** A field, without its comma where it is the last, is no longer there; it is looked for at its object. */
export function without(file: Good, path: Path): Planted {
  const { text } = file;
  const property = defined(nodeAt(file, path).parent, 'the field');
  const holder = defined(property.parent, 'the object');
  const fields = defined(holder.children, 'the fields');
  const at = fields.indexOf(property);
  const [from, to] =
    at + 1 < fields.length
      ? [property.offset, fields[at + 1]!.offset]
      : [fields[at - 1]!.offset + fields[at - 1]!.length, property.offset + property.length];
  return { text: text.slice(0, from) + text.slice(to), line: lineAt(text, holder.offset) };
}

/** A field at the beginning of an object. */
export function withField(file: Good, path: Path, raw: string): Planted {
  const { offset } = nodeAt(file, path);
  return spliced(file, offset + 1, offset + 1, `${raw}, `);
}

/** An entry at the end of a list that has some, on a line of its own. */
export function withEntry(file: Good, path: Path, raw: string): Planted {
  const last = defined(nodeAt(file, path).children?.at(-1), 'an entry');
  const end = last.offset + last.length;
  const { text } = spliced(file, end, end, `,\n${raw}`);
  return { text, line: lineAt(file.text, end) + 1 };
}

/** Without the last letter of a value. */
export function cutBehind(file: Good, path: Path): Planted {
  const { offset, length } = nodeAt(file, path);
  return spliced(file, offset + length - 1, offset + length, '');
}

/** The comma behind a value, if there is one, is no longer there. */
export function withoutComma(file: Good, path: Path): Planted | undefined {
  const { offset, length } = nodeAt(file, path);
  const end = offset + length;
  return file.text[end] === ',' ? spliced(file, end, end + 1, '') : undefined;
}

/** A comment at the end of the line that a value ends. */
export function withComment(file: Good, path: Path): Planted | undefined {
  const { offset, length } = nodeAt(file, path);
  const end = offset + length + (file.text[offset + length] === ',' ? 1 : 0);
  return file.text[end] === '\n' ? spliced(file, end, end, ' // so it was') : undefined;
}

// Conditions in the twin: what they ask goes by a name, and numbers that they compare are kept.

import { bare, type Syntax, type SyntaxOf } from './syntax.ts';
import { RUNTIME, type Writer } from './writer.ts';

/** What stands between the two sides of a comparison in its name, and whether it is the no to that. */
const COMPARING: Readonly<Record<string, readonly [between: string, isTurned: boolean]>> = {
  '===': ['.', false],
  '!==': ['.', true],
  '>': ['.over.', false],
  '<=': ['.over.', true],
  '<': ['.under.', false],
  '>=': ['.under.', true],
};

/** What a part of a condition goes by: its last name; empty where it is worked out. */
function lastName(node: Syntax): string {
  const inner = bare(node);
  if (inner.type === 'ChainExpression') return lastName(inner.expression);
  if (inner.type === 'CallExpression') return lastName(inner.callee);
  if (inner.type === 'Identifier') return inner.name === 'undefined' ? 'none' : inner.name;
  if (inner.type === 'Literal') return inner.value === null ? 'none' : String(inner.value);
  return inner.type === 'MemberExpression' && !inner.computed ? lastName(inner.property) : '';
}

function named(parts: readonly string[], between = '.'): string {
  return parts.includes('') ? '' : parts.join(between);
}

function askedOfCall({ callee, arguments: given }: SyntaxOf<'CallExpression'>): string {
  const words = given.filter((each) => each.type === 'Literal').map(lastName);
  return named([lastName(callee), ...words]);
}

/** The name of what a condition asks, with the module where it asks after a name of its own. */
function nameOf(node: Syntax, writer: Writer): string {
  const test = bare(node);
  if (test.type === 'UnaryExpression') return nameOf(test.argument, writer);
  if (test.type === 'BinaryExpression')
    return named([lastName(test.left), lastName(test.right)], COMPARING[test.operator]?.[0]);
  if (test.type === 'CallExpression') return askedOfCall(test);
  if (test.type === 'Identifier') return `${writer.module.name}.${test.name}`;
  if (test.type !== 'LogicalExpression') return lastName(test);
  const both = [test.left, test.right].map((part) => {
    const name = nameOf(part, writer);
    return isTurned(part) && name !== '' ? `not.${name}` : name;
  });
  return named(both, test.operator === '&&' ? '.and.' : '.or.');
}

function isTurned(node: Syntax): boolean {
  const test = bare(node);
  if (test.type === 'UnaryExpression') return !isTurned(test.argument);
  return test.type === 'BinaryExpression' && COMPARING[test.operator]?.[1] === true;
}

/** What can be read a second time without doing anything. */
function isRead(node: Syntax): boolean {
  const inner = bare(node);
  if (inner.type === 'MemberExpression') return !inner.computed && isRead(inner.object);
  if (inner.type === 'BinaryExpression') return isRead(inner.left) && isRead(inner.right);
  if (inner.type === 'ChainExpression') return isRead(inner.expression);
  return inner.type === 'Identifier' || inner.type === 'Literal';
}

function sidesOf(node: Syntax, writer: Writer): Syntax[] {
  const test = bare(node);
  if (test.type !== 'BinaryExpression' || !(test.operator in COMPARING)) return [];
  const sides = [bare(test.left), bare(test.right)];
  const areRead = sides.every((side) => isRead(side) && !writer.text(side).includes('\n'));
  return areRead ? sides : [];
}

/** The question of a condition as code; `isFresh` says that nothing was done since it was asked. */
export function questionOf(test: Syntax, isFresh: boolean, writer: Writer): string {
  const sides = isFresh ? sidesOf(test, writer).map((side) => writer.write(side)) : [];
  const name = JSON.stringify(nameOf(test, writer));
  return `${RUNTIME}.question(${[writer.plainText(test), name, isTurned(test), ...sides].join(', ')})`;
}

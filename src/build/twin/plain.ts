// Where a twin needs the plain number: in conditions, comparisons and keys.

import { bare, type Syntax, type SyntaxOf } from './syntax.ts';
import { RUNTIME, type Writer } from './writer.ts';

/** The name in the runtime of each operation of JavaScript. */
export const ARITHMETIC: Readonly<Record<string, string>> = {
  '+': 'sum',
  '-': 'difference',
  '*': 'product',
  '/': 'ratio',
  '%': 'remainder',
};

/** Expressions that are never a number, or that are already plain. */
function isPlain(node: Syntax): boolean {
  if (node.type === 'BinaryExpression') return !(node.operator in ARITHMETIC);
  return (
    node.type === 'Literal' ||
    node.type === 'TemplateLiteral' ||
    (node.type === 'UnaryExpression' && node.operator === '!')
  );
}

/** The code for a value where only the plain number will do: in conditions, comparisons and keys. */
export function plain(node: Syntax, writer: Writer): string {
  const inner = bare(node);
  const text = writer.write(inner);
  return isPlain(inner) ? text : `${RUNTIME}.plain(${text})`;
}

export function keyOf(
  { computed, property }: { readonly computed: boolean; readonly property: Syntax },
  writer: Writer,
): string {
  if (computed) return plain(property, writer);
  return JSON.stringify((property as SyntaxOf<'Identifier'>).name);
}

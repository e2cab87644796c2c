// Functions in the twin: patterns among their parameters become names, and results get the name of the function.

import { bare, type Syntax, type SyntaxOf } from './syntax.ts';
import { unpack } from './patterns.ts';
import { RUNTIME, type Writer } from './writer.ts';

type FunctionSyntax = SyntaxOf<
  'ArrowFunctionExpression' | 'FunctionExpression' | 'FunctionDeclaration'
>;

/** Expressions that may make a new number, which then needs a name. */
const MAKERS: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'CallExpression',
  'ConditionalExpression',
  'UnaryExpression',
  'Literal',
  'LogicalExpression',
]);

export function makesNumber(node: Syntax): boolean {
  return MAKERS.has(bare(node).type);
}

function isNumber(node: Syntax): boolean {
  return node.type === 'Literal' && typeof node.value === 'number';
}

/** What a function returns. A bare number after a condition gets that condition as its reason. */
export function returned(node: Syntax, writer: Writer): string {
  const value = bare(node);
  const text = writer.write(value);
  if (writer.inside === null || !makesNumber(value)) return `(${text})`;
  if (value.type === 'Literal' && !isNumber(value)) return text;
  const reason = writer.reason === null ? '' : `, ${writer.reason}`;
  return `${RUNTIME}.result(${writer.key(writer.inside)}, ${text}${reason})`;
}

function parameters(node: FunctionSyntax, writer: Writer) {
  const parts: (readonly [Syntax, string])[] = [];
  const bound: string[] = [];
  for (const each of node.params as readonly Syntax[]) {
    const pattern = each.type === 'AssignmentPattern' ? each.left : each;
    if (pattern.type === 'Identifier' || pattern.type === 'RestElement') {
      if (each.type === 'AssignmentPattern') parts.push([each.right, writer.write(each.right)]);
      continue;
    }
    const name = writer.fresh();
    parts.push([each, name + writer.breaks(each.start, each.end)]);
    bound.push(...unpack(each, name, writer));
  }
  return { parts, unpacking: bound.length === 0 ? '' : `let ${bound.join(', ')};` };
}

function body(
  node: SyntaxOf<'BlockStatement'> | Syntax,
  unpacking: string,
  writer: Writer,
): string {
  if (node.type !== 'BlockStatement') return `{ ${unpacking}return ${returned(node, writer)}; }`;
  const inner = node.body.map((each) => [each, writer.write(each)] as const);
  return `{${unpacking}${writer.splice(node.start + 1, node.end, inner)}`;
}

/** `name` is what the results of a function without a name are called; where there is none, results keep the names they have. */
export function writeFunction(node: FunctionSyntax, writer: Writer, name?: string): string {
  const { inside, reason } = writer;
  writer.inside = name ?? node.id?.name ?? null;
  writer.reason = null;
  const { parts, unpacking } = parameters(node, writer);
  const inner = node.body!;
  const head = writer.splice(node.start, inner.start, parts);
  const isWrapped = inner.type !== 'BlockStatement' && head.trimEnd().endsWith('(');
  const text = isWrapped
    ? `${head.trimEnd().slice(0, -1)}${body(inner, unpacking, writer)}`
    : head + body(inner, unpacking, writer);
  writer.inside = inside;
  writer.reason = reason;
  return text;
}

export const FUNCTIONS = {
  FunctionDeclaration: (node: SyntaxOf<'FunctionDeclaration'>, writer: Writer) =>
    node.body === null ? writer.text(node) : writeFunction(node, writer),
  FunctionExpression: (node: SyntaxOf<'FunctionExpression'>, writer: Writer) =>
    writeFunction(node, writer),
  ArrowFunctionExpression: (node: SyntaxOf<'ArrowFunctionExpression'>, writer: Writer) =>
    writeFunction(node, writer),
};

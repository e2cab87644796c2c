// Expressions in the twin: arithmetic builds nodes, conditions see plain numbers.

import { bare, isFunction, type Syntax, type SyntaxOf } from './syntax.ts';
import { RUNTIME, type Writer } from './writer.ts';
import { writeFunction } from './functions.ts';
import { ARITHMETIC, keyOf, plain } from './plain.ts';
import { questionOf } from './questions.ts';

/** Built-in objects whose functions know nothing of nodes. */
export const PLAIN_OBJECTS = new Set(['Number', 'JSON', 'String', 'Symbol', 'Reflect', 'Array']);

function lazily(node: Syntax, writer: Writer): string {
  return `() => (${writer.write(bare(node))})`;
}

/** Nodes separated by commas, each on its own line of the source. */
function list(nodes: readonly Syntax[], writer: Writer): string {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return '';
  const parts = nodes.map((node) => [node, writer.write(bare(node))] as const);
  return writer.splice(first.start, last.end, parts);
}

/** Both sides of an operation, separated by a comma. */
function pair({ left, right }: { readonly left: Syntax; readonly right: Syntax }, writer: Writer) {
  const [first, second] = [writer.write(bare(left)), writer.write(bare(right))];
  return `${first}, ${writer.breaks(left.end, right.start)}${second}`;
}

/** The arguments of a call, from the line on which it begins. */
export function given(
  { callee, arguments: all }: SyntaxOf<'CallExpression' | 'NewExpression'>,
  writer: Writer,
): string {
  const [first] = all;
  return first === undefined ? '' : writer.breaks(callee.end, first.start) + list(all, writer);
}

function binary(node: SyntaxOf<'BinaryExpression'>, writer: Writer): string {
  const made = ARITHMETIC[node.operator];
  if (made !== undefined) return `${RUNTIME}.${made}(${pair(node, writer)})`;
  if (node.operator === '**') return writer.refuse(node, '**', 'x * x, or exp10 of lib/detMath');
  const between = writer.breaks(node.left.end, node.right.start);
  return `(${plain(node.left, writer)} ${node.operator} ${between}${plain(node.right, writer)})`;
}

function unary(node: SyntaxOf<'UnaryExpression'>, writer: Writer): string {
  const { operator, argument } = node;
  if (operator === '-' && bare(argument).type !== 'Literal')
    return `${RUNTIME}.negative(${writer.write(bare(argument))})`;
  return operator === 'delete' ? writer.around(node) : `${operator} ${plain(argument, writer)}`;
}

function logical(node: SyntaxOf<'LogicalExpression'>, writer: Writer): string {
  const left = writer.write(bare(node.left));
  const between = writer.breaks(node.left.end, node.right.start);
  if (node.operator === '??') return `(${left} ?? ${between}${writer.write(bare(node.right))})`;
  const either = node.operator === '||' ? 'or' : 'and';
  return `${RUNTIME}.${either}(${left}, ${between}${lazily(node.right, writer)})`;
}

function conditional(node: SyntaxOf<'ConditionalExpression'>, writer: Writer): string {
  const { test, consequent, alternate } = node;
  const yes = writer.breaks(test.end, consequent.start) + lazily(consequent, writer);
  const no = writer.breaks(consequent.end, alternate.start) + lazily(alternate, writer);
  return `${RUNTIME}.choice(${questionOf(test, true, writer)}, ${plain(test, writer)}, ${yes}, ${no})`;
}

/** The name that an expression consists of; empty where it is more than a name. */
export function nameOf(node: Syntax): string {
  return node.type === 'Identifier' ? node.name : '';
}

function member(node: SyntaxOf<'MemberExpression'>, writer: Writer): string {
  const object = bare(node.object);
  if (nameOf(object) === 'Math' || PLAIN_OBJECTS.has(nameOf(object))) return writer.text(node);
  const read = node.optional || writer.mayEnd.has(node) ? 'readIfAny' : 'read';
  return `${RUNTIME}.${read}(${writer.write(object)}, ${writer.breaks(object.end, node.property.start)}${keyOf(node, writer)})`;
}

type Property = SyntaxOf<'ObjectExpression'>['properties'][number];

function property(node: Property, writer: Writer): string {
  if (node.type === 'SpreadElement')
    return `...${RUNTIME}.spread(${writer.write(bare(node.argument))})`;
  const key = node.key as Syntax;
  const name = node.computed ? `[${plain(key, writer)}]` : writer.text(key);
  const value = bare(node.value);
  if (node.method || node.kind !== 'init') return writer.text(node);
  const between = node.shorthand ? ': ' : writer.module.source.slice(key.end, value.start);
  const colon = node.computed ? between.replace(/^\s*\]/, '') : between;
  const text = isFunction(value)
    ? writeFunction(value, writer, writer.text(key))
    : writer.write(value);
  return name + colon.replace(/\($/, '') + text;
}

/** The links of a chain, from the last back to the first. After a `?.` the chain ends where nothing is found. */
function linksOf(node: Syntax): Syntax[] {
  const link = bare(node);
  if (link.type === 'MemberExpression') return [link, ...linksOf(link.object)];
  return link.type === 'CallExpression' ? [link, ...linksOf(link.callee)] : [];
}

function isOptional(link: Syntax): boolean {
  return 'optional' in link && link.optional === true;
}

function chain(node: SyntaxOf<'ChainExpression'>, writer: Writer): string {
  const links = linksOf(node.expression);
  const first = links.map(isOptional).lastIndexOf(true);
  for (const link of links.slice(0, first)) writer.mayEnd.add(link);
  return writer.write(node.expression);
}

export const EXPRESSIONS = {
  BinaryExpression: binary,
  UnaryExpression: unary,
  LogicalExpression: logical,
  ConditionalExpression: conditional,
  MemberExpression: member,
  ChainExpression: chain,
  TSNonNullExpression: (node: SyntaxOf<'TSNonNullExpression'>, writer: Writer) =>
    writer.write(node.expression),
  TSAsExpression: (node: SyntaxOf<'TSAsExpression'>, writer: Writer) =>
    writer.write(node.expression),
  TSSatisfiesExpression: (node: SyntaxOf<'TSSatisfiesExpression'>, writer: Writer) =>
    writer.write(node.expression),
  ParenthesizedExpression: (node: SyntaxOf<'ParenthesizedExpression'>, writer: Writer) =>
    `(${writer.write(node.expression)})`,
  SpreadElement: (node: SyntaxOf<'SpreadElement'>, writer: Writer) =>
    `...${RUNTIME}.entries(${writer.write(bare(node.argument))})`,
  ObjectExpression: (node: SyntaxOf<'ObjectExpression'>, writer: Writer) =>
    `${RUNTIME}.object(${writer.around(node, (each) => property(each as Property, writer))})`,
  ArrayExpression: (node: SyntaxOf<'ArrayExpression'>, writer: Writer) =>
    `${RUNTIME}.list(${writer.around(node, (each) => writer.write(bare(each)))})`,
  NewExpression: (node: SyntaxOf<'NewExpression'>, writer: Writer) =>
    `${RUNTIME}.construct(${writer.write(node.callee)}, [${given(node, writer)}])`,
  TemplateLiteral: (node: SyntaxOf<'TemplateLiteral'>, writer: Writer) => writer.around(node),
};

// Expressions in the twin: arithmetic builds nodes, conditions see plain numbers.

import { bare, isFunction, type Syntax, type SyntaxOf } from './syntax';
import { RUNTIME, type Writer } from './writer';
import { writeFunction } from './functions';

export const ARITHMETIC: Readonly<Record<string, string>> = {
  '+': 'sum',
  '-': 'difference',
  '*': 'product',
  '/': 'ratio',
  '%': 'remainder',
};

/** Built-in objects whose functions know nothing of nodes. */
const PLAIN_OBJECTS = new Set(['Number', 'JSON', 'String', 'Symbol', 'Reflect', 'Array']);

/** What never is a number, or is written as a plain one. */
function isPlain(node: Syntax): boolean {
  if (node.type === 'BinaryExpression') return !(node.operator in ARITHMETIC);
  return (
    node.type === 'Literal' ||
    node.type === 'TemplateLiteral' ||
    (node.type === 'UnaryExpression' && node.operator === '!')
  );
}

/** A value where only the plain number will do: in conditions, comparisons and keys. */
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

function lazily(node: Syntax, writer: Writer): string {
  return `() => (${writer.write(bare(node))})`;
}

/** Nodes with commas between, on the lines on which they stand. */
function list(nodes: readonly Syntax[], writer: Writer): string {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return '';
  const parts = nodes.map((node) => [node, writer.write(bare(node))] as const);
  return writer.splice(first.start, last.end, parts);
}

function binary(node: SyntaxOf<'BinaryExpression'>, writer: Writer): string {
  const made = ARITHMETIC[node.operator];
  if (made !== undefined)
    return `${RUNTIME}.${made}(${writer.write(bare(node.left))}, ${writer.write(bare(node.right))})`;
  if (node.operator === '**') return writer.refuse(node, '**', 'x * x, or exp10 of lib/detMath');
  return `(${plain(node.left, writer)} ${node.operator} ${plain(node.right, writer)})`;
}

function unary(node: SyntaxOf<'UnaryExpression'>, writer: Writer): string {
  const { operator, argument } = node;
  if (operator === '-' && bare(argument).type !== 'Literal')
    return `${RUNTIME}.negative(${writer.write(bare(argument))})`;
  return operator === 'delete' ? writer.around(node) : `${operator} ${plain(argument, writer)}`;
}

function logical(node: SyntaxOf<'LogicalExpression'>, writer: Writer): string {
  const left = writer.write(bare(node.left));
  if (node.operator === '??') return `(${left} ?? ${writer.write(bare(node.right))})`;
  const either = node.operator === '||' ? 'or' : 'and';
  return `${RUNTIME}.${either}(${left}, ${lazily(node.right, writer)})`;
}

function conditional(node: SyntaxOf<'ConditionalExpression'>, writer: Writer): string {
  const test = plain(node.test, writer);
  const ways = `${lazily(node.consequent, writer)}, ${lazily(node.alternate, writer)}`;
  return `${RUNTIME}.choice(${writer.plainText(node.test)}, ${test}, ${ways})`;
}

/** The name that an expression is; empty where it is more. */
function nameOf(node: Syntax): string {
  return node.type === 'Identifier' ? node.name : '';
}

function member(node: SyntaxOf<'MemberExpression'>, writer: Writer): string {
  const object = bare(node.object);
  if (nameOf(object) === 'Math' || PLAIN_OBJECTS.has(nameOf(object))) return writer.text(node);
  const read = node.optional ? 'readIfAny' : 'read';
  return `${RUNTIME}.${read}(${writer.write(object)}, ${keyOf(node, writer)})`;
}

/** A method of something: lists and maps keep the nodes of what they hold. */
function method(
  node: SyntaxOf<'CallExpression'>,
  callee: SyntaxOf<'MemberExpression'>,
  writer: Writer,
) {
  const from = bare(callee.object);
  const given = list(node.arguments, writer);
  if (callee.computed) return null;
  const name = nameOf(callee.property);
  const of = nameOf(from);
  if (of === 'Math') return `${RUNTIME}.mathematics(${JSON.stringify(name)}, [${given}])`;
  if (of === 'Object') return `${RUNTIME}.ofObject(${JSON.stringify(name)}, [${given}])`;
  if (PLAIN_OBJECTS.has(of))
    return `${RUNTIME}.plainly((...given) => ${of}.${name}(...given), [${given}])`;
  if (node.optional) return null;
  const call = callee.optional ? 'callIfAny' : 'call';
  return `${RUNTIME}.${call}(${writer.write(from)}, ${JSON.stringify(name)}, [${given}])`;
}

function call(node: SyntaxOf<'CallExpression'>, writer: Writer): string {
  const callee = bare(node.callee);
  const written = callee.type === 'MemberExpression' ? method(node, callee, writer) : null;
  if (written !== null) return written;
  const given = list(node.arguments, writer);
  const name = nameOf(callee);
  if (writer.plainNames.has(name) || PLAIN_OBJECTS.has(name))
    return `${RUNTIME}.plainly(${name}, [${given}])`;
  return `${writer.write(callee)}${node.optional ? '?.' : ''}(${given})`;
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

export const EXPRESSIONS = {
  BinaryExpression: binary,
  UnaryExpression: unary,
  LogicalExpression: logical,
  ConditionalExpression: conditional,
  MemberExpression: member,
  CallExpression: call,
  ChainExpression: (node: SyntaxOf<'ChainExpression'>, writer: Writer) =>
    writer.write(node.expression),
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
    `${RUNTIME}.construct(${writer.write(node.callee)}, [${list(node.arguments, writer)}])`,
  TemplateLiteral: (node: SyntaxOf<'TemplateLiteral'>, writer: Writer) => writer.around(node),
};

// The syntax tree of a module as Vite's parser gives it, and questions about its nodes.

import { parseAst } from 'vite';

export type Program = ReturnType<typeof parseAst>;
type StatementOf<Type> = Extract<Program['body'][number], { type: Type }>;
export type Syntax = NonNullable<StatementOf<'IfStatement'>['parent']>;
type Matching<Type, Each> = Each extends { type: infer Own }
  ? [Extract<Own, Type>] extends [never]
    ? never
    : Each
  : never;
/** The nodes of a type; some interfaces of the parser stand for several. */
export type SyntaxOf<Type extends Syntax['type']> = Matching<Type, Syntax>;

/** Nodes that only hold types; they are removed when the twin is bundled. */
const TYPES = new Set([
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'superTypeArguments',
  'decorators',
  'parent',
]);

/** Nodes around an expression that do not change its value. */
const WRAPPERS = [
  'TSNonNullExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'ParenthesizedExpression',
] as const;

export function parse(source: string): Program {
  return parseAst(source, { lang: 'ts' });
}

/** The expression without types, exclamation marks and parentheses around it. */
export function bare(node: Syntax): Syntax {
  const isWrapped = (WRAPPERS as readonly string[]).includes(node.type);
  return isWrapped ? bare((node as SyntaxOf<'TSNonNullExpression'>).expression) : node;
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The children of a node, in the order of the text, without types. */
export function children(node: Syntax): Syntax[] {
  return Object.entries(node)
    .filter(([name]) => !TYPES.has(name))
    .flatMap(([, value]: [string, unknown]) => (Array.isArray(value) ? value : [value]))
    .filter(isSyntax)
    .sort((a, b) => a.start - b.start);
}

export function isFunction(
  node: Syntax,
): node is SyntaxOf<'ArrowFunctionExpression' | 'FunctionExpression'> {
  return node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';
}

// Finds in a pure room what the linter has no rule for: `**`, for…in, unsound comparators, Math by another name, variables of a module.

import { lineOf, parseSource, type SyntaxNode, walk } from './syntax';

const COMPARISONS = new Set(['<', '>', '<=', '>=', '==', '!=', '===', '!==', '&&', '||']);
const SORTS = new Set(['sort', 'toSorted']);

function named(node: unknown): string | undefined {
  return (node as { name?: string } | null)?.name;
}

/** The expression that an arrow or function gives back, when its body is only that. */
function resultOf(comparator: SyntaxNode | undefined): SyntaxNode | undefined {
  const body = comparator?.body as SyntaxNode | undefined;
  if (body?.type !== 'BlockStatement') return body;
  const [first] = body.body as SyntaxNode[];
  return first?.type === 'ReturnStatement' ? (first.argument as SyntaxNode) : undefined;
}

function judgeSort(call: SyntaxNode): string | undefined {
  const callee = call.callee as SyntaxNode;
  if (callee.type !== 'MemberExpression' || !SORTS.has(named(callee.property) ?? ''))
    return undefined;
  const [comparator] = call.arguments as SyntaxNode[];
  if (!comparator) return 'sorts without a comparator';
  const result = resultOf(comparator);
  const isBoolean = result && COMPARISONS.has(result.operator as string);
  return isBoolean ? 'sorts by a comparator that gives a boolean' : undefined;
}

function judgePower(node: SyntaxNode): string | undefined {
  return node.operator === '**' || node.operator === '**='
    ? 'uses ** instead of lib/detMath'
    : undefined;
}

const JUDGES: Record<string, (node: SyntaxNode) => string | undefined> = {
  BinaryExpression: judgePower,
  AssignmentExpression: judgePower,
  ForInStatement: () => 'walks keys with for…in',
  CallExpression: judgeSort,
};

/** `Math` may only stand before a dot: a copy of it would slip past the linter. */
function looseMath(program: SyntaxNode): SyntaxNode[] {
  const beforeDot = new Set<unknown>();
  const loose: SyntaxNode[] = [];
  walk(program, (node) => {
    if (node.type === 'MemberExpression' && !node.computed) beforeDot.add(node.object);
    if (node.type === 'Identifier' && named(node) === 'Math' && !beforeDot.has(node))
      loose.push(node);
  });
  return loose;
}

/** Variables of the module itself: what was asked before could change what comes out. */
function variablesOf(program: SyntaxNode): SyntaxNode[] {
  return (program.body as SyntaxNode[]).filter((statement) => {
    const declared = (statement.declaration as SyntaxNode | undefined) ?? statement;
    return declared.type === 'VariableDeclaration' && declared.kind !== 'const';
  });
}

/** What makes the file impure, one sentence each with its line. */
export function findImpurities(path: string, text: string): string[] {
  const program = parseSource(path, text);
  const found: string[] = [];
  walk(program, (node) => {
    const verdict = JUDGES[node.type]?.(node);
    if (verdict) found.push(`${path}:${lineOf(text, node.start)} ${verdict}`);
  });
  for (const node of variablesOf(program)) {
    found.push(`${path}:${lineOf(text, node.start)} keeps a variable from call to call`);
  }
  for (const node of looseMath(program)) {
    found.push(`${path}:${lineOf(text, node.start)} uses Math under another name`);
  }
  return found;
}

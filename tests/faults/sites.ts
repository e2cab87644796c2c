// Where a fault can be planted in a source file, and how its line reads with it.

import { parseSource, type SyntaxNode } from '../architecture/syntax';

/** One changed line: `before` is the line as it stands, `after` with the fault; without `after` it is gone. */
export interface Site {
  readonly kind: string;
  readonly line: number;
  readonly before: string;
  readonly after?: string;
}

interface Change {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string | undefined;
}

const OTHER_OPERATOR: Readonly<Record<string, readonly [kind: string, operator: string]>> = {
  '<': ['compare', '<='],
  '<=': ['compare', '<'],
  '>': ['compare', '>='],
  '>=': ['compare', '>'],
  '===': ['compare', '!=='],
  '!==': ['compare', '==='],
  '+': ['arithmetic', '-'],
  '-': ['arithmetic', '+'],
  '*': ['arithmetic', '/'],
  '/': ['arithmetic', '*'],
  '&&': ['logic', '||'],
  '||': ['logic', '&&'],
};

function isText(node: SyntaxNode): boolean {
  return (
    node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
  );
}

/** The operator between two operands becomes its neighbour; texts are not subtracted. */
function otherOperator(node: SyntaxNode, text: string): Change[] {
  const left = node.left as SyntaxNode & { end: number };
  const right = node.right as SyntaxNode;
  const operator = node.operator as string;
  const other = OTHER_OPERATOR[operator];
  if (!other || isText(left) || isText(right)) return [];
  const start = text.indexOf(operator, left.end);
  if (start < 0 || start >= right.start) return [];
  return [{ kind: other[0], start, end: start + operator.length, text: other[1] }];
}

function negatedTest(node: SyntaxNode, text: string): Change[] {
  const { start, end } = node.test as SyntaxNode & { end: number };
  return [{ kind: 'negated', start, end, text: `!(${text.slice(start, end)})` }];
}

function otherLiteral(node: SyntaxNode): Change[] {
  const { start, end, value } = node as SyntaxNode & { end: number };
  if (typeof value === 'boolean') return [{ kind: 'boolean', start, end, text: String(!value) }];
  if (typeof value !== 'number') return [];
  return [{ kind: 'number', start, end, text: String(value === 1 ? 0 : value + 1) }];
}

/** A statement that only acts is left out. */
function droppedAct(node: SyntaxNode): Change[] {
  const { start, end } = node as SyntaxNode & { end: number };
  const act = (node.expression as SyntaxNode).type;
  const isAct = act === 'CallExpression' || act === 'AssignmentExpression';
  return isAct ? [{ kind: 'dropped', start, end, text: undefined }] : [];
}

const CHANGES: Readonly<Record<string, (node: SyntaxNode, text: string) => Change[]>> = {
  BinaryExpression: otherOperator,
  LogicalExpression: otherOperator,
  IfStatement: negatedTest,
  ConditionalExpression: negatedTest,
  Literal: otherLiteral,
  ExpressionStatement: droppedAct,
};

function isWithoutTypes(node: SyntaxNode): boolean {
  return !node.type.startsWith('TS') || /^TS(?:As|Satisfies|NonNull)/.test(node.type);
}

function* withoutTypes(node: SyntaxNode): Generator<SyntaxNode> {
  if (!isWithoutTypes(node)) return;
  yield node;
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) {
      if (typeof (child as SyntaxNode | null)?.type === 'string') {
        yield* withoutTypes(child as SyntaxNode);
      }
    }
  }
}

function siteOf({ kind, start, end, text: changed }: Change, text: string): Site[] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const before = text.slice(from, to);
  if (before.includes('\n')) return [];
  const line = text.slice(0, start).split('\n').length;
  if (changed === undefined)
    return before.trim().length === end - start ? [{ kind, line, before }] : [];
  const after = before.slice(0, start - from) + changed + before.slice(end - from);
  return [{ kind, line, before, after }];
}

/** Every place of a file for a fault that changes one line, in the order of the text. */
export function sitesOf(path: string, text: string): Site[] {
  const nodes = [...withoutTypes(parseSource(path, text))];
  return nodes.flatMap((node) =>
    (CHANGES[node.type]?.(node, text) ?? []).flatMap((change) => siteOf(change, text)),
  );
}

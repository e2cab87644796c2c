// Reads a source file into its syntax tree, and finds in it every way to reach another file.

import { parseSync } from 'vite';

/** A syntax node: `type` names its kind, the other fields depend on it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** One reach from a file to another file or package, however it is written. */
export interface Reach {
  readonly specifier: string;
  /** True when nothing of it is left after compilation. */
  readonly typeOnly: boolean;
}

/** The tree of `text`; a text that does not parse throws with the file's name. */
export function parseSource(path: string, text: string): SyntaxNode {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0].message}`);
  return program as unknown as SyntaxNode;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof (value as SyntaxNode | null)?.type === 'string';
}

/** Calls `visit` on `node` and on everything below it, parents first. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const field of Object.values(node)) {
    if (Array.isArray(field)) {
      for (const item of field) if (isNode(item)) walk(item, visit);
    } else if (isNode(field)) walk(field, visit);
  }
}

/** The line on which `offset` lies, counted from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The fixed text of a string or of a template without holes. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const quasis = node.quasis as { value: { cooked: string } }[] | undefined;
  return node.type === 'TemplateLiteral' && quasis?.length === 1
    ? quasis[0].value.cooked
    : undefined;
}

function isMeta(node: unknown, name: string): boolean {
  if (!isNode(node) || node.type !== 'MemberExpression') return false;
  const property = node.property as { name?: string };
  return (node.object as SyntaxNode).type === 'MetaProperty' && property.name === name;
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers as SyntaxNode[] | undefined;
  if (!specifiers?.length) return false;
  return specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

function sourced(node: SyntaxNode): unknown[] {
  return node.source ? [node.source] : [];
}

/** What each kind of node names: `import.meta.glob` and `new URL(…, import.meta.url)` reach files too. */
const REACHED_BY: Record<string, (node: SyntaxNode) => unknown[]> = {
  ImportDeclaration: sourced,
  ExportNamedDeclaration: sourced,
  ExportAllDeclaration: sourced,
  ImportExpression: sourced,
  TSImportType: sourced,
  TSExternalModuleReference: (node) => [node.expression],
  CallExpression: (node) => {
    const [first] = node.arguments as SyntaxNode[];
    if (!isMeta(node.callee, 'glob')) return [];
    const patterns = first?.type === 'ArrayExpression' ? (first.elements as unknown[]) : [first];
    return patterns.filter((pattern) => textOf(pattern)?.startsWith('!') !== true);
  },
  NewExpression: (node) => {
    const [first, second] = node.arguments as SyntaxNode[];
    const isUrl = (node.callee as { name?: string }).name === 'URL';
    return isUrl && isMeta(second, 'url') ? [first] : [];
  },
};

/** Every reach of a file. One that is not a fixed text is reported as `<computed>`. */
export function reachesOf(path: string, text: string): Reach[] {
  const reaches: Reach[] = [];
  walk(parseSource(path, text), (node) => {
    for (const target of REACHED_BY[node.type]?.(node) ?? []) {
      const typeOnly = node.type === 'TSImportType' || isTypeOnly(node);
      reaches.push({ specifier: textOf(target) ?? '<computed>', typeOnly });
    }
  });
  return reaches;
}

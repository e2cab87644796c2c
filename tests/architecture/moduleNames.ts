// Tells what the names at the top of a module stand for, those that it imports too.

import { targetOf } from './boundaries';
import { bare, nameOf } from './moduleState';
import { parseSource, type SyntaxNode } from './syntax';

/** A name at the top of a module, as `path name`; or `#name`, a method of any class. */
export type Key = string;

export interface Module {
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  /** What the names of its top level stand for; imported ones for those of the module they come from. */
  readonly names: Map<string, Key>;
  /** Those of its names that stand for a thing of a class, whose methods may change it. */
  readonly things: Set<string>;
}

/** By `new`, or by a maker that is called `create…`. */
function isThing(declared: SyntaxNode): boolean {
  const init = bare(declared.init);
  const isMade = init?.type === 'CallExpression' && /^create[A-Z]/.test(calleeOf(init));
  return isMade || init?.type === 'NewExpression';
}

function calleeOf(call: SyntaxNode): string {
  return nameOf(bare(call.callee)) ?? '';
}

/** What a statement at the top of a module declares. */
export function declaredIn(statement: SyntaxNode): SyntaxNode[] {
  const declared = (statement.declaration as SyntaxNode | undefined) ?? statement;
  if (declared.type === 'VariableDeclaration') return declared.declarations as SyntaxNode[];
  return /^(Function|Class)Declaration$/.test(declared.type) ? [declared] : [];
}

function targetFile(path: string, source: unknown, paths: ReadonlySet<string>) {
  const specifier = (source as { value?: string } | null)?.value;
  const target = specifier === undefined ? undefined : targetOf(path, specifier, paths);
  return target !== undefined && 'file' in target ? target.file : undefined;
}

export function moduleOf(path: string, text: string, paths: ReadonlySet<string>): Module {
  const program = parseSource(path, text);
  const names = new Map<string, Key>();
  const things = new Set<string>();
  for (const statement of program.body as SyntaxNode[]) {
    for (const each of declaredIn(statement)) {
      const name = nameOf(each.id);
      if (name === undefined) continue;
      names.set(name, `${path} ${name}`);
      if (isThing(each)) things.add(name);
    }
    const file = targetFile(path, statement.source, paths);
    if (file === undefined) continue;
    for (const one of (statement.specifiers ?? []) as SyntaxNode[]) {
      const own = nameOf(one.exported) ?? nameOf(one.local);
      const there = nameOf(one.imported) ?? nameOf(one.local);
      if (own !== undefined) names.set(own, `${file} ${there}`);
    }
  }
  return { path, text, program, names, things };
}

/** Whether a key stands for a thing of a class. */
export function isOfClass(key: Key, modules: ReadonlyMap<string, Module>): boolean {
  const [path = '', name = ''] = key.split(' ');
  return modules.get(path)?.things.has(name) === true;
}

/** The module and name that a key stands for after all that passes it on. */
export function originOf(key: Key, modules: ReadonlyMap<string, Module>): Key {
  const [path = '', name = ''] = key.split(' ');
  const next = modules.get(path)?.names.get(name);
  return next === undefined || next === key ? key : originOf(next, modules);
}

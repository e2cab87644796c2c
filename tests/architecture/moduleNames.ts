// Tells what the names at the top of a module stand for, those that it imports too.

import { targetOf } from './boundaries';
import { nameOf } from './moduleState';
import { parseSource, type SyntaxNode } from './syntax';

/** A name at the top of a module, as `path name`; or `#name`, a method of any class. */
export type Key = string;

export interface Module {
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  /** What the names of its top level stand for; imported ones for those of the module they come from. */
  readonly names: Map<string, Key>;
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
  for (const statement of program.body as SyntaxNode[]) {
    for (const each of declaredIn(statement)) {
      const name = nameOf(each.id);
      if (name !== undefined) names.set(name, `${path} ${name}`);
    }
    const file = targetFile(path, statement.source, paths);
    if (file === undefined) continue;
    for (const one of (statement.specifiers ?? []) as SyntaxNode[]) {
      const own = nameOf(one.exported) ?? nameOf(one.local);
      const there = nameOf(one.imported) ?? nameOf(one.local);
      if (own !== undefined) names.set(own, `${file} ${there}`);
    }
  }
  return { path, text, program, names };
}

/** The module and name that a key stands for after all that passes it on. */
export function originOf(key: Key, modules: ReadonlyMap<string, Module>): Key {
  const [path = '', name = ''] = key.split(' ');
  const next = modules.get(path)?.names.get(name);
  return next === undefined || next === key ? key : originOf(next, modules);
}

// Follows the functions of a module through all that runs when they are called, and notes what they change and call.

import { declaredIn, isOfClass, type Key, type Module, originOf } from './moduleNames';
import { bare, changedBy, nameOf, rootOf } from './moduleState';
import { lineOf, type SyntaxNode, walk } from './syntax';

/** Calls that run the function they are given before they give anything back. */
const AT_ONCE = new Set(
  'map flatMap filter find findLast findIndex forEach some every reduce sort toSorted from useMemo useState useReducer'.split(
    ' ',
  ),
);

/** What runs when a function is called, before anything that it leaves for later. */
interface Run {
  readonly writes: Set<Key>;
  readonly calls: Set<Key>;
  draws: boolean;
}

function isFunction(node: SyntaxNode | undefined): boolean {
  return node !== undefined && /^(Arrow)?Function(Declaration|Expression)$/.test(node.type);
}

/** The functions and the other names that are declared below a node. */
function localsOf(node: SyntaxNode): { names: Set<string>; functions: Map<string, SyntaxNode> } {
  const names = new Set<string>();
  const functions = new Map<string, SyntaxNode>();
  const declare = (pattern: SyntaxNode) =>
    walk(pattern, (each) => {
      if (each.type === 'Identifier') names.add(nameOf(each)!);
    });
  walk(node, (each) => {
    if (isFunction(each)) (each.params as SyntaxNode[]).forEach(declare);
    if (each.type !== 'VariableDeclarator' && each.type !== 'FunctionDeclaration') return;
    const made = each.type === 'FunctionDeclaration' ? each : bare(each.init);
    if (each.id) declare(each.id as SyntaxNode);
    if (made && isFunction(made)) functions.set(nameOf(each.id) ?? '', made);
  });
  return { names, functions };
}

/** Whether it is a field of the thing whose method runs. */
function isOwn(node: SyntaxNode): boolean {
  let at: SyntaxNode | undefined = node;
  while (at?.type === 'MemberExpression') at = bare(at.object);
  return at?.type === 'ThisExpression';
}

function calledName(call: SyntaxNode): string | undefined {
  const callee = bare(call.callee);
  return nameOf(callee?.type === 'MemberExpression' ? callee.property : callee);
}

/** Follows one function through all that runs at once. */
class Follower {
  readonly run: Run = { writes: new Set(), calls: new Set(), draws: false };
  private readonly followed = new Set<SyntaxNode>();

  constructor(
    private readonly locals: ReturnType<typeof localsOf>,
    private readonly keyOf: (name: string) => Key | undefined,
    private readonly owner: Key,
    private readonly isThing: (key: Key) => boolean,
  ) {}

  /** The body of a function, and the values that its parameters have of themselves. */
  follow(node: SyntaxNode): void {
    if (this.followed.has(node)) return;
    this.followed.add(node);
    for (const each of [...(node.params as SyntaxNode[]), node.body as SyntaxNode])
      this.visit(each);
  }

  private visit(node: SyntaxNode): void {
    if (/^JSX(Element|Fragment)$/.test(node.type)) this.run.draws = true;
    this.note(node);
    if (node.type === 'CallExpression') this.call(node);
    for (const field of Object.values(node)) {
      for (const each of Array.isArray(field) ? field : [field]) {
        const isNode = typeof (each as SyntaxNode | null)?.type === 'string';
        if (isNode && !isFunction(each as SyntaxNode)) this.visit(each as SyntaxNode);
      }
    }
  }

  private note(node: SyntaxNode): void {
    const changed = bare(changedBy(node));
    if (changed === undefined) return;
    if (isOwn(changed)) this.run.writes.add(this.owner);
    const root = rootOf(changed);
    const key = root === undefined ? undefined : this.moduleKey(root);
    if (key !== undefined) this.run.writes.add(key);
  }

  private call(node: SyntaxNode): void {
    const callee = bare(node.callee)!;
    if (isFunction(callee)) this.follow(callee);
    const name = calledName(node) ?? '';
    if (AT_ONCE.has(name))
      for (const each of node.arguments as SyntaxNode[]) if (isFunction(each)) this.follow(each);
    if (callee.type === 'MemberExpression') return this.method(callee, name);
    if (callee.type !== 'Identifier') return;
    const local = this.locals.functions.get(name);
    if (local !== undefined) this.follow(local);
    const key = this.moduleKey(name);
    if (key !== undefined) this.run.calls.add(key);
  }

  /** A method of what a module keeps, or of the thing itself. */
  private method(callee: SyntaxNode, name: string): void {
    const on = bare(callee.object)!;
    const key = on.type === 'Identifier' ? this.moduleKey(nameOf(on)!) : undefined;
    const isKept = key !== undefined && this.isThing(key);
    if (isKept || on.type === 'ThisExpression') this.run.calls.add(`#${name}`);
  }

  private moduleKey(name: string): Key | undefined {
    return this.locals.names.has(name) ? undefined : this.keyOf(name);
  }
}

export interface FoundFunction extends Run {
  readonly path: string;
  readonly line: number;
  readonly key: Key | undefined;
  readonly name: string;
}

function topLevelOf(statement: SyntaxNode): { name: string; node: SyntaxNode }[] {
  return declaredIn(statement).flatMap((each) => {
    const node = each.type === 'FunctionDeclaration' ? each : bare(each.init);
    return node && isFunction(node) ? [{ name: nameOf(each.id) ?? '', node }] : [];
  });
}

/** The methods of a class at the top of a module, by the function that each is. */
function methodsOf(statement: SyntaxNode): Map<unknown, string> {
  const methods = new Map<unknown, string>();
  walk(statement, (node) => {
    if (node.type === 'MethodDefinition' && node.kind !== 'constructor')
      methods.set(node.value, nameOf(node.key) ?? '');
  });
  return methods;
}

/** Every function of a module with what runs when it is called. */
export function functionsOf(module: Module, modules: ReadonlyMap<string, Module>): FoundFunction[] {
  const found: FoundFunction[] = [];
  const keyOf = (name: string) => {
    const key = module.names.get(name);
    return key === undefined ? undefined : originOf(key, modules);
  };
  for (const statement of module.program.body as SyntaxNode[]) {
    const top = topLevelOf(statement);
    const methods = methodsOf(statement);
    const owner = `${module.path} ${nameOf(declaredIn(statement)[0]?.id) ?? ''}`;
    const locals = localsOf(statement);
    for (const { name } of top) locals.names.delete(name);
    for (const each of declaredIn(statement)) locals.names.delete(nameOf(each.id) ?? '');
    walk(statement, (node) => {
      if (!isFunction(node)) return;
      const follower = new Follower(locals, keyOf, owner, (key) => isOfClass(key, modules));
      follower.follow(node);
      const name = top.find((each) => each.node === node)?.name;
      const method = methods.get(node);
      const keyOfMethod = method === undefined ? undefined : `#${method}`;
      const local = [...locals.functions].find(([, made]) => made === node)?.[0];
      found.push({
        ...follower.run,
        path: module.path,
        line: lineOf(module.text, node.start),
        key: name === undefined ? keyOfMethod : `${module.path} ${name}`,
        name: name ?? local ?? 'what stands there',
      });
    });
  }
  return found;
}

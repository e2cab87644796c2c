// Finds what the modules of a room keep from call to call, and where a room keeps it outside its homes.

import { lineOf, parseSource, type SyntaxNode, walk } from './syntax';

/** What one module keeps: a name of its top level and where it stands. */
interface KeptName {
  readonly path: string;
  readonly name: string;
  readonly line: number;
}

/** What may be kept and where, each with the reason. */
export interface StatePlan {
  /** Rooms that are looked at, by folder below `src`. */
  readonly rooms: readonly string[];
  /** The files that may hold state. */
  readonly homes: Readonly<Record<string, string>>;
  /** `path name`: what it holds could be worked out again at any time, and nobody would see a difference. */
  readonly memories: Readonly<Record<string, string>>;
  /** Functions whose result at the top of a module is no state. */
  readonly makers: Readonly<Record<string, string>>;
}

/** What changes the thing that it is called on. */
const MUTATORS: ReadonlySet<string> = new Set(
  'set add delete clear push pop shift unshift splice sort reverse fill'.split(' '),
);
const COLLECTIONS = new Set(['Map', 'Set']);
/** Classes of the language whose things never change. */
const VALUES = new Set(['RegExp', 'URL']);
/** Methods that give a new value and keep nothing. */
const VALUE_METHODS = new Set(
  'keys values entries fromEntries from map flatMap filter sort toSorted split join freeze'.split(
    ' ',
  ),
);

export function nameOf(node: unknown): string | undefined {
  return (node as { name?: string } | null | undefined)?.name;
}

/** The expression below what only says something about its type, waits for it or asks whether it is there. */
export function bare(node: unknown): SyntaxNode | undefined {
  let at = node as SyntaxNode | undefined | null;
  while (at && /^(TS\w*|Await|Chain)Expression$/.test(at.type))
    at = (at.expression ?? at.argument) as SyntaxNode;
  return at ?? undefined;
}

/** The name that a chain of fields and calls starts from: `page` of `page.value.kind`. */
export function rootOf(node: unknown): string | undefined {
  let at = bare(node);
  while (at?.type === 'MemberExpression') at = bare(at.object);
  return at?.type === 'Identifier' ? nameOf(at) : undefined;
}

/** The thing that a node changes, if it changes one: what is assigned to, or what a mutator is called on. */
export function changedBy(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type === 'AssignmentExpression') return node.left as SyntaxNode;
  if (node.type === 'UpdateExpression') return node.argument as SyntaxNode;
  if (node.type === 'UnaryExpression' && node.operator === 'delete')
    return node.argument as SyntaxNode;
  const callee = node.type === 'CallExpression' ? bare(node.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !MUTATORS.has(nameOf(callee.property) ?? ''))
    return undefined;
  return callee.object as SyntaxNode;
}

function namesChangedIn(program: SyntaxNode): Set<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    const root = rootOf(changedBy(node));
    if (root !== undefined) names.add(root);
  });
  return names;
}

function textOfNode({ start, end }: SyntaxNode, text: string): string {
  return text.slice(start, end as number);
}

/** A collection that is filled where it is made, or whose type lets nobody fill it, is a list of constants. */
function keepsNew(created: SyntaxNode, declarator: SyntaxNode, text: string): boolean {
  const callee = nameOf(created.callee);
  if (callee === undefined || VALUES.has(callee)) return false;
  if (!COLLECTIONS.has(callee)) return true;
  const { typeAnnotation } = declarator.id as { typeAnnotation?: SyntaxNode | null };
  const isOpen = !typeAnnotation || /^: (Map|Set)\b/.test(textOfNode(typeAnnotation, text));
  return isOpen && (created.arguments as SyntaxNode[]).length === 0;
}

function keepsCall(call: SyntaxNode, { makers }: StatePlan): boolean {
  const callee = bare(call.callee)!;
  if (callee.type === 'MemberExpression') return !VALUE_METHODS.has(nameOf(callee.property) ?? '');
  return !Object.hasOwn(makers, nameOf(callee) ?? '');
}

function keeps(declarator: SyntaxNode, text: string, plan: StatePlan): boolean {
  const init = bare(declarator.init);
  if (init?.type === 'LogicalExpression') {
    const sides = [init.left, init.right];
    return sides.some((side) => keeps({ ...declarator, init: side }, text, plan));
  }
  if (init?.type === 'NewExpression') return keepsNew(init, declarator, text);
  return init?.type === 'CallExpression' && keepsCall(init, plan);
}

/** What a statement at the top of a module declares. */
function declaratorsOf(statement: SyntaxNode): { kind: unknown; declarators: SyntaxNode[] } {
  const declared = (statement.declaration as SyntaxNode | undefined) ?? statement;
  const isHere = declared.type === 'VariableDeclaration';
  return {
    kind: declared.kind,
    declarators: isHere ? (declared.declarations as SyntaxNode[]) : [],
  };
}

/** All that a module keeps from call to call, and the makers that it calls at its top. */
interface ModuleState {
  readonly kept: readonly KeptName[];
  readonly makers: readonly string[];
}

function stateOf(path: string, text: string, plan: StatePlan): ModuleState {
  const program = parseSource(path, text);
  const changed = namesChangedIn(program);
  const kept: KeptName[] = [];
  const makers: string[] = [];
  for (const statement of program.body as SyntaxNode[]) {
    const { kind, declarators } = declaratorsOf(statement);
    for (const each of declarators) {
      const name = nameOf(each.id) ?? 'what it takes apart';
      const init = bare(each.init);
      if (init?.type === 'CallExpression') makers.push(nameOf(bare(init.callee)) ?? '');
      if (kind !== 'const' || changed.has(name) || keeps(each, text, plan))
        kept.push({ path, name, line: lineOf(text, each.start) });
    }
  }
  return { kept, makers };
}

/** The code of the rooms that are looked at. */
export function filesOfRooms(
  files: ReadonlyMap<string, string>,
  { rooms }: StatePlan,
): Map<string, string> {
  const inRooms = (path: string) => rooms.some((room) => path.startsWith(`src/${room}/`));
  return new Map([...files].filter(([path]) => inRooms(path) && /\.tsx?$/.test(path)));
}

/** What is kept outside the homes, and what the plan names although nothing needs it, one sentence each. */
export function findHomeless(files: ReadonlyMap<string, string>, plan: StatePlan): string[] {
  const looked = [...filesOfRooms(files, plan)].map(([path, text]) => stateOf(path, text, plan));
  const kept = looked.flatMap((module) => module.kept);
  const used = new Set(kept.flatMap(({ path, name }) => [path, `${path} ${name}`]));
  const called = new Set(looked.flatMap(({ makers }) => makers));
  const homeless = kept.filter(
    ({ path, name }) =>
      !Object.hasOwn(plan.homes, path) && !Object.hasOwn(plan.memories, `${path} ${name}`),
  );
  const named = [...Object.keys(plan.homes), ...Object.keys(plan.memories)];
  const makers = Object.keys(plan.makers).filter((maker) => !called.has(maker));
  return [
    ...homeless.map(({ path, name, line }) => `${path}:${line} keeps ${name} outside the homes`),
    ...named.filter((one) => !used.has(one)).map((one) => `${one} keeps nothing any more`),
    ...makers.map((maker) => `${maker} makes nothing at the top of a module any more`),
  ];
}

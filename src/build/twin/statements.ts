// Statements in the twin: names for what is worked out, conditions on plain numbers, lists walked with their nodes.

import { ARITHMETIC, keyOf, plain } from './plain.ts';
import { makesNumber, returned, writeFunction } from './functions.ts';
import { unpack } from './patterns.ts';
import { questionOf } from './questions.ts';
import { bare, isFunction, type Syntax, type SyntaxOf } from './syntax.ts';
import { RUNTIME, type Writer } from './writer.ts';

function declarator(node: SyntaxOf<'VariableDeclarator'>, writer: Writer): string {
  if (node.init === null) return writer.around(node);
  const init = bare(node.init);
  if (node.id.type !== 'Identifier') return unpack(node.id, writer.write(init), writer).join(', ');
  const head = writer.module.source.slice(node.start, node.id.end);
  if (isFunction(init)) return `${head} = ${writeFunction(init, writer, node.id.name)}`;
  const text = writer.breaks(node.id.end, init.start) + writer.write(init);
  return makesNumber(init)
    ? `${head} = ${RUNTIME}.named(${writer.key(node.id.name)}, ${text})`
    : `${head} = ${text}`;
}

type Target = { readonly name: string } | { readonly object: string; readonly key: string };

function targetOf(node: Syntax, writer: Writer): Target {
  const inner = bare(node);
  if (inner.type === 'Identifier') return { name: inner.name };
  if (inner.type === 'MemberExpression')
    return { object: writer.write(bare(inner.object)), key: keyOf(inner, writer) };
  return writer.refuse(node, 'a pattern that is assigned to', 'one assignment for each name');
}

function operationOf(node: Syntax, operator: string, writer: Writer): string | null {
  if (operator === '') return null;
  return (
    ARITHMETIC[operator] ??
    writer.refuse(node, `${operator}=`, `the operation and = apart, as in x = x ${operator} y`)
  );
}

function unless(target: Target, operator: string, value: string): string {
  const before =
    'name' in target ? target.name : `${RUNTIME}.read(${target.object}, ${target.key})`;
  const set =
    'name' in target
      ? `(${target.name} = ${value})`
      : `${RUNTIME}.write(${target.object}, ${target.key}, ${value})`;
  return operator === '??' ? `(${before} ?? ${set})` : `${RUNTIME}.or(${before}, () => ${set})`;
}

function assigned(target: Target, operation: string | null, value: string, writer: Writer): string {
  if ('name' in target) {
    const key = writer.key(target.name);
    const made =
      operation === null
        ? `${RUNTIME}.named(${key}, ${value})`
        : `${RUNTIME}.gathered(${key}, ${RUNTIME}.${operation}, ${target.name}, ${value})`;
    return `(${target.name} = ${made})`;
  }
  const by = writer.key(writer.inside ?? '');
  const { object, key } = target;
  return operation === null
    ? `${RUNTIME}.write(${object}, ${key}, ${value}, ${by})`
    : `${RUNTIME}.change(${object}, ${key}, ${RUNTIME}.${operation}, ${value}, ${by})`;
}

function assignment(node: SyntaxOf<'AssignmentExpression'>, writer: Writer): string {
  const operator = node.operator.slice(0, -1);
  const target = targetOf(node.left, writer);
  const value = writer.write(bare(node.right));
  if (operator === '??' || operator === '||') return unless(target, operator, value);
  return assigned(target, operationOf(node, operator, writer), value, writer);
}

/** `x++` as a statement of its own, or before its value is used. */
function update(node: SyntaxOf<'UpdateExpression'>, isUsed: boolean, writer: Writer): string {
  const target = targetOf(node.argument, writer);
  const moved = assigned(target, ARITHMETIC[node.operator[0]!]!, '1', writer);
  if (node.prefix || !isUsed) return moved;
  return `${RUNTIME}.before(${writer.write(node.argument)}, ${moved})`;
}

function unused(node: Syntax, writer: Writer): string {
  return node.type === 'UpdateExpression' ? update(node, false, writer) : writer.write(node);
}

function under(reason: string, node: Syntax, writer: Writer): string {
  const outer = writer.reason;
  writer.reason = reason;
  const text = writer.write(node);
  writer.reason = outer;
  return text;
}

/** A way that returns at once: what was compared is then still what it was. */
function isReturn(node: Syntax): boolean {
  const first = node.type === 'BlockStatement' ? node.body[0] : node;
  return first?.type === 'ReturnStatement';
}

function conditionally(node: SyntaxOf<'IfStatement'>, writer: Writer): string {
  return writer.around(node, (child) => {
    if (child === node.test) return plain(child, writer);
    const asked = `() => ${questionOf(node.test, isReturn(child), writer)}`;
    return under(child === node.consequent ? asked : `${asked}, false`, child, writer);
  });
}

function whileTrue(
  node: SyntaxOf<'WhileStatement' | 'DoWhileStatement' | 'ForStatement'>,
  writer: Writer,
): string {
  return writer.around(node, (child) => {
    if (child === node.test) return plain(child, writer);
    return 'update' in node && child === node.update ? unused(child, writer) : writer.write(child);
  });
}

function forOf(node: SyntaxOf<'ForOfStatement'>, writer: Writer): string {
  const { left, body } = node;
  if (left.type !== 'VariableDeclaration')
    return writer.refuse(node, 'a loop over a name from outside', 'for (const each of …)');
  const { id } = left.declarations[0]!;
  const over = `${RUNTIME}.entriesOf(${writer.write(bare(node.right))})`;
  const isName = id.type === 'Identifier';
  const name = isName ? id.name : writer.fresh();
  const unpacking = isName ? '' : `let ${unpack(id, name, writer).join(', ')};`;
  const inner =
    body.type === 'BlockStatement'
      ? writer.splice(
          body.start + 1,
          body.end,
          body.body.map((each) => [each, writer.write(each)]),
        )
      : `${writer.write(body)} }`;
  return `for (${isName ? left.kind : 'const'} ${name} of ${over}) {${unpacking}${inner}`;
}

function switched(node: SyntaxOf<'SwitchStatement'>, writer: Writer): string {
  return writer.around(node, (child) =>
    child === node.discriminant ? plain(child, writer) : writer.write(child),
  );
}

function imported(node: SyntaxOf<'ImportDeclaration'>, writer: Writer): string {
  if (node.importKind === 'type') return writer.text(node);
  const kind = writer.module.kindOf(node.source.value);
  if (kind === 'plain') for (const each of node.specifiers) writer.plainNames.add(each.local.name);
  if (kind !== 'mathematics') return writer.text(node);
  return writer.splice(node.start, node.end, [[node.source, "'traced-mathematics'"]]);
}

function asItStands(node: Syntax, writer: Writer): string {
  return writer.text(node);
}

function refuseClass(node: SyntaxOf<'ClassDeclaration'>, writer: Writer): string {
  return writer.refuse(node, 'a class', 'functions over plain objects, or name the module plain');
}

export const STATEMENTS = {
  VariableDeclaration: (node: SyntaxOf<'VariableDeclaration'>, writer: Writer) =>
    writer.splice(
      node.start,
      node.end,
      node.declarations.map((each) => [each, declarator(each, writer)]),
    ),
  ReturnStatement: (node: SyntaxOf<'ReturnStatement'>, writer: Writer) =>
    node.argument === null ? 'return;' : `return ${returned(node.argument, writer)};`,
  AssignmentExpression: assignment,
  UpdateExpression: (node: SyntaxOf<'UpdateExpression'>, writer: Writer) =>
    update(node, true, writer),
  ExpressionStatement: (node: SyntaxOf<'ExpressionStatement'>, writer: Writer) =>
    writer.around(node, (child) => unused(child, writer)),
  IfStatement: conditionally,
  WhileStatement: whileTrue,
  DoWhileStatement: whileTrue,
  ForStatement: whileTrue,
  ForOfStatement: forOf,
  ForInStatement: (node: SyntaxOf<'ForInStatement'>, writer: Writer) =>
    writer.refuse(node, 'for … in', 'for (const key of Object.keys(…))'),
  SwitchStatement: switched,
  ClassDeclaration: refuseClass,
  ImportDeclaration: imported,
  ExportAllDeclaration: asItStands,
  ExportNamedDeclaration: (node: SyntaxOf<'ExportNamedDeclaration'>, writer: Writer) =>
    node.declaration === null ? writer.text(node) : writer.around(node),
  TSInterfaceDeclaration: asItStands,
  TSTypeAliasDeclaration: asItStands,
  TSDeclareFunction: asItStands,
};

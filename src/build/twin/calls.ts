// Calls in the twin: lists and maps keep the nodes of what they hold, and code without a twin is given plain numbers.

import { given, nameOf, PLAIN_OBJECTS } from './expressions.ts';
import { bare, type Syntax, type SyntaxOf } from './syntax.ts';
import { RUNTIME, type Writer } from './writer.ts';

type Call = SyntaxOf<'CallExpression'>;

function mayEnd(link: Syntax, writer: Writer): boolean {
  return writer.mayEnd.has(link);
}

/** The built-in object on which a function is called; null for any other. */
function ofLanguage(of: string, name: string, inner: string): string | null {
  if (of === 'Math') return `${RUNTIME}.mathematics(${JSON.stringify(name)}, [${inner}])`;
  if (of === 'Object') return `${RUNTIME}.ofObject(${JSON.stringify(name)}, [${inner}])`;
  if (!PLAIN_OBJECTS.has(of)) return null;
  return `${RUNTIME}.plainly((...given) => ${of}.${name}(...given), [${inner}])`;
}

function method(node: Call, callee: SyntaxOf<'MemberExpression'>, writer: Writer): string {
  const from = bare(callee.object);
  const name = nameOf(callee.property);
  const on = writer.write(from);
  const inner = writer.breaks(from.end, callee.end) + given(node, writer);
  const plainly = ofLanguage(nameOf(from), name, inner);
  if (plainly !== null) return plainly;
  const isLeft = callee.optional || mayEnd(callee, writer) || mayEnd(node, writer);
  const call = isLeft ? 'callIfAny' : 'call';
  return `${RUNTIME}.${call}(${on}, ${JSON.stringify(name)}, [${inner}])`;
}

function call(node: Call, writer: Writer): string {
  const callee = bare(node.callee);
  if (callee.type === 'MemberExpression' && !callee.computed && !node.optional)
    return method(node, callee, writer);
  const name = nameOf(callee);
  const isPlain = writer.plainNames.has(name) || PLAIN_OBJECTS.has(name);
  const called = isPlain ? name : writer.write(callee);
  const inner = given(node, writer);
  if (isPlain) return `${RUNTIME}.plainly(${name}, [${inner}])`;
  return `${called}${node.optional || mayEnd(node, writer) ? '?.' : ''}(${inner})`;
}

export const CALLS = { CallExpression: call };

// Destructuring in the twin: each name of a pattern is bound to its part by the runtime.

import { bare, type Syntax, type SyntaxOf } from './syntax.ts';
import { RUNTIME, type Writer } from './writer.ts';
import { plain } from './plain.ts';

function nameOf(key: Syntax): string {
  return key.type === 'Identifier' ? key.name : String((key as SyntaxOf<'Literal'>).value);
}

function fromObject(pattern: SyntaxOf<'ObjectPattern'>, whole: string, writer: Writer): string[] {
  const taken: string[] = [];
  return pattern.properties.flatMap((property) => {
    if (property.type === 'RestElement')
      return unpack(
        property.argument,
        `${RUNTIME}.rest(${whole}, ${JSON.stringify(taken)})`,
        writer,
      );
    const key = property.key as Syntax;
    const name = property.computed ? plain(key, writer) : JSON.stringify(nameOf(key));
    if (!property.computed) taken.push(nameOf(key));
    return unpack(property.value as Syntax, `${RUNTIME}.read(${whole}, ${name})`, writer);
  });
}

function fromList(pattern: SyntaxOf<'ArrayPattern'>, whole: string, writer: Writer): string[] {
  return pattern.elements.flatMap((element, i) => {
    if (element === null) return [];
    if (element.type === 'RestElement')
      return unpack(element.argument, `${RUNTIME}.from(${whole}, ${i})`, writer);
    return unpack(element, `${RUNTIME}.read(${whole}, ${i})`, writer);
  });
}

/** `name = part` for every name of the pattern, in order; `from` is the code that gives the whole. */
export function unpack(pattern: Syntax, from: string, writer: Writer): string[] {
  if (pattern.type === 'Identifier') return [`${pattern.name} = ${from}`];
  if (pattern.type === 'AssignmentPattern') {
    const other = writer.write(bare(pattern.right));
    return unpack(pattern.left, `${RUNTIME}.orElse(${from}, () => (${other}))`, writer);
  }
  const whole = writer.fresh();
  const first = `${whole} = ${from}`;
  if (pattern.type === 'ObjectPattern') return [first, ...fromObject(pattern, whole, writer)];
  if (pattern.type === 'ArrayPattern')
    return [`${whole} = ${RUNTIME}.asList(${from})`, ...fromList(pattern, whole, writer)];
  return writer.refuse(pattern, `${pattern.type} in a pattern`, 'names, objects or lists');
}

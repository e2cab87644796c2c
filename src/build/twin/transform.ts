// Rewrites one module into its traced twin, whose numbers remember how they came about; types stay, and so do the lines.

import { CALLS } from './calls.ts';
import { EXPRESSIONS } from './expressions.ts';
import { FUNCTIONS } from './functions.ts';
import { STATEMENTS } from './statements.ts';
import { parse } from './syntax.ts';
import { type Module, Refusal, RUNTIME, Writer } from './writer.ts';

const RULES = { ...EXPRESSIONS, ...CALLS, ...FUNCTIONS, ...STATEMENTS };

export { Refusal };

/** The text of the twin. Throws a `Refusal` where the module has a form that twins cannot have. */
export function twinOf(module: Module): string {
  const program = parse(module.source);
  const text = new Writer(module, RULES).program(program);
  const { source } = module;
  const head = `import * as ${RUNTIME} from 'traced-runtime';`;
  return head + source.slice(0, program.start) + text + source.slice(program.end);
}

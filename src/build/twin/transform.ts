// Rewrites one module into its traced twin, whose numbers remember how they came about; types stay, and so do the lines.

import { CALLS } from './calls';
import { EXPRESSIONS } from './expressions';
import { FUNCTIONS } from './functions';
import { STATEMENTS } from './statements';
import { parse } from './syntax';
import { type Module, Refusal, RUNTIME, Writer } from './writer';

const RULES = { ...EXPRESSIONS, ...CALLS, ...FUNCTIONS, ...STATEMENTS };

export { Refusal };

/** The text of the twin. Throws a `Refusal` where the module has a shape that cannot be followed. */
export function twinOf(module: Module): string {
  const program = parse(module.source);
  const text = new Writer(module, RULES).program(program);
  const { source } = module;
  const head = `import * as ${RUNTIME} from 'traced-runtime';`;
  return head + source.slice(0, program.start) + text + source.slice(program.end);
}

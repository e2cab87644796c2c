// Writes the twin of one module: nodes by their rules, everything else unchanged, and each statement on its line.

import { children, type Program, type Syntax } from './syntax.ts';

/** The name of the runtime in a twin. */
export const RUNTIME = '$';

/** A form that twins cannot have, with what to write instead. */
export class Refusal extends Error {}

export interface Module {
  readonly source: string;
  /** The name of the file without folders: the first part of the name of each of its numbers. */
  readonly name: string;
  /** Where an import leads that the rewriting of it depends on. */
  readonly kindOf: (specifier: string) => 'twinned' | 'mathematics' | 'plain';
}

type Rule = (node: never, writer: Writer) => string;
export type Rules = Readonly<Partial<Record<Syntax['type'], Rule>>>;

const KEEPS_LINES = /(Statement|Declaration)$/;

function lineCount(text: string): number {
  return text.split('\n').length;
}

export class Writer {
  readonly module: Module;
  /** Links of a chain that end it where nothing is found. */
  readonly mayEnd = new Set<Syntax>();
  /** Names that come from modules without a twin. */
  readonly plainNames = new Set<string>();
  /** The name for the results of the function that is being written; null outside of functions. */
  inside: string | null = null;
  /** The question by whose answer the present statement is reached, as code; null where it always is. */
  reason: string | null = null;
  private readonly rules: Rules;
  private names = 0;

  constructor(module: Module, rules: Rules) {
    this.module = module;
    this.rules = rules;
  }

  /** A new name that the module does not use. */
  fresh(): string {
    this.names += 1;
    return `$${this.names}`;
  }

  /** The full name of a number of this module, as code. */
  key(name: string): string {
    return JSON.stringify(`${this.module.name}.${name}`);
  }

  text({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.module.source.slice(start, end);
  }

  /** A text of the source on one line, for messages. */
  plainText(node: Syntax): string {
    return JSON.stringify(this.text(node).replace(/\s+/g, ' '));
  }

  /** The line breaks between two places, so that what is written in another order stays on its line. */
  breaks(start: number, end: number): string {
    return '\n'.repeat(Math.max(0, lineCount(this.module.source.slice(start, end)) - 1));
  }

  /** The text from `start` to `end` with other texts in place of some nodes. */
  splice(start: number, end: number, parts: readonly (readonly [Syntax, string])[]): string {
    let out = '';
    let at = start;
    for (const [node, text] of parts) {
      out += this.module.source.slice(at, node.start) + text;
      at = node.end;
    }
    return out + this.module.source.slice(at, end);
  }

  /** The text of a node, with everything below it rewritten. */
  around(node: Syntax, write: (child: Syntax) => string = (child) => this.write(child)): string {
    const parts = children(node).map((child) => [child, write(child)] as const);
    return this.splice(node.start, node.end, parts);
  }

  write(node: Syntax): string {
    const rule = this.rules[node.type] as ((node: Syntax, writer: Writer) => string) | undefined;
    const text = rule === undefined ? this.around(node) : rule(node, this);
    if (!KEEPS_LINES.test(node.type)) return text;
    const lost = lineCount(this.text(node)) - lineCount(text);
    return text + '\n'.repeat(Math.max(0, lost));
  }

  refuse(node: Syntax, what: string, instead: string): never {
    const line = lineCount(this.module.source.slice(0, node.start));
    throw new Refusal(
      `${this.module.name}, line ${line}: the twin cannot follow ${what}. Write ${instead}.`,
    );
  }

  program(program: Program): string {
    return this.around(program);
  }
}

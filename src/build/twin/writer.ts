// Writes the twin of one module: every node by its rule, all else as it stands, each statement on its line.

import { children, type Program, type Syntax } from './syntax.ts';

/** What a module's twin calls its runtime. */
export const RUNTIME = '$';

/** A shape that the twin cannot follow, with what to write instead. */
export class Refusal extends Error {}

export interface Module {
  readonly source: string;
  /** The name of the file without folders: the first part of every key. */
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
  /** Links of a chain that is left where one of them finds nothing. */
  readonly mayEnd = new Set<Syntax>();
  /** Names that come from modules without a twin. */
  readonly plainNames = new Set<string>();
  /** The function that is being written, by the name of its results; null outside of functions. */
  inside: string | null = null;
  /** The condition under which the statement being written is reached at all; null where it is always. */
  reason: string | null = null;
  private readonly rules: Rules;
  private names = 0;

  constructor(module: Module, rules: Rules) {
    this.module = module;
    this.rules = rules;
  }

  /** A name that no module uses. */
  fresh(): string {
    this.names += 1;
    return `$${this.names}`;
  }

  /** What a number of this module goes by, as a text of the twin. */
  key(name: string): string {
    return JSON.stringify(`${this.module.name}.${name}`);
  }

  text({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.module.source.slice(start, end);
  }

  /** The same on one line, as people are told it. */
  plainText(node: Syntax): string {
    return JSON.stringify(this.text(node).replace(/\s+/g, ' '));
  }

  /** The line breaks between two places, so that what is written in another order stays on its line. */
  breaks(start: number, end: number): string {
    return '\n'.repeat(Math.max(0, lineCount(this.module.source.slice(start, end)) - 1));
  }

  /** The text from `start` to `end` with other texts in the place of some nodes. */
  splice(start: number, end: number, parts: readonly (readonly [Syntax, string])[]): string {
    let out = '';
    let at = start;
    for (const [node, text] of parts) {
      out += this.module.source.slice(at, node.start) + text;
      at = node.end;
    }
    return out + this.module.source.slice(at, end);
  }

  /** A node whose own text stays, with all below it rewritten. */
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

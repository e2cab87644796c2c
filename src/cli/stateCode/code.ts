// How generated code is put together: lines, indented as the formatter would, under a first line that says where it comes from.

import { defined } from '../../lib/assert';
import * as names from '../../types/names';

/** What code is made of, and the words of the back door that make it. */
interface Making {
  readonly of: string;
  readonly by: string;
}

const OF_STATE: Making = { of: 'types/state.ts', by: 'schema state' };
/** Letters in a line, at most. */
export const WIDEST = 100;

/** A whole file: what it is for, what it imports, and its functions. */
export function fileOf(
  purpose: string,
  imports: readonly string[],
  parts: readonly string[][],
  { of, by }: Making = OF_STATE,
): string {
  const head = `// ${purpose}, made of ${of} by \`npm run cli -- ${by} --write\`.`;
  const blocks = [[head], imports, ...parts].filter((lines) => lines.length > 0);
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** An import of some names from a module, broken where a line would be too long. */
export function importOf(what: readonly string[], from: string, kind = 'import'): string[] {
  if (what.length === 0) return [];
  const line = `${kind} { ${what.join(', ')} } from '${from}';`;
  if (line.length <= WIDEST) return [line];
  return [`${kind} {`, ...what.map((name) => `  ${name},`), `} from '${from}';`];
}

/** `name: expression,` where the expression may take several lines. */
export function field(name: string, [first = '', ...others]: readonly string[]): string[] {
  const lines = [`${name}: ${first}`, ...others];
  return [...lines.slice(0, -1), `${lines.at(-1)},`];
}

export function quoted(word: string): string {
  return `'${word}'`;
}

/** A list of expressions, broken where its line would be too long behind so many letters and the comma. */
export function list(entries: readonly string[], before: number): string[] {
  const line = `[${entries.join(', ')}]`;
  if (before + line.length < WIDEST) return [line];
  return ['[', ...entries.map((entry) => `  ${entry},`), ']'];
}

/** An object with one entry a line. */
export function object(entries: readonly string[][]): string[] {
  return ['{', ...indented(entries.flat()), '}'];
}

/** The name under which `types/names.ts` has a closed list. */
export function listName(words: readonly string[]): string {
  const entry = Object.entries(names).find(([, list]) => list === words);
  return defined(entry, `the list ${words.join(', ')} in types/names.ts`)[0];
}

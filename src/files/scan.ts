// The parts of a walk over a JSON text: what it reports, where it is, and what stops it.

/** A value with nothing inside it. */
export type Scalar = string | number | boolean | null;

/** What stops a walk: a code, a sentence and where in the text, counted from 0. */
export interface ScanFault {
  readonly code: 'syntax' | 'truncated' | 'tooDeep' | 'tooMany';
  readonly message: string;
  readonly offset: number;
  /** What was expected there, for the message; undefined where a limit was exceeded. */
  readonly wanted: string;
  /** The closing brackets of the lists and objects that are open there, innermost first. */
  readonly open: string;
}

/** Is told of everything in a text, in its order; offsets count from 0. */
export interface Visitor {
  /** The name of the value that comes next. */
  name(name: string, offset: number): void;
  /** A list or an object begins: what comes before its `close` stands inside it. */
  open(isList: boolean, offset: number): void;
  close(): void;
  scalar(value: Scalar, offset: number): void;
}

/** Where in a value, list or object the walk is. */
export type Step = 'value' | 'nameOrEnd' | 'name' | 'itemOrEnd' | 'item' | 'after' | 'end';

export interface Scan {
  readonly text: string;
  readonly visitor: Visitor;
  offset: number;
  /** Values so far. */
  count: number;
  /** For each list or object that is open, outermost first, whether it is a list. */
  readonly lists: boolean[];
  /** For each of them how many fields it has had so far; 0 for lists. */
  readonly fields: number[];
}

export function isFault(result: unknown): result is ScanFault {
  return typeof result === 'object' && result !== null;
}

const NAMES: Readonly<Record<string, string>> = {
  '"': 'a double quote',
  '\\': 'a backslash',
  '\n': 'a line break',
  '\r': 'a line break',
  '\t': 'a tab',
};

function nameOf(character: string): string {
  return NAMES[character] ?? JSON.stringify(character);
}

function endsOf({ lists }: Scan): string {
  return lists.reduce((ends, isList) => (isList ? ']' : '}') + ends, '');
}

/** A fault where a limit is passed. */
export function beyond(code: 'tooDeep' | 'tooMany', message: string, offset: number): ScanFault {
  return { code, message, offset, wanted: '', open: '' };
}

/** A fault where the walk is: the text ends too early, or something else was expected. */
export function expected(scan: Scan, what: string, remedy: string): ScanFault {
  const { text, offset } = scan;
  const around = { wanted: what, open: endsOf(scan) };
  if (offset >= text.length) {
    const message = `The text ends too early: ${what} was expected; get the whole file.`;
    return { code: 'truncated', message, offset: text.length, ...around };
  }
  const message = `Expected ${what}, but here stands ${nameOf(text[offset]!)}; ${remedy}.`;
  return { code: 'syntax', message, offset, ...around };
}

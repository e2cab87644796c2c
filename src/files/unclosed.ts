// Finds the bracket that was never closed by the indent of the lines, because the text often breaks far behind it.

/** A bracket without its end: the line on which it opens, and where its end is missing. */
export interface Unclosed {
  readonly bracket: '{' | '[';
  readonly line: number;
  /** The offset before which its end is missing. */
  readonly offset: number;
}

interface Open {
  readonly bracket: '{' | '[';
  readonly line: number;
  readonly indent: number;
}

/** A walk over the brackets of a text, which need not be JSON. */
interface Walk {
  readonly open: Open[];
  line: number;
  indent: number;
}

const CLOSING = { '{': '}', '[': ']' } as const;

/** Whether a line that begins like this cannot be inside the bracket: it is indented no further and does not close it. */
function isOutside({ bracket, indent: opened }: Open, { indent }: Walk, first: string): boolean {
  if (first === CLOSING[bracket]) return indent < opened;
  return indent <= opened;
}

function pass({ open, line, indent }: Walk, letter: string): void {
  if (letter === '{' || letter === '[') open.push({ bracket: letter, line, indent });
  else if (letter === '}' || letter === ']') open.pop();
}

const LINE_BEGIN = /([ \t]*)([^\s])?/y;
const LETTERS = /[[\]{}\n]|"(?:[^"\\\n]|\\.)*"?/g;

/** What a line break leads to: the first letter of the next line and its offset; none where the line is blank. */
function nextLine(text: string, from: number): { indent: number; offset: number; first?: string } {
  LINE_BEGIN.lastIndex = from;
  const [whole, blanks, first] = LINE_BEGIN.exec(text)!;
  const offset = from + whole.length - (first === undefined ? 0 : 1);
  return { indent: blanks!.length, offset, ...(first === undefined ? {} : { first }) };
}

/** The first bracket whose lines end without it; undefined where the indents tell nothing. */
export function findUnclosed(text: string): Unclosed | undefined {
  const walk: Walk = { open: [], line: 1, indent: 0 };
  LETTERS.lastIndex = 0;
  for (let found = LETTERS.exec(text); found !== null; found = LETTERS.exec(text)) {
    const [letter] = found;
    if (letter !== '\n') {
      pass(walk, letter);
      continue;
    }
    walk.line++;
    const { indent, offset, first } = nextLine(text, found.index + 1);
    const last = walk.open[walk.open.length - 1];
    if (first === undefined) continue;
    walk.indent = indent;
    if (last === undefined || !isOutside(last, walk, first)) continue;
    return walk.open.length === 1 ? undefined : { bracket: last.bracket, line: last.line, offset };
  }
  return undefined;
}

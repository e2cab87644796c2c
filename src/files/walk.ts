// The walk over a whole JSON text, step by step, and the names it may find on its way.

import { expected, isFault, type Scan, type ScanFault, type Step, type Visit } from './scan';
import { passScalar, passText } from './scanValue';

type Move = (scan: Scan, character: string | undefined) => Step | ScanFault;

const BLANK = /[ \t\n\r]*/y;

function skipBlank(scan: Scan): void {
  BLANK.lastIndex = scan.offset;
  BLANK.test(scan.text);
  scan.offset = BLANK.lastIndex;
}

function open(scan: Scan, next: Step, first: string | number): Step | ScanFault {
  if (scan.path.length >= scan.deepest) {
    const message = `Lists and objects may be nested at most ${scan.deepest} deep; flatten this one.`;
    return { code: 'tooDeep', message, offset: scan.offset };
  }
  scan.offset++;
  scan.path.push(first);
  scan.names.push(new Set());
  return next;
}

function close(scan: Scan): Step {
  scan.offset++;
  scan.path.pop();
  scan.names.pop();
  return 'after';
}

const value: Move = (scan, character) => {
  scan.visit(scan);
  scan.nameOffset = -1;
  scan.isRepeated = false;
  if (character === '{') return open(scan, 'nameOrEnd', '');
  if (character === '[') return open(scan, 'itemOrEnd', 0);
  const fault = character === '"' ? passText(scan) : passScalar(scan);
  return isFault(fault) ? fault : 'after';
};

const name: Move = (scan, character) => {
  if (character !== '"') return nameExpected(scan, character);
  scan.nameOffset = scan.offset;
  const text = passText(scan);
  if (isFault(text)) return text;
  enterField(scan, text);
  skipBlank(scan);
  if (scan.text[scan.offset] !== ':')
    return expected(scan, 'a colon', 'put a colon after the name');
  scan.offset++;
  return 'value';
};

function enterField(scan: Scan, field: string): void {
  const last = scan.path.length - 1;
  scan.path[last] = field;
  scan.isRepeated = scan.names[last]!.has(field);
  scan.names[last]!.add(field);
}

function nameExpected(scan: Scan, character: string | undefined): ScanFault {
  return character === '}'
    ? expected(scan, 'another field after the comma', 'remove the comma or add a field')
    : expected(scan, 'the name of a field', 'put the name in double quotes');
}

const item: Move = (scan, character) =>
  character === ']'
    ? expected(scan, 'another entry after the comma', 'remove the comma or add an entry')
    : 'value';

function nextAfter(scan: Scan, closing: string, next: Step, character?: string): Step | ScanFault {
  if (character === closing) return close(scan);
  if (character !== ',')
    return expected(scan, `a comma or ${closing}`, `add the comma or the ${closing}`);
  scan.offset++;
  return next;
}

const after: Move = (scan, character) => {
  const last = scan.path.length - 1;
  if (last < 0)
    return character === undefined
      ? 'end'
      : expected(scan, 'the end of the file', 'remove what follows the last bracket');
  const key = scan.path[last]!;
  if (typeof key === 'string') return nextAfter(scan, '}', 'name', character);
  if (character === ',') scan.path[last] = key + 1;
  return nextAfter(scan, ']', 'item', character);
};

const MOVES: Readonly<Record<Exclude<Step, 'end'>, Move>> = {
  value,
  name,
  nameOrEnd: (scan, character) => (character === '}' ? close(scan) : name(scan, character)),
  item,
  itemOrEnd: (scan, character) => (character === ']' ? close(scan) : 'value'),
  after,
};

/** Walks the whole text and tells of every value; gives the first fault, if there is one. */
export function walkJson(text: string, deepest: number, visit: Visit): ScanFault | undefined {
  const scan: Scan = {
    text,
    deepest,
    visit,
    offset: 0,
    nameOffset: -1,
    isRepeated: false,
    path: [],
    names: [],
  };
  let step: Step | ScanFault = 'value';
  while (step !== 'end') {
    skipBlank(scan);
    step = MOVES[step](scan, scan.text[scan.offset]);
    if (isFault(step)) return step;
  }
  return undefined;
}

// The walk over a whole JSON text, step by step, without recursion.

import { DEEPEST_NESTING, MOST_FIELDS, MOST_VALUES } from './limits';
import {
  beyond,
  expected,
  isFault,
  type Scan,
  type ScanFault,
  type Step,
  type Visitor,
} from './scan';
import { passScalar, passText } from './scanValue';

type Move = (scan: Scan, character: string | undefined) => Step | ScanFault;

const BLANK = /[ \t\n\r]*/y;

function skipBlank(scan: Scan): void {
  BLANK.lastIndex = scan.offset;
  BLANK.test(scan.text);
  scan.offset = BLANK.lastIndex;
}

function open(scan: Scan, isList: boolean): Step | ScanFault {
  if (scan.lists.length >= DEEPEST_NESTING) {
    const message = `Lists and objects may be nested at most ${DEEPEST_NESTING} deep; flatten this one.`;
    return beyond('tooDeep', message, scan.offset);
  }
  scan.visitor.open(isList, scan.offset);
  scan.offset++;
  scan.lists.push(isList);
  scan.fields.push(0);
  return isList ? 'itemOrEnd' : 'nameOrEnd';
}

function close(scan: Scan): Step {
  scan.offset++;
  scan.lists.pop();
  scan.fields.pop();
  scan.visitor.close();
  return 'after';
}

function passLeaf(scan: Scan, character: string | undefined): Step | ScanFault {
  const { offset } = scan;
  const leaf = character === '"' ? passText(scan) : passScalar(scan);
  if (isFault(leaf)) return leaf;
  scan.visitor.scalar(leaf, offset);
  return 'after';
}

const value: Move = (scan, character) => {
  if (++scan.count > MOST_VALUES) {
    const message = `The file has more than ${MOST_VALUES} values, and no more are read; make it smaller.`;
    return beyond('tooMany', message, 0);
  }
  if (character === '{') return open(scan, false);
  return character === '[' ? open(scan, true) : passLeaf(scan, character);
};

/** Counts a field and gives the fault where it is one too many. */
function countField({ fields, offset }: Scan): ScanFault | undefined {
  if (++fields[fields.length - 1]! <= MOST_FIELDS) return undefined;
  const message = `An object may have at most ${MOST_FIELDS} fields, and this one has more; make it smaller.`;
  return beyond('tooMany', message, offset);
}

const name: Move = (scan, character) => {
  if (character !== '"') return nameExpected(scan, character);
  const tooMany = countField(scan);
  if (tooMany !== undefined) return tooMany;
  const { offset } = scan;
  const text = passText(scan);
  if (isFault(text)) return text;
  scan.visitor.name(text, offset);
  skipBlank(scan);
  if (scan.text[scan.offset] !== ':')
    return expected(scan, 'a colon', 'put a colon after the name');
  scan.offset++;
  return 'value';
};

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
  const isList = scan.lists[scan.lists.length - 1];
  if (isList !== undefined)
    return isList
      ? nextAfter(scan, ']', 'item', character)
      : nextAfter(scan, '}', 'name', character);
  return character === undefined
    ? 'end'
    : expected(scan, 'the end of the file', 'remove what follows the last bracket');
};

const MOVES: Readonly<Record<Exclude<Step, 'end'>, Move>> = {
  value,
  name,
  nameOrEnd: (scan, character) => (character === '}' ? close(scan) : name(scan, character)),
  item,
  itemOrEnd: (scan, character) => (character === ']' ? close(scan) : 'value'),
  after,
};

/** Walks over the whole text and reports all of it; gives the first fault, if there is one. */
export function walkJson(text: string, visitor: Visitor): ScanFault | undefined {
  const scan: Scan = { text, visitor, offset: 0, count: 0, lists: [], fields: [] };
  let step: Step | ScanFault = 'value';
  while (step !== 'end') {
    skipBlank(scan);
    step = MOVES[step](scan, scan.text[scan.offset]);
    if (isFault(step)) return step;
  }
  return undefined;
}

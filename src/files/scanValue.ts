// Walks over the single values of a JSON text: texts, numbers and the three words.

import { expected, isFault, type Scalar, type Scan, type ScanFault } from './scan';

const QUOTE = 34;
const BACKSLASH = 92;
const FIRST_PRINTABLE = 32;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const CUT_ESCAPE = /\\(?:u[0-9a-fA-F]{0,3})?$/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const CUT_NUMBER = /(?:\.|[eE][+-]?)$/y;
const WORD = /true|false|null/y;
const WORD_TAIL = /[A-Za-z0-9_.+-]/;

/** Where a match of a sticky pattern ends, or −1. */
function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const TEXT_REMEDY = 'write line breaks as \\n, backslashes as \\\\ and end the text with "';

function brokenText(scan: Scan, offset: number): ScanFault {
  scan.offset = offset;
  return expected(scan, 'the rest of a text', TEXT_REMEDY);
}

/** The offset behind the text that begins at the quote where the walk stands. */
function endOfText(scan: Scan): number | ScanFault {
  const { text } = scan;
  for (let at = scan.offset + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < FIRST_PRINTABLE) return brokenText(scan, at);
    if (code !== BACKSLASH) continue;
    const end = endOf(ESCAPE, text, at);
    if (end < 0) return brokenText(scan, Math.max(at, endOf(CUT_ESCAPE, text, at)));
    at = end - 1;
  }
  return brokenText(scan, text.length);
}

/** Goes past a text and gives it, or the fault in it. */
export function passText(scan: Scan): string | ScanFault {
  const from = scan.offset;
  const end = endOfText(scan);
  if (isFault(end)) return end;
  scan.offset = end;
  return JSON.parse(scan.text.slice(from, end)) as string;
}

const VALUE_REMEDY =
  'write a text in double quotes, a number, true, false, null, a list or an object (JSON has no comments)';

const SCALAR_REMEDY = 'put texts in double quotes and check the number';

const WORDS: Readonly<Record<string, Scalar>> = { true: true, false: false, null: null };

/** Goes past a number or one of the words true, false and null and gives it, or the fault in it. */
export function passScalar(scan: Scan): Scalar | ScanFault {
  const { text, offset } = scan;
  const end = Math.max(endOf(NUMBER, text, offset), endOf(WORD, text, offset));
  if (end < 0) return brokenScalar(scan);
  scan.offset = Math.max(end, endOf(CUT_NUMBER, text, end));
  const runsOn = scan.offset > end || WORD_TAIL.test(text.charAt(end));
  if (runsOn) return expected(scan, 'the end of the value', SCALAR_REMEDY);
  const written = text.slice(offset, end);
  const word = WORDS[written];
  return word === undefined ? Number(written) : word;
}

/** Half a word or number at the very end means that the text was cut off, not that it is wrong. */
function brokenScalar(scan: Scan): ScanFault {
  const rest = scan.text.slice(scan.offset, scan.offset + 6);
  const isCut = ['true', 'false', 'null', '-0'].some((word) => word.startsWith(rest));
  if (isCut && scan.offset + rest.length === scan.text.length) scan.offset = scan.text.length;
  return expected(scan, 'a value', VALUE_REMEDY);
}

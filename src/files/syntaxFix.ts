// Fixes for a text that is not JSON: the slips of people who write by hand, each recognised by the letters around it.

import type { Fix } from '../types/issue';
import type { ScanFault } from './scan';
import { findUnclosed } from './unclosed';

/** Where a text breaks. */
interface Break {
  readonly text: string;
  readonly fault: ScanFault;
  readonly offset: number;
  /** The letter there. */
  readonly here: string;
  /** The offset of the last letter before it that is no blank; −1 where there is none. */
  readonly before: number;
}

type Cure = (at: Break) => Fix | undefined;

/** How far the end of a value is looked for. */
const FAR = 2000;

function replaced(offset: number, length: number, text: string, words: string): Fix {
  return { words, edits: [{ kind: 'replace', offset, length, text }] };
}

function isBlank(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\t' || letter === '\n' || letter === '\r';
}

function lastLetterBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && isBlank(text[at])) at--;
  return at;
}

/** The match of a sticky pattern at this offset. */
function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text.slice(offset, offset + FAR));
}

const OTHER_QUOTES =
  /^(?:'((?:[^'\\\n]|\\.)*)'|[‘’]([^‘’\n]*)[‘’]|[“”„]([^“”\n]*)[“”])(?=\s*(?:[,:}\]]|$))/;

const otherQuotes: Cure = ({ text, offset }) => {
  const found = matchAt(OTHER_QUOTES, text, offset);
  if (found === null) return undefined;
  const inner = (found[1] ?? found[2] ?? found[3] ?? '').replace(/\\'/g, "'");
  const right = JSON.stringify(inner);
  return replaced(offset, found[0].length, right, 'Put it in double quotes.');
};

const COMMENT = /^(?:\/\/[^\n]*|#[^\n]*|\/\*[^]*?\*\/)/;

/** Is removed together with the blanks before it. */
const comment: Cure = ({ text, offset, before }) => {
  const found = matchAt(COMMENT, text, offset);
  if (found === null) return undefined;
  const from = before + 1;
  const length = offset - from + found[0].length;
  return replaced(from, length, '', 'Remove the comment: JSON has none.');
};

const commaTooMany: Cure = ({ text, offset, here, before }) => {
  if (text[before] !== ',') return undefined;
  if (here === ',') return replaced(offset, 1, '', 'Remove one of the two commas.');
  if (here !== '}' && here !== ']') return undefined;
  return replaced(before, 1, '', 'Remove the comma after the last entry.');
};

const colon: Cure = ({ fault, offset, here, before }) => {
  if (fault.wanted !== 'a colon') return undefined;
  const words = 'Put a colon between name and value.';
  return here === '=' ? replaced(offset, 1, ':', words) : replaced(before + 1, 0, ':', words);
};

const BARE_NAME = /^([A-Za-z_$][\w$-]*)(?=\s*:)/;

const bareName: Cure = ({ text, offset }) => {
  const found = matchAt(BARE_NAME, text, offset);
  if (found === null) return undefined;
  return replaced(offset, found[0].length, `"${found[0]}"`, `Did you mean "${found[1]}"?`);
};

const DIGITS_BEFORE = /(-?\d+(?:,\d{3})*),$/;
const DIGITS = /^\d+(?:,\d{3}(?!\d))*/;
const LONGEST_NUMBER = 30;

/** A number with commas: between thousands, or before the decimals. */
const commaInNumber: Cure = ({ text, offset, here, before }) => {
  if (text[before] !== ',' || before !== offset - 1 || !/\d/.test(here)) return undefined;
  const left = DIGITS_BEFORE.exec(text.slice(Math.max(0, offset - LONGEST_NUMBER), offset));
  const right = matchAt(DIGITS, text, offset);
  if (left === null || right === null) return undefined;
  const isThousands = right[0].split(',').every(({ length }) => length === 3) && left[1] !== '0';
  const number =
    left[1]!.replaceAll(',', '') + (isThousands ? '' : '.') + right[0].replaceAll(',', '');
  const length = left[0].length + right[0].length;
  return replaced(offset - left[0].length, length, number, `Did you mean ${number}?`);
};

const GROUPED_BEFORE = /(?<![\d.])(-?\d{1,3}(?:[ _'’]\d{3})*)[ _'’]?$/;
const GROUPS = /^(?:[ _'’]?\d{3}(?!\d))+/;

/** A number with blanks or other signs between its thousands. */
const grouped: Cure = ({ text, offset }) => {
  const left = GROUPED_BEFORE.exec(text.slice(Math.max(0, offset - LONGEST_NUMBER), offset));
  const right = left === null ? null : matchAt(GROUPS, text, offset);
  if (left === null || right === null) return undefined;
  const from = offset - left[0].length;
  const number = (left[0] + right[0]).replace(/[ _'’]/g, '');
  return replaced(from, left[0].length + right[0].length, number, `Did you mean ${number}?`);
};

const ODD_NUMBER = /^(?:\+\d+(?:\.\d+)?|-?\.\d+)(?![\w.])/;

const oddNumber: Cure = ({ text, offset }) => {
  const found = matchAt(ODD_NUMBER, text, offset);
  if (found === null) return undefined;
  const number = String(Number(found[0]));
  return replaced(offset, found[0].length, number, `Did you mean ${number}?`);
};

const SIGNED_END = /(-?\d+(?:\.\d+)?)$/;

/** A percentage in place of a share. */
const percent: Cure = ({ text, offset, here }) => {
  if (here !== '%') return undefined;
  const left = SIGNED_END.exec(text.slice(Math.max(0, offset - LONGEST_NUMBER), offset));
  if (left === null) return undefined;
  const part = String(Number((Number(left[1]) / 100).toPrecision(12)));
  return replaced(offset - left[0].length, left[0].length + 1, part, `Did you mean ${part}?`);
};

const WORDS: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
};
const WORD = /^[A-Za-z]+(?=\s*(?:[,}\]#]|\/[/*]|$))/;

/** A word of another language for true or false, or a text of one word without quotes. */
const bareWord: Cure = ({ text, offset }) => {
  const found = matchAt(WORD, text, offset);
  if (found === null) return undefined;
  const right = WORDS[found[0]] ?? JSON.stringify(found[0]);
  return replaced(offset, found[0].length, right, `Did you mean ${right}?`);
};

const UNBEGUN = /^([^"\n{}[\]]+)"(?=\s*(?:[,}\]]|$))/;

/** A text whose first quote is missing. */
const unbegun: Cure = ({ text, offset, fault }) => {
  if (fault.wanted !== 'a value') return undefined;
  const found = matchAt(UNBEGUN, text, offset);
  return found === null
    ? undefined
    : replaced(offset, 0, '"', 'Put a double quote before the text.');
};

const NEXT_LINE = /^\r?\n\s*(["}\]])/;

/** A text that does not end on its line: its quote is missing, or the line was broken on purpose. */
const unended: Cure = ({ text, offset, here, fault }) => {
  if (fault.wanted !== 'the rest of a text' || (here !== '\n' && here !== '\r')) return undefined;
  const goesOn = matchAt(NEXT_LINE, text, offset) !== null;
  if (!goesOn) {
    const gap = matchAt(/^\s+/, text, offset)![0];
    const isParagraph = gap.split('\n').length > 2;
    return isParagraph
      ? replaced(offset, gap.length, '\\n\\n', 'Write the blank line as \\n\\n.')
      : replaced(offset, gap.length, '\\n', 'Write the line break as \\n.');
  }
  const last = lastLetterBefore(text, offset);
  const end = text[last] === ',' ? last : last + 1;
  return replaced(end, 0, '"', 'End the text with a double quote.');
};

const backslash: Cure = ({ offset, here, fault }) => {
  if (fault.wanted !== 'the rest of a text' || here !== '\\') return undefined;
  return replaced(offset, 1, '\\\\', 'Write a backslash as \\\\.');
};

const VALUE_END = /["\d}\]el]/;
const VALUE_BEGIN = /["\d{[\-tfn]/;

const commaTooFew: Cure = ({ text, here, before, fault }) => {
  const isBetween = VALUE_END.test(text[before] ?? '') && VALUE_BEGIN.test(here);
  if (!isBetween || !fault.wanted.startsWith('a comma')) return undefined;
  return replaced(before + 1, 0, ',', 'Add a comma.');
};

const bracketTooMany: Cure = ({ offset, here, fault }) => {
  if (fault.wanted !== 'the end of the file' || (here !== '}' && here !== ']')) return undefined;
  return replaced(offset, 1, '', 'Remove the bracket that closes nothing.');
};

/** In the order in which they are tried. */
const CURES: readonly Cure[] = [
  otherQuotes,
  comment,
  commaTooMany,
  colon,
  commaInNumber,
  grouped,
  percent,
  bareName,
  oddNumber,
  bareWord,
  unbegun,
  unended,
  backslash,
  commaTooFew,
  bracketTooMany,
];

function cureHere(text: string, fault: ScanFault): Fix | undefined {
  const { offset } = fault;
  const at = {
    text,
    fault,
    offset,
    here: text[offset] ?? '',
    before: lastLetterBefore(text, offset),
  };
  for (const cure of CURES) {
    const fix = cure(at);
    if (fix !== undefined) return fix;
  }
  return undefined;
}

/** Letters at which a bracket further up turns out to have no end. */
const STRUCTURE = /^[{}[\]:,]?$/;

/** A bracket that was never closed, at its own place and with its end as the fix. */
function unclosed(text: string, fault: ScanFault): CuredFault | undefined {
  if (!STRUCTURE.test(text[fault.offset] ?? '')) return undefined;
  const found = findUnclosed(text);
  if (found === undefined || found.offset > fault.offset) return undefined;
  const { bracket, line, offset } = found;
  const closing = bracket === '{' ? '}' : ']';
  const last = lastLetterBefore(text, offset);
  const isListed = text[offset] === ',' || /[}\]]/.test(text[offset] ?? '');
  const hasComma = text[last] === ',';
  const message = `The ${bracket} that opens on line ${line} has no end; put a ${closing} here.`;
  const end = hasComma ? last : last + 1;
  const added = `\n${closing}${isListed ? '' : ','}`;
  const fix = replaced(end, hasComma ? 1 : 0, added, `Add a ${closing}.`);
  return { fault: { ...fault, code: 'syntax', message, offset: last }, fix };
}

/** The text ends before its brackets do. */
function cutAtEnd(text: string, { code, wanted, open }: ScanFault): Fix | undefined {
  if (code !== 'truncated' || !wanted.startsWith('a comma') || open === '') return undefined;
  const end = lastLetterBefore(text, text.length) + 1;
  return replaced(end, text.length - end, `\n${open}\n`, `Add ${open} at the end.`);
}

/** A fault with its fix, placed where the mistake is, which may be further up. */
export interface CuredFault {
  readonly fault: ScanFault;
  readonly fix?: Fix;
}

/** What stopped a walk, with what would mend it. */
export function cured(text: string, fault: ScanFault): CuredFault {
  if (fault.code !== 'syntax' && fault.code !== 'truncated') return { fault };
  const fix = cureHere(text, fault);
  if (fix !== undefined) return { fault, fix };
  const further = unclosed(text, fault);
  if (further !== undefined) return further;
  const end = cutAtEnd(text, fault);
  return end === undefined ? { fault } : { fault, fix: end };
}

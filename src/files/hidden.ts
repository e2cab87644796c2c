// Characters that nobody sees and that change how a text is read: which they are, and their names.

/**
 * Controls but the line break, halves of pairs, embeddings, overrides and isolates of direction, separators, fillers,
 * tags and other characters without a shape. Marks of direction and joiners stay: some scripts are written with them.
 */
const IN_TEXTS =
  /[^\P{Cc}\n]|[\p{Cs}\u115f\u1160\u180e\u200b\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
/** The same for a single line and for addresses, where the line break is forbidden too. */
const LINE_BREAK = /\n/;
const IN_ADDRESSES = /[\u00ad\u061c\u200c-\u200f\u2062-\u2064]/;
/** The same as they stand in addresses, written with percent signs. */
const ENCODED =
  /%(?:[01][0-9a-f]|7f|c2%[89][0-9a-f]|c2%ad|d8%9c|e2%80%(?:8[bef]|a[89a-e])|e2%81%a[0-9a-f]|ef%bb%bf)/i;

const NAMES: Readonly<Record<number, string>> = {
  0x00: 'the null character',
  0x09: 'a tab',
  0x0a: 'a line break',
  0x0d: 'a carriage return',
  0x1b: 'the beginning of a terminal command',
  0x200b: 'a blank without width',
  0x200e: 'a left-to-right mark',
  0x200f: 'a right-to-left mark',
  0x202a: 'a left-to-right embedding',
  0x202b: 'a right-to-left embedding',
  0x202c: 'the end of a direction',
  0x202d: 'a left-to-right override',
  0x202e: 'a right-to-left override',
  0x2066: 'a left-to-right isolate',
  0x2067: 'a right-to-left isolate',
  0x2068: 'an isolate of the first direction',
  0x2069: 'the end of an isolate',
  0xfeff: 'a byte order mark',
};

function kindOf(code: number): string {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 'a control character';
  return code >= 0xd800 && code < 0xe000 ? 'half of a character' : 'a character that is not seen';
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function numberOf(character: string): string {
  return `U+${codePoint(character).toString(16).toUpperCase().padStart(4, '0')}`;
}

function named(character: string): string {
  const code = codePoint(character);
  return `${numberOf(character)}, ${NAMES[code] ?? kindOf(code)}`;
}

function found(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return named(match[0]);
  }
  return undefined;
}

/** The first hidden character of a text of several lines, by its number and name. */
export function hiddenInProse(text: string): string | undefined {
  return found(text, [IN_TEXTS]);
}

/** The same of a text of one line. */
export function hiddenInLine(text: string): string | undefined {
  return found(text, [IN_TEXTS, LINE_BREAK]);
}

/** The same of an address, written as it is or with percent signs. */
export function hiddenInAddress(text: string): string | undefined {
  const plain = found(text, [IN_TEXTS, LINE_BREAK, IN_ADDRESSES]);
  const encoded = ENCODED.exec(text)?.[0];
  if (plain !== undefined || encoded === undefined) return plain;
  return `${encoded}, which stands for ${named(decodeURIComponent(encoded))}`;
}

const EACH_IN_TEXTS = new RegExp(IN_TEXTS.source, 'gu');

/** The text with the number of every hidden character in its place, for findings that quote it. */
export function withNumbers(text: string): string {
  return text.replace(EACH_IN_TEXTS, (character) => `[${numberOf(character)}]`);
}

/** The text without its hidden characters; tabs become blanks. */
export function withoutHidden(text: string): string {
  return text.replace(/\t/g, ' ').replace(EACH_IN_TEXTS, '');
}

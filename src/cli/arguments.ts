// Reads the words after a verb: files and flags, or a sentence on what is wrong with them.

import { nearestWord } from '../files/index';
import { err, ok, type Result } from '../lib/result';

/** A flag takes a value (`--out FILE` or `--out=FILE`), may be given several times with one each, or stands alone. */
export type FlagKind = 'value' | 'list' | 'switch';
export type Flags = Readonly<Record<string, FlagKind>>;

export interface Arguments {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly switches: ReadonlySet<string>;
}

export const HELP = 'help';

/** `Did you mean …?`, or nothing where no word is near enough. */
export function suggestion(word: string, allowed: readonly string[]): string {
  const near = nearestWord(word, allowed);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

interface Reading {
  readonly words: string[];
  readonly values: Map<string, string>;
  readonly lists: Map<string, string[]>;
  readonly switches: Set<string>;
}

function unknownFlag(name: string, flags: Flags): string {
  const known = [...Object.keys(flags), HELP].map((flag) => `--${flag}`);
  return `There is no flag "--${name}"; known are ${known.join(', ')}.${suggestion(`--${name}`, known)}`;
}

/** Takes in one flag; gives how many words it used, or what is wrong. */
function readFlag(word: string, next: string | undefined, flags: Flags, into: Reading) {
  const [name = '', given] = word.slice(2).split(/=(.*)/s);
  const kind = name === HELP ? 'switch' : Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (kind === undefined) return err(unknownFlag(name, flags));
  if (kind === 'switch') {
    if (given !== undefined) return err(`The flag "--${name}" takes no value.`);
    into.switches.add(name);
    return ok(1);
  }
  const value = given ?? next;
  if (value === undefined || (given === undefined && value.startsWith('--')))
    return err(`The flag "--${name}" needs a value.`);
  if (into.values.has(name)) return err(`The flag "--${name}" is given twice.`);
  if (kind === 'list') into.lists.set(name, [...(into.lists.get(name) ?? []), value]);
  else into.values.set(name, value);
  return ok(given === undefined ? 2 : 1);
}

/** The arguments of a verb that has these flags. After `--` everything is a word. */
export function readArguments(argv: readonly string[], flags: Flags): Result<Arguments, string> {
  const reading: Reading = { words: [], values: new Map(), lists: new Map(), switches: new Set() };
  for (let at = 0; at < argv.length; ) {
    const word = argv[at]!;
    if (word === '--') {
      reading.words.push(...argv.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      reading.words.push(word);
      at++;
      continue;
    }
    const used = readFlag(word.startsWith('--') ? word : `-${word}`, argv[at + 1], flags, reading);
    if (!used.ok) return used;
    at += used.value;
  }
  return ok(reading);
}

// What is kept of earlier rules, as the command line has it: the piece, the reader, and the content in which a game was played.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  EarlierContent,
  EarlierLibrary,
  EarlierPiece,
  EarlierReader,
  EarlierScenario,
} from '../earlier/index';
import { err, ok, type Result } from '../lib/result';
import type { CarriedScenario } from '../types/carried';
import type { Issue } from '../types/issue';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import { LIBRARY_FILE, PIECE_FILE, READER_FILE, RULESET_FILE } from './keptFiles';
import { readText, SCENARIOS } from './readText';

const KEPT = join(SCENARIOS, 'earlier');

function folderOf(rules: number): string {
  return join(KEPT, `rules-${rules}`);
}

/** Whether games of these rules are verified in their own piece: they are not those that are played here, and were kept. */
export function isEarlier(rules: number, here: number): boolean {
  return rules !== here && existsSync(join(folderOf(rules), PIECE_FILE));
}

/** The numbers of the rules that are kept, the newest first. */
export function keptNumbers(): number[] {
  const numbers = readdirSync(KEPT).map((name) => Number(name.replace('rules-', '')));
  return numbers.sort((a, b) => b - a);
}

function load<T>(rules: number, file: string): Promise<T> {
  return import(pathToFileURL(join(folderOf(rules), file)).href) as Promise<T>;
}

export function pieceOf(rules: number): Promise<EarlierPiece> {
  return load(rules, PIECE_FILE);
}

export function readerOf(rules: number): Promise<EarlierReader> {
  return load(rules, READER_FILE);
}

function dataIn<T>(rules: number, file: string): T | null {
  const text = readText(join(folderOf(rules), file));
  return text.ok ? (JSON.parse(text.value) as T) : null;
}

/** A scenario that came with those rules; null where it did not. */
function shippedContent(rules: number, scenario: string): EarlierContent | null {
  if (!/^[a-z][a-zA-Z0-9-]*$/.test(scenario)) return null;
  const played = dataIn<Scenario>(rules, `${scenario}.json`);
  const ruleset = dataIn<Ruleset>(rules, RULESET_FILE);
  return played === null || ruleset === null ? null : { ruleset, scenario: played };
}

/** A game of earlier rules, and where its scenario may come from if it did not come with those. */
export interface EarlierAsked {
  readonly rules: number;
  readonly scenario: string;
  readonly carried?: CarriedScenario | undefined;
  /** The file of the scenario, as the command line names it. */
  readonly named?: string | undefined;
}

/** Why there is nothing in which a game can be played again. */
export type ContentLack = 'authors' | 'unreadable' | readonly Issue[];

async function authorsContent({
  rules,
  carried,
  named,
}: EarlierAsked): Promise<Result<EarlierScenario, ContentLack>> {
  const text = named === undefined ? null : readText(named);
  if (text?.ok === false) return err('unreadable');
  if (text === null && carried === undefined) return err('authors');
  const library = dataIn<EarlierLibrary>(rules, LIBRARY_FILE)!;
  const ruleset = dataIn<Ruleset>(rules, RULESET_FILE)!;
  const reader = await readerOf(rules);
  return text === null
    ? reader.openCarried(carried!, library, ruleset)
    : reader.openFile(text.value, library, ruleset);
}

/** The content of a game in its own rules: the scenario that came with those, else the named file, else the one it carries. */
export async function earlierContent(
  asked: EarlierAsked,
): Promise<Result<EarlierContent, ContentLack>> {
  const shipped = shippedContent(asked.rules, asked.scenario);
  if (shipped !== null) return ok(shipped);
  const opened = await authorsContent(asked);
  return opened.ok ? ok(opened.value.content) : opened;
}

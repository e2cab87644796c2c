// What is kept of earlier rules, and games that were played under them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  EarlierContent,
  EarlierLibrary,
  EarlierPiece,
  EarlierReader,
} from '../../src/earlier/index';
import type { Ruleset } from '../../src/types/ruleset';
import type { Replay, Save } from '../../src/types/replay';

/** Games of rules before these are orphans. */
export const FIRST_KEPT = 5;

const KEPT = join(import.meta.dirname, '../../scenarios/earlier');
const GAMES = join(import.meta.dirname, '../golden/earlier');

/** The numbers of all rules that are kept. */
export const KEPT_RULES: readonly number[] = readdirSync(KEPT)
  .map((folder) => Number(folder.replace('rules-', '')))
  .sort((a, b) => a - b);

/** The texts of what is kept of these rules, by the names of their files. */
export function keptFiles(rules: number): ReadonlyMap<string, string> {
  const folder = join(KEPT, `rules-${rules}`);
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function keptData<T>(rules: number, name: string): T {
  return JSON.parse(readFileSync(join(KEPT, `rules-${rules}`, `${name}.json`), 'utf8')) as T;
}

/** Rules and a scenario as they were kept. */
export function keptContent(rules: number, scenario: string): EarlierContent {
  return { ruleset: keptData(rules, 'ruleset'), scenario: keptData(rules, scenario) };
}

export async function keptPiece(rules: number): Promise<EarlierPiece> {
  const file = join(KEPT, `rules-${rules}`, 'engine.js');
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as EarlierPiece;
}

export async function keptReader(rules: number): Promise<EarlierReader> {
  const file = join(KEPT, `rules-${rules}`, 'reader.js');
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as EarlierReader;
}

/** What authors' scenarios of these rules are read with. */
export function keptLibrary(rules: number): readonly [EarlierLibrary, Ruleset] {
  return [keptData(rules, 'library'), keptData(rules, 'ruleset')];
}

/** Where a text lies that was written under these rules for an author's scenario. */
export function authorsFile(rules: number, name: string): string {
  return `tests/golden/earlier/authors/rules-${rules}-${name}`;
}

/** The games of authors' scenarios that were played under these rules: one of a whole scenario, one of a scenario that brings its own ruleset, and a save under way of one that extends another. */
const AUTHORS_GAMES = ['own.replay.json', 'own-rules.replay.json', 'extending.save.json'];

interface EarlierFixture {
  readonly name: string;
  readonly text: string;
  /** A replay or a save as its file has it. */
  readonly game: Replay | Save;
  readonly replay: Replay;
}

/** A few of them: of two scenarios, of a superpower against rivals of the highest level, and a save of a game under way. */
export function fewFixtures(rules: number): readonly EarlierFixture[] {
  const few = /-(?:korea-260000-gpus|race-for-independence|superpower|under-way)\./;
  return fixtures(rules).filter(({ name }) => few.test(name));
}

/** The one of them that was played in this scenario, the first by name where there are more. */
export function fixtureOf(rules: number, scenario: string): EarlierFixture {
  return fixtures(rules).find(({ replay }) => replay.scenario.id === scenario)!;
}

/** Games that were played while these rules were the present ones, of every scenario. */
export function fixtures(rules: number): readonly EarlierFixture[] {
  const names = readdirSync(GAMES).filter((name) => name.startsWith(`rules-${rules}-`));
  return names.map((name) => fixtureIn(name, join(GAMES, name)));
}

function fixtureIn(name: string, file: string): EarlierFixture {
  const text = readFileSync(file, 'utf8');
  const game = JSON.parse(text) as Replay | Save;
  return { name, text, game, replay: 'replay' in game ? game.replay : game };
}

/** Games of authors' scenarios that were played while these rules were the present ones. */
export function authorsFixtures(rules: number): readonly EarlierFixture[] {
  return AUTHORS_GAMES.map((name) => fixtureIn(name, authorsFile(rules, name)));
}

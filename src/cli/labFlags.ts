// The flags that all verbs of the lab share: how many games, on which seeds, by how many workers.

import { availableParallelism } from 'node:os';
import { err, ok, type Result } from '../lib/result';
import { suggestion, type Arguments, type Flags } from './arguments';

const SEEDS = 4294967296;
const MOST_WORKERS = 64;
const MOST_GAMES = 1_000_000;

/** As many workers as the machine runs at once. */
const DEFAULT_WORKERS = availableParallelism();

export const LAB_FLAGS = {
  workers: 'value',
  progress: 'switch',
} as const satisfies Flags;

export const LAB_HELP: readonly string[] = [
  '--workers N       threads that play; 0 plays in this one (as many as the machine has cores when left out)',
  '--progress        tells every tenth of the work, also where no terminal watches',
];

/** A whole number from `least` to `most`, or a sentence. */
export function readWhole(
  what: string,
  word: string,
  least: number,
  most: number,
): Result<number, string> {
  const value = Number(word);
  const isWhole = word.trim() !== '' && Number.isInteger(value) && value >= least && value <= most;
  return isWhole ? ok(value) : err(`${what} must be a whole number from ${least} to ${most}.`);
}

/** The words of a list that are allowed; all allowed words where the flag is left out. */
export function readList<W extends string>(
  { values }: Arguments,
  flag: string,
  allowed: readonly W[],
): Result<readonly W[], string> {
  const word = values.get(flag);
  if (word === undefined) return ok(allowed);
  const found: W[] = [];
  for (const one of word.split(',')) {
    const known = allowed.find((name) => name === one);
    if (known === undefined)
      return err(`"${one}" is none of ${allowed.join(', ')}.${suggestion(one, allowed)}`);
    found.push(known);
  }
  return ok(allowed.filter((name) => found.includes(name)));
}

export function readWorkers({ values }: Arguments): Result<number, string> {
  const word = values.get('workers');
  if (word === undefined) return ok(Math.min(DEFAULT_WORKERS, MOST_WORKERS));
  return readWhole('The number of workers', word, 0, MOST_WORKERS);
}

function count(from: number, games: number): Result<number[], string> {
  if (games > MOST_GAMES) return err(`At most ${MOST_GAMES} games can be played at once.`);
  return ok(Array.from({ length: games }, (_, i) => from + i));
}

/** The seeds of `--seeds A..B`, or `--games N` seeds from `first` on. */
export function readSeeds(
  { values }: Arguments,
  { first, games }: { readonly first: number; readonly games: number },
): Result<number[], string> {
  const range = values.get('seeds');
  const wished = values.get('games');
  if (range === undefined) {
    const number =
      wished === undefined ? ok(games) : readWhole('The number of games', wished, 1, MOST_GAMES);
    return number.ok ? count(first, number.value) : number;
  }
  if (wished !== undefined) return err('Give either "--games" or "--seeds", not both.');
  const [, start, end] = /^(\d+)\.\.(\d+)$/.exec(range) ?? [];
  const from = Number(start);
  const to = Number(end);
  if (start === undefined || from > to || to >= SEEDS)
    return err(`The seeds must be two whole numbers from 0 to ${SEEDS - 1}, as in 1..100.`);
  return count(from, to - from + 1);
}

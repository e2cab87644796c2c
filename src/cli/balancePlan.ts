// Which games `check --balance` plays: read from the call before anything of the games themselves is loaded.

import { err, ok, type Result } from '../lib/result';
import type { Arguments } from './arguments';
import { readSeeds, readWorkers } from './labFlags';

const FIRST_SEED = 3001;
const DEFAULT_GAMES = 40;

/** On which seeds, by how many workers. */
export interface BalancePlan {
  readonly seeds: readonly number[];
  readonly workers: number;
  readonly isTold: boolean;
}

export const BALANCE_HELP: readonly string[] = [
  '--balance         plays games as well: every answer to every event to the end of the game;',
  '                  a ruleset is played in the scenario that comes with the game',
  `--games N         how many games, on seeds from ${FIRST_SEED} on (${DEFAULT_GAMES} when left out)`,
  '--seeds A..B      the seeds instead, both ends included',
];

export function readPlan(given: Arguments): Result<BalancePlan, string> {
  const seeds = readSeeds(given, { first: FIRST_SEED, games: DEFAULT_GAMES });
  if (!seeds.ok) return seeds;
  const workers = readWorkers(given);
  if (!workers.ok) return err(workers.error);
  return ok({
    seeds: seeds.value,
    workers: workers.value,
    isTold: given.switches.has('progress'),
  });
}

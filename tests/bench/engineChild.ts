// Prints, as JSON, how fast this process resolves and fingerprints turns and how much it allocates for them. The first
// argument is the folder of the build whose engine is measured.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Engine from '../../src/engine/index';
import { bestSeconds } from './bench';
import type * as Recorded from './recordedTurns';

const GAMES = 20;
const ROUNDS = 30;
/** Few enough turns that nothing is collected while they are counted. */
const COUNTED_GAMES = 10;

const [, , folder = ''] = process.argv;

function bring(file: string): Promise<unknown> {
  return import(pathToFileURL(join(folder, file)).href);
}

const engine = await bring('src/engine/index.ts');
const { hashState, resolveTurn } = engine as typeof Engine;
const recorded = await bring('tests/bench/recordedTurns.ts');
const { recordTurns } = recorded as typeof Recorded;

const turns = recordTurns(7);
const count = GAMES * turns.length;

function resolveAll(games: number): void {
  for (let i = 0; i < games; i++) for (const { game, orders } of turns) resolveTurn(game, orders);
}

function hashAll(): void {
  for (let i = 0; i < GAMES; i++) for (const { game } of turns) hashState(game.state);
}

/** Bytes that the heap grows by in one turn while nothing is collected; the least of some counts. */
function bytesPerTurn(): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    resolveAll(COUNTED_GAMES);
    const grown = process.memoryUsage().heapUsed - before;
    least = Math.min(least, grown / (COUNTED_GAMES * turns.length));
  }
  return least;
}

const turnSeconds = bestSeconds(() => resolveAll(GAMES), ROUNDS) / count;
const hashSeconds = bestSeconds(hashAll, ROUNDS) / count;
console.log(JSON.stringify({ turnSeconds, hashSeconds, bytesPerTurn: bytesPerTurn() }));

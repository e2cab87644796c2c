// What every JavaScript engine is asked to compute: the same games, told as one line of hashes each.

import { exp10, log10 } from '../../src/lib/detMath';
import { Hasher } from '../../src/lib/hash';
import { rngFor } from '../../src/lib/rng';

const TURNS = 20;

/** The hash after each turn of one game, told apart by its seed. */
function hashesOf(seed: number): string[] {
  const hashes: string[] = [];
  let value = 1;
  for (let turn = 0; turn < TURNS; turn++) {
    const random = rngFor(seed, turn, 0);
    value = exp10(log10(value + random.nextUnit()) * 0.9) + random.nextBelow(7) / 3;
    const hasher = new Hasher(1);
    hasher.record[0] = value;
    hasher.take(1);
    hashes.push(hasher.digest());
  }
  return hashes;
}

/** Plays `count` games. A line is the game's name and the hash of the whole state for every turn. */
export function playGames(count: number): string[] {
  const lines: string[] = [];
  for (let seed = 0; seed < count; seed++)
    lines.push([`seed-${seed}`, ...hashesOf(seed)].join(' '));
  return lines;
}

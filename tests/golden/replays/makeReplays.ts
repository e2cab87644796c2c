// Writes the kept games anew and shows what changed: `npx tsx tests/golden/replays/makeReplays.ts`.

import { readFileSync, writeFileSync } from 'node:fs';
import { makeReplay, parseReplay } from '../../../src/files/index';
import type { Replay } from '../../../src/types/replay';
import { fileName, KEPT_GAMES, playKept } from './games';

function readKept(file: URL): Replay | undefined {
  try {
    const replay = parseReplay(readFileSync(file, 'utf8'));
    return replay.ok ? replay.value : undefined;
  } catch {
    return undefined;
  }
}

function scoreOf(replay: Replay | undefined): string {
  return Object.values(replay?.scores ?? {})
    .map(({ total }) => total.toFixed(3))
    .join(', ');
}

/** The first turn whose hash differs, −1 for the start, or undefined when none does. */
function firstDifference(before: Replay | undefined, after: Replay): number | undefined {
  const at = after.hashes.findIndex((hash, i) => hash !== before?.hashes[i]);
  return at < 0 ? undefined : at - 1;
}

for (const game of KEPT_GAMES) {
  const name = fileName(game);
  const file = new URL(name, import.meta.url);
  const before = readKept(file);
  const after = playKept(game);
  const turn = firstDifference(before, after);
  const change = turn === undefined ? 'unchanged' : `differs from turn ${turn}`;
  console.log(`${name}: ${change}, score ${scoreOf(before) || 'none'} → ${scoreOf(after)}`);
  writeFileSync(file, makeReplay(after));
}

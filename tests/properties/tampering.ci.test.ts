// Changes every single value of a record in turn: what is not refused has changed nothing.

import { describe, expect, it } from 'vitest';
import { replayGame } from '../../src/engine/index';
import type { Replay } from '../../src/types/replay';
import { changedAt, leavesOf, listsOf } from '../support/leaves';
import { CONTENT, HONEST } from './forgery';

function otherLeaf(value: unknown): unknown {
  return typeof value === 'number' ? value + 1 : `${String(value)}x`;
}

/** `refused`, `harmless` when exactly the same game comes out, or `fooled`. */
function effectOf(replay: Replay): 'refused' | 'harmless' | 'fooled' {
  const replayed = replayGame(replay, CONTENT);
  if (!replayed.ok) return 'refused';
  const same = replayed.value.history.every(({ hash }, turn) => hash === HONEST.hashes[turn + 1]);
  return same && replay.hashes.length === HONEST.hashes.length ? 'harmless' : 'fooled';
}

function tally(replays: readonly Replay[]): Record<string, number> {
  const counts: Record<string, number> = { refused: 0, harmless: 0, fooled: 0 };
  for (const replay of replays) counts[effectOf(replay)]!++;
  return counts;
}

describe('a record tampered with in one place', () => {
  it('should be refused whichever value was changed', () => {
    const paths = leavesOf(HONEST).filter(([first]) => first !== 'format');
    const counts = tally(paths.map((path) => changedAt(HONEST, path, otherLeaf)));
    console.log(`${paths.length} values changed one at a time`);
    expect(counts).toEqual({ refused: paths.length, harmless: 0, fooled: 0 });
    expect(paths.length).toBeGreaterThan(200);
  });

  it('should be refused, or be the same game, whichever entry was left out or doubled', () => {
    const entries = listsOf(HONEST).flatMap(({ path, length }) =>
      Array.from({ length }, (_, at) => ({ path, at })),
    );
    const without = entries.map(({ path, at }) =>
      changedAt(HONEST, path, (list) => (list as unknown[]).filter((_, i) => i !== at)),
    );
    const doubled = entries.map(({ path, at }) =>
      changedAt(HONEST, path, (list) =>
        (list as unknown[]).flatMap((entry, i) => (i === at ? [entry, entry] : [entry])),
      ),
    );
    const counts = tally([...without, ...doubled]);
    console.log(`${2 * entries.length} entries left out or doubled`, counts);
    expect(counts.fooled).toBe(0);
    expect(counts.refused).toBeGreaterThan(entries.length);
  });
});

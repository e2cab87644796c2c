// Changes every single value of a record in turn: what is not refused has changed nothing.

import { describe, expect, it } from 'vitest';
import { replayGame } from '../../src/engine/index';
import type { Replay } from '../../src/types/replay';
import { CONTENT, HONEST } from './forgery';

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function listsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    listsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [path, ...inner] : inner;
}

/** A copy of the record with the value at the path changed. */
function changed(path: Path, change: (value: unknown) => unknown): Replay {
  const copy = structuredClone(HONEST) as unknown as Record<string | number, unknown>;
  let parent = copy;
  for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent;
  const last = path.at(-1)!;
  parent[last] = change(parent[last]);
  return copy as unknown as Replay;
}

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
    const counts = tally(paths.map((path) => changed(path, otherLeaf)));
    console.log(`${paths.length} values changed one at a time`);
    expect(counts).toEqual({ refused: paths.length, harmless: 0, fooled: 0 });
    expect(paths.length).toBeGreaterThan(200);
  });

  it('should be refused, or be the same game, whichever entry was left out or doubled', () => {
    const lists = listsOf(HONEST).flatMap((path) => {
      const { length } = path.reduce<unknown>(
        (value, key) => (value as Record<string | number, unknown>)[key],
        HONEST,
      ) as unknown[];
      return Array.from({ length }, (_, at) => ({ path, at }));
    });
    const without = lists.map(({ path, at }) =>
      changed(path, (list) => (list as unknown[]).filter((_, i) => i !== at)),
    );
    const doubled = lists.map(({ path, at }) =>
      changed(path, (list) =>
        (list as unknown[]).flatMap((entry, i) => (i === at ? [entry, entry] : [entry])),
      ),
    );
    const counts = tally([...without, ...doubled]);
    console.log(`${2 * lists.length} entries left out or doubled`, counts);
    expect(counts.fooled).toBe(0);
    expect(counts.refused).toBeGreaterThan(lists.length);
  });
});

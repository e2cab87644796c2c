// Shows that the fingerprint of a state sees every single value in it, down to the last bit.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, hashState, resolveTurn } from '../../src/engine/index';
import { GAME, type GameState } from '../../src/types/state';
import { closedListsOf, filledOf } from '../support/filled';
import { changedAt, leavesOf, listsOf, valueAt } from '../support/leaves';
import { superpowers } from '../support/superpowers';

/** A state in the middle of a game, with most lists filled and nothing at its start value. */
function midGame(): GameState {
  const { ruleset, scenario } = superpowers(['USA']);
  let game = createGame(ruleset, scenario, { seed: 21, variant: 'full' });
  for (let turn = 0; turn < 11; turn++) game = resolveTurn(game, botOrders(game, BOTS, [])).game;
  return game.state;
}

/** One as it is played, and one with everything under way that the description has. */
const STATES = [
  { what: 'in the middle of a game', state: midGame(), values: 1000, lists: 50 },
  { what: 'with everything filled', state: filledOf(GAME), values: 200, lists: 20 },
];
const CLOSED_LISTS = [...closedListsOf(GAME), ['nation', 'superpower']];

/** The nearest other number, one bit away. */
function nextNumber(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  const float = new Float64Array([value]);
  const bits = new BigInt64Array(float.buffer);
  bits[0]! += 1n;
  return float[0]!;
}

/** Another word of the same closed list; free words get a letter more. */
function otherWord(word: string): string {
  const list = CLOSED_LISTS.find((words) => words.includes(word));
  if (list === undefined) return `${word}x`;
  return list[(list.indexOf(word) + 1) % list.length]!;
}

function otherLeaf(value: unknown): unknown {
  if (typeof value === 'number') return nextNumber(value);
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? otherWord(value) : 'breach';
}

/** The fingerprint, or why there can be none. */
function fingerprint(state: GameState): string {
  try {
    return hashState(state);
  } catch (error) {
    return String(error);
  }
}

describe.each(STATES)('the fingerprint of a state $what', ({ state, ...least }) => {
  const hash = hashState(state);

  it('should change when any one value changes by a single bit', () => {
    const paths = leavesOf(state);
    const unseen = paths.filter((path) => fingerprint(changedAt(state, path, otherLeaf)) === hash);
    console.log(`${paths.length} values changed one at a time`);
    expect(unseen.map((path) => path.join('.'))).toEqual([]);
    expect(paths.length).toBeGreaterThan(least.values);
  });

  it('should change when any list loses its last entry', () => {
    const lists = listsOf(state).filter(({ length }) => length > 0);
    const unseen = lists.filter(
      ({ path }) =>
        hashState(changedAt(state, path, (list) => (list as unknown[]).slice(0, -1))) === hash,
    );
    expect(unseen.map(({ path }) => path.join('.'))).toEqual([]);
    expect(lists.length).toBeGreaterThan(least.lists);
  });

  it('should change when two neighbours in a list change places', () => {
    const lists = listsOf(state).filter(({ length }) => length > 1);
    for (const { path } of lists) {
      const list = valueAt(state, path) as unknown[];
      if (JSON.stringify(list[0]) === JSON.stringify(list[1])) continue;
      const swapped = changedAt(state, path, () => [list[1], list[0], ...list.slice(2)]);
      expect(hashState(swapped), path.join('.')).not.toBe(hash);
    }
  });

  it('should be the same for a copy, for minus zero and after a way through JSON', () => {
    expect(hashState(structuredClone(state))).toBe(hash);
    expect(hashState(JSON.parse(JSON.stringify(state)) as GameState)).toBe(hash);
    const zero = changedAt(state, ['world', 'clampTurns'], () => 0);
    const minusZero = changedAt(state, ['world', 'clampTurns'], () => -0);
    expect(hashState(minusZero)).toBe(hashState(zero));
  });

  it('should refuse a state in which a number is none', () => {
    const broken = changedAt(state, ['world', 'tension'], () => Number.NaN);
    expect(() => hashState(broken)).toThrow('NaN');
  });
});

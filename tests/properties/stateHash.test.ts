// Shows that the fingerprint of a state sees every single value in it, down to the last bit.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, hashState, resolveTurn } from '../../src/engine/index';
import {
  BOTTLENECKS,
  DATA_LAWS,
  EXPORT_RULES,
  MODEL_PROGRAMMES,
  OUTCOMES,
  PLEDGES,
  POWER_MIXES,
  POWERS,
  PROJECTS,
  STANCES,
  SUPERPOWER_GOALS,
} from '../../src/types/names';
import type { GameState, NationState } from '../../src/types/state';
import { changedAt, leavesOf, listsOf, valueAt } from '../support/leaves';
import { superpowers } from '../support/superpowers';

/** What a nation may have under way; where it has not, there would be nothing to change. */
const UNDER_WAY: Partial<NationState> = {
  pledge: 'solid',
  compactPartners: ['alpha', 'beta'],
  eventsTold: ['harbour', 'storm'],
  project: { id: 'firmBlock', turnsLeft: 2 },
  pendingAnswer: { event: 'jobLosses', option: 'commission', turn: 12 },
};

const EXPORTS: GameState['world']['exports'] = {
  us: { rule: 'open', exceptions: ['KOR', 'IND'], pressure: -0.4 },
  china: { rule: 'withheld', exceptions: ['SAU'], pressure: 0.2 },
};

/** A state in the middle of a game, with lists filled and nothing at its start value. */
function midGame(): GameState {
  const { ruleset, scenario } = superpowers(['USA']);
  let game = createGame(ruleset, scenario, { seed: 21, variant: 'full' });
  for (let turn = 0; turn < 11; turn++) game = resolveTurn(game, botOrders(game, BOTS, [])).game;
  const countries = game.state.countries.map((country) =>
    country.role === 'nation' ? { ...country, ...UNDER_WAY } : country,
  );
  const proposals = ['FRA', 'GBR'].map((from) => ({ from, to: 'DEU', turn: 9, isOpen: true }));
  const world = { ...game.state.world, exports: EXPORTS, eventsTold: ['storm', 'flood'] };
  return { ...game.state, countries, proposals, world };
}

const STATE = midGame();
const HASH = hashState(STATE);
const CLOSED_LISTS: readonly (readonly string[])[] = [
  STANCES,
  DATA_LAWS,
  EXPORT_RULES,
  POWERS,
  SUPERPOWER_GOALS,
  MODEL_PROGRAMMES,
  POWER_MIXES,
  BOTTLENECKS,
  PLEDGES,
  PROJECTS,
  OUTCOMES,
  ['nation', 'superpower'],
];

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

describe('the fingerprint of a state', () => {
  it('should change when any one value changes by a single bit', () => {
    const paths = leavesOf(STATE);
    const unseen = paths.filter((path) => fingerprint(changedAt(STATE, path, otherLeaf)) === HASH);
    console.log(`${paths.length} values changed one at a time`);
    expect(unseen.map((path) => path.join('.'))).toEqual([]);
    expect(paths.length).toBeGreaterThan(1000);
  });

  it('should change when any list loses its last entry', () => {
    const lists = listsOf(STATE).filter(({ length }) => length > 0);
    const unseen = lists.filter(
      ({ path }) =>
        hashState(changedAt(STATE, path, (list) => (list as unknown[]).slice(0, -1))) === HASH,
    );
    expect(unseen.map(({ path }) => path.join('.'))).toEqual([]);
    expect(lists.length).toBeGreaterThan(50);
  });

  it('should change when two neighbours in a list change places', () => {
    const lists = listsOf(STATE).filter(({ length }) => length > 1);
    for (const { path } of lists) {
      const list = valueAt(STATE, path) as unknown[];
      if (JSON.stringify(list[0]) === JSON.stringify(list[1])) continue;
      const swapped = changedAt(STATE, path, () => [list[1], list[0], ...list.slice(2)]);
      expect(hashState(swapped), path.join('.')).not.toBe(HASH);
    }
  });

  it('should be the same for a copy, for minus zero and after a way through JSON', () => {
    expect(hashState(structuredClone(STATE))).toBe(HASH);
    expect(hashState(JSON.parse(JSON.stringify(STATE)) as GameState)).toBe(HASH);
    const zero = changedAt(STATE, ['world', 'clampTurns'], () => 0);
    const minusZero = changedAt(STATE, ['world', 'clampTurns'], () => -0);
    expect(hashState(minusZero)).toBe(hashState(zero));
  });

  it('should refuse a state in which a number is none', () => {
    const broken = changedAt(STATE, ['world', 'tension'], () => Number.NaN);
    expect(() => hashState(broken)).toThrow('NaN');
  });
});

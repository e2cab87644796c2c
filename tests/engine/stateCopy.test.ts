// Shows, by the description of the state, that a copy holds all of it and shares only what is replaced whole.

import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/made/copy';
import type { Shape } from '../../src/types/shape';
import { GAME } from '../../src/types/state';
import { filledOf } from '../support/filled';

type Parts = Readonly<Record<string, unknown>>;

/** The shapes of the parts of a value, by where they stand in it. */
function partsOf(shape: Shape): [string, Shape][] {
  switch (shape.holds) {
    case 'record':
      return Object.entries(shape.fields);
    case 'table':
      return shape.keys.map((key) => [key, shape.of]);
    case 'list':
      return (shape.of.holds === 'either' ? shape.of.of : [shape.of]).map((of, i) => [`${i}`, of]);
    case 'orNull':
      return partsOf(shape.of);
    case 'constant':
    case 'either':
    case 'flag':
    case 'number':
    case 'row':
    case 'text':
    case 'word':
      return [];
  }
}

/** Where a copy shares what a turn may change, or holds anew what it could share. */
function sharingFaults(shape: Shape, one: unknown, other: unknown, path = 'state'): string[] {
  if (typeof one !== 'object' || one === null) return [];
  if (shape.isWhole) return one === other ? [] : [`${path} is copied without need`];
  const inner = partsOf(shape).flatMap(([key, of]) =>
    sharingFaults(of, (one as Parts)[key], (other as Parts)[key], `${path}.${key}`),
  );
  return one === other ? [`${path} is shared`, ...inner] : inner;
}

describe('the copy of a state', () => {
  const state = filledOf(GAME);

  it('should hold the same, and share what is replaced whole and nothing else', () => {
    const copy = copyState(state);
    expect(copy).toEqual(state);
    expect(sharingFaults(GAME, state, copy)).toEqual([]);
  });

  it('should be told from the state itself and from a copy that is new to the last leaf', () => {
    expect(sharingFaults(GAME, state, state)).toContain('state.countries.0.timers is shared');
    const anew = sharingFaults(GAME, state, structuredClone(state));
    expect(anew).toContain('state.countries.0.works is copied without need');
  });
});

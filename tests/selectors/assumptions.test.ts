// What is shown of assumptions: every row with its usual number, and the steps of a slider that lead back to it.

import { describe, expect, it } from 'vitest';
import { createGame } from '../../src/engine/index';
import {
  selectAssumptions,
  selectOwnAssumptions,
  stepsOf,
  withSteps,
} from '../../src/selectors/index';
import { korea } from '../support/korea';

const content = korea();
const rowOf = (id: string) => selectAssumptions(content, {}).find(({ row }) => row.id === id)!;

describe('assumptions', () => {
  it('should be as usual until one is set', () => {
    expect(selectAssumptions(content, {}).every(({ isOwn }) => !isOwn)).toBe(true);
    const set = selectAssumptions(content, { potential: 0.5 }).filter(({ isOwn }) => isOwn);
    expect(set).toMatchObject([{ number: 0.5, usual: 1, row: { id: 'potential' } }]);
  });

  it('should be read from a game with the numbers that were usual before', () => {
    const options = { seed: 1, variant: 'short', assumptions: { catchUp: 0.1 } };
    const game = createGame(content.ruleset, content.scenario, options);
    expect(selectOwnAssumptions(game)).toMatchObject([
      { number: 0.1, usual: rowOf('catchUp').usual, isOwn: true },
    ]);
    expect(selectOwnAssumptions(content)).toEqual([]);
  });

  it('should move in clean steps, and be usual at the step nearest to the usual number', () => {
    const algorithms = rowOf('algorithms');
    expect(withSteps(algorithms, 9, {})).toEqual({ algorithms: 1.95 });
    const nearest = Math.round(stepsOf(algorithms.row, algorithms.usual));
    expect(withSteps(algorithms, nearest, { algorithms: 4, potential: 2 })).toEqual({
      potential: 2,
    });
    const { least, step } = rowOf('catchUp').row;
    expect(withSteps(rowOf('catchUp'), 1, {})).toEqual({
      catchUp: Number((least + step).toFixed(6)),
    });
  });
});

// The ledger of the score: its parts add up, for the seat and for par, and each answer names its chapter.

import { describe, expect, it } from 'vitest';
import { parAt, scoreOf } from '../../src/engine/index';
import { selectScoreLedger, type BesidePar, type ScoreLedger } from '../../src/selectors/index';
import { INDICES } from '../../src/types/names';
import { playedState, SEAT, withNation } from './seatStates';

function sums(of: keyof BesidePar, ledger: ScoreLedger): number {
  const { built, answered, pledges, settlement } = ledger;
  return built[of] + answered[of] + pledges[of] - settlement[of];
}

describe('the ledger of the score', () => {
  it('should add up to the score and to par, whenever it is asked for', () => {
    for (const turns of [0, 3, 9, 20]) {
      const state = withNation(playedState(turns), { debtUsdBn: 9, pledgePoints: -1 });
      const ledger = selectScoreLedger(state, SEAT);
      expect(sums('own', ledger)).toBeCloseTo(scoreOf(state.game, SEAT).total, 9);
      expect(sums('par', ledger)).toBeCloseTo(parAt(state.par(), turns).score.total, 9);
      expect(ledger.settlement.own).toBeGreaterThan(0);
      expect(ledger.pledges.own).toBe(-1);
    }
  });

  it('should name the chapter of every answer, and what it was worth', () => {
    const state = playedState(20);
    const { answers, answered, mostAnswered } = selectScoreLedger(state, SEAT);
    expect(answers.map(({ chapter }) => chapter)).toEqual(state.game.state.chapters);
    expect(answers.map(({ own }) => own).reduce((a, b) => a + b, 0)).toBeCloseTo(answered.own, 9);
    expect(answers.map(({ par }) => par).reduce((a, b) => a + b, 0)).toBeCloseTo(answered.par, 9);
    expect(mostAnswered).toBe(answers.reduce((sum, { worth }) => sum + worth, 0));
    for (const { own, worth } of answers) expect(own).toBeLessThanOrEqual(worth);
  });

  it('should put every index beside par', () => {
    const state = playedState(6);
    const { indices, built, mostBuilt } = selectScoreLedger(state, SEAT);
    const par = parAt(state.par(), 6).score;
    for (const index of INDICES) expect(indices[index].par).toBe(par[index]);
    expect(mostBuilt).toBe(85);
    expect(built.own).toBeLessThan(85);
  });
});

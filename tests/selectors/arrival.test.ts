// Where a game from the past arrives: how cells, sums and the whole table are judged, and what is said of them.

import { describe, expect, it } from 'vitest';
import {
  arrivalLoss,
  arrivalValues,
  compareArrival,
  readTrust,
  worldSpread,
} from '../../src/selectors/index';
import { createGame } from '../../src/engine/index';
import { ARRIVAL_QUANTITIES, type ArrivalQuantity, type ByArrival } from '../../src/types/arrival';
import { korea } from '../support/korea';

const START = {
  chips: 100_000,
  halls: 100,
  power: 200,
  experts: 40_000,
  lag: 2,
  homeCloud: 0.4,
  homeModels: 0.2,
  privateMoney: 5,
};

function changed(change: Partial<ByArrival<number>>): ByArrival<number> {
  return { ...START, ...change };
}

/** The cell of one quantity of which the model has this much. */
function cellOf(quantity: ArrivalQuantity, value: number) {
  const { cells } = compareArrival({ KOR: changed({ [quantity]: value }) }, { KOR: START });
  return cells.find((cell) => cell.quantity === quantity)!;
}

describe('where the past arrives', () => {
  it('should judge a stock by its factor, both ways', () => {
    expect(cellOf('chips', 149_000).verdict).toBe('pass');
    expect(cellOf('chips', 151_000).verdict).toBe('miss');
    expect(cellOf('chips', 67_000).verdict).toBe('pass');
    expect(cellOf('chips', 66_000).verdict).toBe('miss');
    expect(cellOf('chips', 301_000).verdict).toBe('far');
    expect(cellOf('chips', 33_000).verdict).toBe('far');
    expect(cellOf('chips', 33_000).off).toBeLessThan(0);
  });

  it('should judge a lag by generations and a share by points', () => {
    expect(cellOf('lag', 2.39).verdict).toBe('pass');
    expect(cellOf('lag', 1.5).verdict).toBe('miss');
    expect(cellOf('lag', 0.8).verdict).toBe('far');
    expect(cellOf('homeCloud', 0.51).verdict).toBe('pass');
    expect(cellOf('homeCloud', 0.53).verdict).toBe('miss');
    expect(cellOf('homeCloud', 0.74).verdict).toBe('far');
  });

  it('should take nothing beside something for as far off as can be, and nothing beside nothing for right', () => {
    expect(cellOf('halls', 0)).toMatchObject({ verdict: 'far', off: -6 });
    const none = changed({ halls: 0 });
    const both = compareArrival({ KOR: none }, { KOR: none }).cells;
    expect(both.every(({ off }) => off === 0)).toBe(true);
    const { cells } = compareArrival({ KOR: START }, { KOR: none });
    expect(cells.find(({ quantity }) => quantity === 'halls')).toMatchObject({ off: 6 });
  });

  it('should compare the countries that both have, and judge their sums more closely', () => {
    const model = { KOR: changed({ chips: 130_000 }), DEU: changed({ chips: 130_000 }) };
    const { cells, totals } = compareArrival(model, { KOR: START, DEU: START, FRA: START });
    expect(cells).toHaveLength(2 * ARRIVAL_QUANTITIES.length);
    expect(totals.map(({ quantity }) => quantity)).not.toContain('lag');
    const chips = totals.find(({ quantity }) => quantity === 'chips');
    expect(chips).toEqual({ quantity: 'chips', model: 260_000, start: 200_000, verdict: 'miss' });
    expect(totals.filter(({ verdict }) => verdict === 'miss')).toHaveLength(1);
  });

  it('should have a loss of 1 where every cell is off by one tolerance, and of 0 where none is off', () => {
    expect(arrivalLoss(compareArrival({ KOR: START }, { KOR: START }).cells)).toBe(0);
    expect(arrivalLoss([cellOf('chips', 150_000), cellOf('lag', 1.6)])).toBeCloseTo(1, 9);
  });

  it('should name the quantity and the country that are furthest off, and which way', () => {
    const model = { KOR: changed({ privateMoney: 50 }), DEU: changed({ privateMoney: 6 }) };
    const reading = readTrust(compareArrival(model, { KOR: START, DEU: START }).cells);
    expect(reading.worstQuantity).toMatchObject({ of: 'privateMoney', kept: 1, count: 2 });
    expect(reading.worstQuantity.bias).toBeGreaterThan(0);
    expect(reading.worstCountry).toMatchObject({ of: 'KOR', kept: 7, count: 8 });
    expect(reading.bestCountry.of).toBe('DEU');
    expect(reading.byVerdict).toEqual({ pass: 15, miss: 0, far: 1 });
  });

  it('should read the private money of a half-year before any was given out', () => {
    const { ruleset, scenario } = korea();
    const game = createGame(ruleset, scenario, { seed: 1, variant: 'full' });
    const nation = scenario.countries.find(({ id }) => id === 'KOR');
    const money = nation?.role === 'nation' ? nation.start.privateMoneyUsdBn : 0;
    expect(arrivalValues(game)['KOR']!.privateMoney).toBe(money);
  });

  it('should measure how far worlds lie apart by the smallest', () => {
    const worlds = [
      { scenario: 'one', chips: 100, power: 10, run: 1e28 },
      { scenario: 'two', chips: 125, power: 30, run: 1e28 },
    ];
    expect(worldSpread(worlds)).toEqual({ chips: 0.25, power: 2, run: 0 });
  });
});

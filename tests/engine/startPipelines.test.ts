// What was ordered before a game began: it comes within the time that building takes, and as much as keeps pace.

import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/made/copy';
import { createGame, nationOf } from '../../src/engine/index';
import { chipDrawMw, chipPowerKw } from '../../src/engine/rules/compute';
import { fillPipelines } from '../../src/engine/startPipelines';
import { POWER_SOURCES } from '../../src/types/names';
import type { Parameters } from '../../src/types/ruleset';
import type { NationState } from '../../src/types/state';
import { KOREA, korea } from '../support/korea';

const { ruleset, scenario } = korea();
const { parameters: P } = ruleset;
const begun = createGame(ruleset, scenario, { seed: 1, variant: 'full' }).state;
const SEAT = 'KOR';

/** The world’s chips grow by a quarter each turn, and each draws as much power as before. */
function quarter(onTheWay = 1): Parameters {
  const computeGrowth = { x: [0, 20], y: [Math.log10(1.25), Math.log10(1.25)] };
  return {
    ...P,
    start: { ...P.start, onTheWay },
    world: { ...P.world, computeGrowth },
    chips: { ...P.chips, powerTrend: 1 },
  };
}

function filled(p: Parameters): NationState {
  const nation = nationOf(copyState(begun), SEAT);
  fillPipelines(p, nation, 0);
  return nation;
}

describe('what is on its way when a game begins', () => {
  it(`should be there in ${KOREA}, no later than building takes`, () => {
    const { dataCentrePipelineMw: halls, powerPipelineMw: rows } = nationOf(begun, SEAT);
    expect(halls.slice(0, P.dataCentres.lagTurns).every((mw) => mw > 0)).toBe(true);
    expect(halls.slice(P.dataCentres.lagTurns).every((mw) => mw === 0)).toBe(true);
    for (const source of POWER_SOURCES) {
      const lag = P.power.lagTurns[source];
      expect(
        rows[source].slice(lag).every((mw) => mw === 0),
        source,
      ).toBe(true);
    }
  });

  it('should let chips, halls and power grow as the world does, turn by turn', () => {
    const p = quarter();
    const nation = filled(p);
    const kept = 1 - p.chips.depreciation;
    expect(nation.usChipsH100e * kept + nation.arriving.usH100e).toBeCloseTo(
      nation.usChipsH100e * 1.25,
      -1,
    );
    let halls = nation.dataCentreMw;
    for (let turn = 0; turn < p.dataCentres.lagTurns; turn++) {
      const grown = halls * p.dataCentres.kept + nation.dataCentrePipelineMw[turn]!;
      expect(grown / halls).toBeCloseTo(1.25, 6);
      halls = grown;
    }
    for (const source of POWER_SOURCES) {
      let mw = nation.powerMw[source];
      for (let turn = 0; turn < p.power.lagTurns[source]; turn++) {
        const grown = mw * p.power.kept + nation.powerPipelineMw[source][turn]!;
        if (mw > 0) expect(grown / mw, source).toBeCloseTo(1.25, 6);
        mw = grown;
      }
    }
  });

  it('should be drawn as much power for as the chips of the half-year before', () => {
    const { arriving } = filled(P);
    const sent = arriving.usH100e + arriving.chinaH100e + arriving.domesticH100e;
    expect(arriving.powerMw).toBe(chipDrawMw(sent, chipPowerKw(P, -1)));
    expect(arriving.governmentH100e).toBeLessThanOrEqual(sent);
  });

  it('should be nothing where the rules send nothing', () => {
    const { arriving, dataCentrePipelineMw } = filled(quarter(0));
    expect([...Object.values(arriving), ...dataCentrePipelineMw].every((x) => x === 0)).toBe(true);
  });
});

// Results, pace, standings, report, debrief and the chart's picture.

import { describe, expect, it } from 'vitest';
import { testOdds } from '../../src/engine/index';
import {
  calendarHalf,
  selectDebrief,
  selectGain,
  selectMapPicture,
  selectModelLines,
  selectPace,
  selectReport,
  selectResults,
  selectStandings,
} from '../../src/selectors/index';
import { INDICES, LAYERS, STRESS_TESTS } from '../../src/types/names';
import type { NationScenario } from '../../src/types/scenario';
import type { NationState } from '../../src/types/state';
import { budgetOrder, nationIn, playedState, SEAT, withNation, withOrders } from './seatStates';

describe('the calendar', () => {
  it('should count half-years from 2026 H1', () => {
    expect(calendarHalf(0)).toEqual({ year: 2026, half: 1 });
    expect(calendarHalf(7)).toEqual({ year: 2029, half: 2 });
  });
});

describe('results', () => {
  it('should name the weakest test and the weakest layer', () => {
    const state = playedState(3);
    const { indices } = nationIn(state);
    const results = selectResults(state, SEAT);
    for (const test of STRESS_TESTS)
      expect(results.weakestTestValue).toBeLessThanOrEqual(indices.stressTests[test] * 100);
    for (const layer of LAYERS)
      expect(results.weakestLayerValue).toBeLessThanOrEqual(indices.layers[layer] * 100);
  });

  it('should say how likely that test comes true where the last chapter runs', () => {
    const { game } = playedState(0);
    const { length } = game.state;
    const { turns } = game.ruleset.parameters.chapters;
    expect(selectResults(playedState(length - turns - 1), SEAT).weakestTestPercent).toBeNull();
    const last = playedState(length - turns);
    const { weakestTest, weakestTestPercent } = selectResults(last, SEAT);
    const odds = testOdds(last.game.ruleset.parameters, last.game.state.world);
    expect(weakestTestPercent).toBe(odds[weakestTest] * 100);
  });

  it('should say of the weakest test only that it fell where it did in the last turn', () => {
    expect(selectResults(playedState(0), SEAT).hasWeakestTestFallen).toBe(false);
    const told = [1, 2, 3, 4, 5, 6, 7].map((turns) => {
      const [now, was] = [playedState(turns), playedState(turns - 1)];
      const { weakestTest, hasWeakestTestFallen } = selectResults(now, SEAT);
      const valueIn = (state: typeof now) => nationIn(state).indices.stressTests[weakestTest];
      expect(hasWeakestTestFallen).toBe(valueIn(now) < valueIn(was));
      return hasWeakestTestFallen;
    });
    expect(new Set(told).size).toBe(2);
  });

  it('should have no change before the first turn', () => {
    expect(selectResults(playedState(0), SEAT).capabilityChange).toBeNull();
    expect(selectResults(playedState(1), SEAT).capabilityChange).not.toBeNull();
  });
});

describe('the gain in money', () => {
  it('should be half a year of the share of GDP, and add up over the turns', () => {
    const state = playedState(4);
    const { start } = state.game.scenario.countries.find(({ id }) => id === SEAT) as NationScenario;
    const { lastUsdBn, totalUsdBn } = selectGain(state, SEAT);
    expect(lastUsdBn).toBeCloseTo(nationIn(state).gdpGain * start.gdpUsdTn * 500, 9);
    const reports = state.history.map((turn) => selectReport(turn, SEAT).gain);
    expect(totalUsdBn).toBeCloseTo(
      reports.reduce((sum, gain) => sum + gain.lastUsdBn, 0),
      9,
    );
    expect(reports[3]).toEqual({ lastUsdBn, totalUsdBn });
    expect(selectResults(state, SEAT).gain).toEqual({ lastUsdBn, totalUsdBn });
    expect(selectDebrief(state, SEAT).gain).toEqual({ lastUsdBn, totalUsdBn });
  });
});

describe('the pace', () => {
  it('should have no score before the first turn and a gap after it', () => {
    expect(selectPace(playedState(0), SEAT).score).toBeNull();
    const { score, gapToSilver, bars } = selectPace(playedState(5), SEAT);
    expect(gapToSilver).toBeCloseTo(score! - bars!.silver, 12);
  });
});

describe('standings', () => {
  it('should show ten countries, home once, trust of the powers only', () => {
    const standings = selectStandings(playedState(2), SEAT);
    expect(standings).toHaveLength(10);
    expect(standings.filter(({ role }) => role === 'home')).toHaveLength(1);
    for (const { role, trust } of standings) expect(trust !== null).toBe(role === 'superpower');
  });
});

describe('the report', () => {
  it('should give three causes of different kinds for every turn', () => {
    const { history } = playedState(20);
    expect(history).toHaveLength(20);
    for (const turn of history) {
      const { causes, turnNumber } = selectReport(turn, SEAT);
      expect(causes).toHaveLength(3);
      expect(new Set(causes.map(({ kind }) => kind)).size).toBe(3);
      expect(turnNumber).toBe(turn.turn + 1);
    }
  });

  it('should put a played card and a change of stance among the news that weigh', () => {
    const { history } = playedState(1, [{ kind: 'setStance', country: SEAT, stance: 'alone' }]);
    const { causes } = selectReport(history[0]!, SEAT);
    expect(causes.map(({ kind }) => kind)).toContain('stanceChanged');
  });
});

describe('the debrief', () => {
  it('should tell the course from the start to the end', () => {
    const state = playedState(20, [budgetOrder({ chips: 40, power: 30, talent: 20 })]);
    const debrief = selectDebrief(state, SEAT);
    expect(debrief.isLost).toBe(false);
    expect(debrief.course).toHaveLength(21);
    expect(debrief.course[20]!.score).toBeCloseTo(debrief.pace.score!, 12);
    for (const index of INDICES) {
      expect(debrief.pace.parts[index]).toBeGreaterThanOrEqual(0);
      expect(debrief.pace.parts[index]).toBeLessThanOrEqual(100);
    }
    expect(debrief.contracts[0]!.phase).not.toBe('open');
    expect(debrief.victories.length).toBeGreaterThan(0);
    expect(debrief.standings.map(({ country }) => country)).toContain(SEAT);
    const scores = debrief.standings.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('the model lines', () => {
  it('should reach from the start to the end of the game', () => {
    const state = playedState(6);
    const points = selectModelLines(state, SEAT);
    const { length } = state.game.state;
    expect(points).toHaveLength(length + 1);
    expect(points.map(({ halfYear }) => halfYear)).toEqual(
      Array.from({ length: length + 1 }, (_, i) => i),
    );
    expect(points.map(({ expected }) => expected)).toEqual(points.map((_, i) => i > 6));
    expect(points[0]!.frontier).toBe(0);
    expect(points[6]!.frontier).toBeGreaterThan(points[0]!.frontier);
    expect(points[length]!.frontier).toBeGreaterThan(points[6]!.frontier);
  });

  it('should expect what this turn’s orders bring, and nothing of the true draws', () => {
    const state = playedState(6);
    const unpaid = withOrders(state, {
      kind: 'allocateBudget',
      country: SEAT,
      percents: { chips: 20, dataCentres: 20, power: 20, talent: 40, models: 0 },
    });
    const end = (of: typeof state) => selectModelLines(of, SEAT)[20]!;
    expect(end(unpaid).own).toBeLessThan(end(state).own);
    const reseeded = {
      ...state,
      game: { ...state.game, state: { ...state.game.state, seed: 991 } },
    };
    expect(end(reseeded)).toEqual(end(state));
  });

  it('should expect nothing once the game is over', () => {
    const points = selectModelLines(playedState(20), SEAT);
    expect(points).toHaveLength(21);
    expect(points.some(({ expected }) => expected)).toBe(false);
  });
});

describe('the chart’s picture', () => {
  it('should show a wished stance as pending and what stands idle', () => {
    const state = withNation(playedState(3), { operatingShare: 0.75 });
    const wished = withOrders(state, { kind: 'setStance', country: SEAT, stance: 'alignUsa' });
    expect(selectMapPicture(wished, SEAT)).toMatchObject({
      home: SEAT,
      heading: 'hedge',
      pendingHeading: 'alignUsa',
      idle: 0.25,
    });
    expect(selectMapPicture(state, SEAT).pendingHeading).toBeUndefined();
  });

  it('should tie home to each power by what it sells, and to the one it sides with', () => {
    const flowsOf = (change: Partial<NationState>) =>
      selectMapPicture(withNation(playedState(3), change), SEAT).flows;
    const hedging = flowsOf({ chipDeliveryRatio: 0.73, stance: 'hedge', chinaShare: 0.25 });
    const licences = hedging.filter(({ kind }) => kind === 'licence');
    expect(licences).toEqual([
      { kind: 'licence', from: 'USA', to: SEAT, amount: 73, rule: 'licensed' },
      { kind: 'licence', from: 'CHN', to: SEAT, amount: 25, rule: 'licensed' },
    ]);
    expect(hedging.map(({ kind }) => kind)).not.toContain('alliance');
    const siding = flowsOf({ stance: 'alignUsa' }).filter(({ kind }) => kind === 'alliance');
    expect(siding.map(({ from, to }) => [from, to])).toEqual([['USA', SEAT]]);
  });

  it('should stop halls that have no power', () => {
    const short = withNation(playedState(3), { powerRatio: 0.7, dataCentreRatio: 1.1 });
    const halls = selectMapPicture(short, SEAT).sites.filter(({ kind }) => kind === 'dataCentre');
    expect(halls.length).toBeGreaterThan(0);
    for (const { state } of halls) expect(state).toBe('stalled');
  });

  it('should draw halls and plants a step larger with each doubling of what stands, and nothing else', () => {
    const sitesOf = (mw: number) =>
      selectMapPicture(
        withNation(playedState(3), { dataCentreMw: mw, availablePowerMw: 2 * mw }),
        SEAT,
      ).sites;
    const growthOf = (mw: number, wanted: string) =>
      new Set(sitesOf(mw).flatMap(({ kind, growth }) => (kind === wanted ? [growth] : [])));
    expect([50, 180, 516, 20_000].map((mw) => [...growthOf(mw, 'dataCentre')])).toEqual([
      [0],
      [1],
      [3],
      [7],
    ]);
    expect([...growthOf(516, 'powerPlant')]).toEqual([4]);
    expect([...growthOf(516, 'lab'), ...growthOf(516, 'fab')]).toEqual([0, 0]);
  });

  it('should light as many windows as chips work, and none where there are no chips', () => {
    const litIn = (change: Partial<NationState>) =>
      selectMapPicture(withNation(playedState(3), change), SEAT).sites[0]!.litShare;
    expect(litIn({ operatingShare: 0.75 })).toBe(0.75);
    const none = { usChipsH100e: 0, chinaChipsH100e: 0, domesticChipsH100e: 0 };
    expect(litIn({ operatingShare: 1, ...none })).toBe(0);
  });
});

// What is short, what is on the way and what comes without another order.

import { describe, expect, it } from 'vitest';
import { resolveTurn, viewFor } from '../../src/engine/index';
import {
  selectArrivalDates,
  selectModelLines,
  selectBottlenecks,
  selectOutlook,
  selectPowerSlack,
  selectTimeline,
  type SeatState,
} from '../../src/selectors/index';
import { CHAPTERS } from '../../src/types/names';
import { budgetOrder, nationIn, playedState, SEAT, withNation, withOrders } from './seatStates';

describe('the bottlenecks', () => {
  it('should name the scarcest input first and count the idle chips', () => {
    const state = withNation(playedState(4), {
      powerRatio: 0.82,
      dataCentreRatio: 1.04,
      chipDeliveryRatio: 1,
      talentUse: 0.96,
      operatingShare: 0.82,
    });
    const bottlenecks = selectBottlenecks(state, SEAT);
    expect(bottlenecks.state).toBe('limit');
    expect(bottlenecks.causes).toEqual(['power']);
    expect(bottlenecks.rows.map(({ input }) => input)).toEqual([
      'power',
      'talent',
      'chips',
      'dataCentres',
    ]);
    expect(bottlenecks.idleH100e).toBeCloseTo(bottlenecks.installedH100e * 0.18, 6);
  });

  it('should name both inputs that lie within two points', () => {
    const state = withNation(playedState(1), {
      powerRatio: 0.82,
      dataCentreRatio: 0.835,
      chipDeliveryRatio: 1,
      talentUse: 1,
    });
    expect(selectBottlenecks(state, SEAT).causes).toEqual(['power', 'dataCentres']);
  });

  it('should name nothing that is shown as all of the need', () => {
    const state = withNation(playedState(1), {
      powerRatio: 1.3,
      dataCentreRatio: 1.2,
      chipDeliveryRatio: 1,
      talentUse: 0.985,
      operatingShare: 1,
    });
    expect(selectBottlenecks(state, SEAT).causes).toEqual(['talent']);
    const enough = withNation(state, { talentUse: 0.996 });
    expect(selectBottlenecks(enough, SEAT).causes).toEqual([]);
  });

  it('should warn of a thin power reserve and be calm above it', () => {
    const enough = { dataCentreRatio: 1.2, chipDeliveryRatio: 1, talentUse: 1, operatingShare: 1 };
    const thin = withNation(playedState(1), { ...enough, powerRatio: 1.1 });
    const safe = withNation(playedState(1), { ...enough, powerRatio: 1.3 });
    expect(selectBottlenecks(thin, SEAT).state).toBe('thin');
    expect(selectBottlenecks(safe, SEAT).state).toBe('calm');
    expect(selectBottlenecks(safe, SEAT).causes).toEqual([]);
  });

  it('should put what stops chips before what is scarcer but stops none', () => {
    const short = { powerRatio: 0.9, dataCentreRatio: 1.2, chipDeliveryRatio: 1, talentUse: 0.6 };
    const idle = withNation(playedState(1), { ...short, operatingShare: 0.9 });
    const busy = withNation(playedState(1), { ...short, operatingShare: 1 });
    expect(selectBottlenecks(idle, SEAT).causes).toEqual(['power']);
    expect(selectBottlenecks(busy, SEAT).causes).toEqual(['talent']);
  });

  it('should look ahead with the orders that stand', () => {
    const standing = playedState(2);
    const lines = { chips: 30, dataCentres: 15, talent: 10, models: 10 };
    const state = withOrders(standing, budgetOrder({ ...lines, power: 35 }));
    const aheadIn = (of: SeatState) =>
      selectBottlenecks(of, SEAT).rows.find(({ input }) => input === 'power')!.aheadPercent!;
    expect(aheadIn(state)).toBeGreaterThan(aheadIn(standing));
  });

  it('should not tell the future of chips', () => {
    const rows = selectBottlenecks(playedState(2), SEAT).rows;
    expect(rows.find(({ input }) => input === 'chips')!.aheadPercent).toBeNull();
    expect(rows.find(({ input }) => input === 'power')!.aheadPercent).toBeGreaterThan(0);
  });
});

describe('the power slack', () => {
  it('should ask for the draw times the reserve that the rules want', () => {
    const state = withNation(playedState(3), { availablePowerMw: 620, chipPowerMw: 479 });
    const { now, fullMarksPercent, noMarksPercent } = selectPowerSlack(state, SEAT);
    const { powerReserve, powerRange } = state.game.ruleset.parameters.resilience;
    expect(fullMarksPercent).toBeCloseTo((powerReserve + powerRange) * 100, 9);
    expect(noMarksPercent).toBeCloseTo(powerReserve * 100, 9);
    expect(now).toMatchObject({ availableMw: 620, drawMw: 479 });
    expect(now.askedMw).toBeCloseTo(480 * (powerReserve + powerRange), 9);
    expect(now.slackMw).toBeCloseTo(620 - now.askedMw, 9);
  });

  it('should look at the end of the turn with its orders', () => {
    const state = playedState(3);
    const after = nationIn({ ...state, game: resolveTurn(state.game, []).game });
    const { next } = selectPowerSlack(state, SEAT);
    expect(next.availableMw).toBeCloseTo(after.availablePowerMw, 9);
    expect(next.drawMw).toBeCloseTo(after.chipPowerMw, 9);
  });
});

describe('the outlook', () => {
  it('should be better with halls ordered now than without', () => {
    const state = playedState(3);
    const some = selectOutlook(withOrders(state, budgetOrder({ dataCentres: 60 })), SEAT);
    const none = selectOutlook(withOrders(state, budgetOrder({})), SEAT);
    const { lagTurns } = state.game.ruleset.parameters.power;
    expect(some).toHaveLength(Math.max(...Object.values(lagTurns)) + 2);
    expect(some[4]!.dataCentrePercent).toBeGreaterThan(none[4]!.dataCentrePercent);
    expect(some[1]!.dataCentrePercent).toBe(none[1]!.dataCentrePercent);
  });

  it.each([
    ['power', 'powerPercent'],
    ['dataCentres', 'dataCentrePercent'],
    ['talent', 'talentPercent'],
  ] as const)(
    'should first be moved by an order for %s at the end of its date',
    (line, percent) => {
      const state = playedState(5);
      const ordered = withOrders(state, budgetOrder({ [line]: 60 }));
      const some = selectOutlook(ordered, SEAT);
      const none = selectOutlook(withOrders(state, budgetOrder({ models: 60 })), SEAT);
      const { first, inTime } = selectArrivalDates(ordered, SEAT)[line];
      const moved = some.find((point, i) => Math.abs(point[percent] - none[i]![percent]) > 1);
      expect(moved!.halfYear).toBe(first + 1);
      expect(inTime).toBe(true);
    },
  );

  it('should say which orders come after the last turn', () => {
    const dates = selectArrivalDates(playedState(18), SEAT);
    expect(dates.chips.inTime).toBe(true);
    expect(dates.dataCentres.inTime).toBe(false);
    expect(dates.models.inTime).toBe(true);
  });

  it('should not depend on the draws of the running game', () => {
    const state = playedState(3);
    const reseeded = {
      ...state,
      game: { ...state.game, state: { ...state.game.state, seed: 991 } },
    };
    expect(selectOutlook(reseeded, SEAT)).toEqual(selectOutlook(state, SEAT));
  });
});

describe('what is foreseen', () => {
  it('should not depend on chapters that are not announced', () => {
    const state = playedState(5);
    const { game } = state;
    const known = viewFor(game, SEAT).chapters;
    const others = CHAPTERS.filter((chapter) => !known.includes(chapter));
    const chapters = [...known, ...others].slice(0, game.state.chapters.length);
    expect(chapters).not.toEqual(game.state.chapters);
    const elsewhere = { ...state, game: { ...game, state: { ...game.state, chapters } } };
    for (const select of [selectModelLines, selectOutlook, selectBottlenecks, selectPowerSlack])
      expect(select(elsewhere, SEAT)).toEqual(select(state, SEAT));
  });
});

describe('the timeline', () => {
  it('should place what is on the way in the half-year in which it arrives', () => {
    const state = playedState(4);
    const { arrivals, halfYears } = selectTimeline(state, SEAT);
    const halls = arrivals.find(({ line, column }) => line === 'dataCentres' && column === 0)!;
    expect(halfYears[0]).toBe(state.game.state.halfYear);
    expect(halls.amount).toBe(nationIn(state).dataCentrePipelineMw[0]);
    const { events } = resolveTurn(withNation(state, { demand: null }).game, []);
    const opened = events.find(
      (event) => event.kind === 'dataCentresOpened' && event.country === SEAT,
    );
    expect(opened).toMatchObject({ powerMw: halls.amount });
  });

  it('should mark what this turn’s orders add', () => {
    const state = withOrders(playedState(2), budgetOrder({ talent: 40 }));
    const added = selectTimeline(state, SEAT).arrivals.filter((bar) => bar.added);
    expect(added.some(({ line }) => line === 'talent')).toBe(true);
    expect(added.every(({ column }) => column > 0)).toBe(true);
  });

  it('should show timers until they end and no column after the last turn', () => {
    const late = playedState(17);
    const { timers } = nationIn(late);
    const state = withNation(late, { timers: { ...timers, talentVisa: 2 } });
    const timeline = selectTimeline(state, SEAT);
    expect(timeline.halfYears).toHaveLength(3);
    expect(timeline.timers).toContainEqual({
      kind: 'timer',
      timer: 'talentVisa',
      turnsLeft: 2,
      column: 1,
    });
  });
});

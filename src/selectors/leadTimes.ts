// How many turns pass between an order and its arrival, line by line, with the focus taken into account.

import { focusLead } from '../engine';
import { PILLARS, POWER_SOURCES, type ByPillar, type CountryId } from '../types/names';
import { focusOfTurn } from './focusOfTurn';
import type { SeatState } from './seatState';

/** Turns from the order to the half-year in which it arrives; 0 where it takes effect at once. */
export interface LeadTime {
  readonly low: number;
  readonly high: number;
}

/** When an order of this turn begins to matter, as half-years since 2026 H1. */
export interface ArrivalDates {
  /** The half-year in which the first part arrives. */
  readonly first: number;
  readonly last: number;
  /** Whether the first part comes before the game is over. */
  readonly inTime: boolean;
}

/** Chips that are ordered always arrive in the next turn. */
const CHIP_TURNS = 1;

function same(turns: number): LeadTime {
  return { low: turns, high: turns };
}

/** The lead time of every budget line for an order of this turn. */
export function selectLeadTimes(
  state: Pick<SeatState, 'game' | 'orders'>,
  country: CountryId,
): Readonly<ByPillar<LeadTime>> {
  const p = state.game.ruleset.parameters;
  const { power, dataCentres, talent } = p;
  const focused = focusOfTurn(state, country);
  const powerSooner = focusLead(p, focused, 'power');
  const lags = POWER_SOURCES.map((source) => power.lagTurns[source] - powerSooner);
  return {
    chips: same(CHIP_TURNS),
    dataCentres: same(dataCentres.lagTurns - focusLead(p, focused, 'dataCentres')),
    power: { low: Math.min(...lags), high: Math.max(...lags) },
    talent: same(talent.lagTurns - 1 - focusLead(p, focused, 'talent')),
    models: same(0),
  };
}

/** When what every budget line buys this turn arrives. */
export function selectArrivalDates(
  state: Pick<SeatState, 'game' | 'orders'>,
  country: CountryId,
): Readonly<ByPillar<ArrivalDates>> {
  const { halfYear, turn, length } = state.game.state;
  const leads = selectLeadTimes(state, country);
  const dates = {} as ByPillar<ArrivalDates>;
  for (const pillar of PILLARS) {
    const { low, high } = leads[pillar];
    dates[pillar] = { first: halfYear + low, last: halfYear + high, inTime: turn + low < length };
  }
  return dates;
}

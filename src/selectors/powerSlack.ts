// Power against what the chips draw and what the stress test of a power shortage asks for.

import { nationOf } from '../engine';
import type { CountryId } from '../types/names';
import type { Parameters } from '../types/ruleset';
import type { NationState } from '../types/state';
import type { SeatState } from './seatState';
import { tryNation } from './trial';

/** MW throughout. */
export interface PowerStand {
  readonly availableMw: number;
  /** What the installed chips draw at full load. */
  readonly drawMw: number;
  /** Available power at which the reserve gets full marks. */
  readonly askedMw: number;
  /** Available power above what is asked; negative when short. */
  readonly slackMw: number;
}

export interface PowerSlack {
  readonly now: PowerStand;
  /** After this turn with its orders as they are. */
  readonly next: PowerStand;
  /** Available power, as percent of the draw, at which the reserve gets no marks, and full marks. */
  readonly noMarksPercent: number;
  readonly fullMarksPercent: number;
}

const FULL = 100;
/** The rules add this much to the draw, so that the reserve of a nation without chips is defined too. */
const LEAST_DRAW_MW = 1;

/** Available power, as percent of the draw, at which the reserve gets full marks. */
export function fullMarksPercent({ resilience }: Parameters): number {
  return (resilience.powerReserve + resilience.powerRange) * FULL;
}

function standOf(p: Parameters, { availablePowerMw, chipPowerMw }: NationState): PowerStand {
  const askedMw = ((chipPowerMw + LEAST_DRAW_MW) * fullMarksPercent(p)) / FULL;
  return {
    availableMw: availablePowerMw,
    drawMw: chipPowerMw,
    askedMw,
    slackMw: availablePowerMw - askedMw,
  };
}

/** The seat's power now and after this turn. */
export function selectPowerSlack(state: SeatState, country: CountryId): PowerSlack {
  const p = state.game.ruleset.parameters;
  return {
    now: standOf(p, nationOf(state.game.state, country)),
    next: standOf(p, tryNation(state, country)),
    noMarksPercent: p.resilience.powerReserve * FULL,
    fullMarksPercent: fullMarksPercent(p),
  };
}

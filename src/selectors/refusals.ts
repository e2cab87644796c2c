// Numbers of a seat that the message of a refusal names and the refusal itself does not carry.

import { nationOf } from '../engine';
import type { CountryId } from '../types/names';
import type { Refusal, RefusalCode } from '../types/order';
import type { SeatState } from './seatState';

type Measure = (state: SeatState, country: CountryId) => Refusal['details'];

const MEASURES: Partial<Readonly<Record<RefusalCode, Measure>>> = {
  campusLimit: ({ game }, country) => ({
    contractedMw: nationOf(game.state, country).hostedPowerTargetMw,
  }),
};

/** The refusal with every number that its message names. */
export function selectRefusal(state: SeatState, country: CountryId, refusal: Refusal): Refusal {
  const measured = MEASURES[refusal.code]?.(state, country) ?? {};
  return { code: refusal.code, details: { ...measured, ...refusal.details } };
}

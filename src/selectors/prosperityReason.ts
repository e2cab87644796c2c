// What moved Prosperity most in a turn: a part of the gain, the gain itself, or a gain below what is expected.

import type { Parameters } from '../types/ruleset';
import type { NationState } from '../types/state';
import type { PastTurn } from './seatState';

export const GAIN_SHARES = ['adoption', 'homeModelShare', 'homeCloudShare'] as const;
export type GainShare = (typeof GAIN_SHARES)[number];

/** Changes in points. */
export type ProsperityReason =
  /** A factor of the gain: a share that the gain grows with. */
  | { readonly kind: 'share'; readonly share: GainShare; readonly change: number }
  | { readonly kind: 'gain'; readonly change: number }
  /** The gain did not fall, but it is below what is expected of this turn, which pulls the average down. */
  | { readonly kind: 'belowPossible' };

/** A share is named as the reason when it explains at least this part of the change of the gain. */
const LEAST_PART = 0.5;

/** By which part the gain moves with the change of each share. */
function effectsOf(p: Parameters, was: NationState, now: NationState): Record<GainShare, number> {
  const { homeModelWeight, homeCloudWeight } = p.use;
  const { leak } = p.prosperity;
  const homeUse = homeModelWeight * was.homeModelShare + homeCloudWeight * was.homeCloudShare;
  const kept = 1 - leak * (1 - homeUse);
  return {
    adoption: (now.adoption - was.adoption) / was.adoption,
    homeModelShare: (leak * homeModelWeight * (now.homeModelShare - was.homeModelShare)) / kept,
    homeCloudShare: (leak * homeCloudWeight * (now.homeCloudShare - was.homeCloudShare)) / kept,
  };
}

/** Null where nothing that can be named moved in the direction of the index. */
export function prosperityReason(
  was: NationState,
  now: NationState,
  { after }: PastTurn,
  sign: number,
): ProsperityReason | null {
  const change = now.gdpGain - was.gdpGain;
  if (change * sign <= 0) {
    const possible = now.cumulativeReference - was.cumulativeReference;
    const gained = now.cumulativeGain - was.cumulativeGain;
    return sign < 0 && gained < possible ? { kind: 'belowPossible' } : null;
  }
  const effects = effectsOf(after.ruleset.parameters, was, now);
  const share = GAIN_SHARES.reduce((most, one) =>
    effects[one] * sign > effects[most] * sign ? one : most,
  );
  return effects[share] * sign * Math.abs(was.gdpGain) >= LEAST_PART * change * sign
    ? { kind: 'share', share, change: (now[share] - was[share]) * 100 }
    : { kind: 'gain', change: change * 100 };
}

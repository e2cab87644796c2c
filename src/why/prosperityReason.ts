// What moved Prosperity most in a turn: a part of the gain, the gain itself, or a gain below what is expected.

import type { PastTurn } from '../selectors';
import type { Explanation } from '../types/explanation';
import type { NationState } from '../types/state';
import { valueWith } from './ifItWere';
import { quantitiesAfter } from './recorded';

export const GAIN_SHARES = ['adoption', 'homeModelShare', 'homeCloudShare'] as const;
export type GainShare = (typeof GAIN_SHARES)[number];

/** Changes in points. */
export type ProsperityReason =
  /** A factor of the gain: a share that the gain grows with. */
  | { readonly kind: 'share'; readonly share: GainShare; readonly change: number }
  | { readonly kind: 'gain'; readonly change: number }
  /** The gain did not fall, but it is below what is expected of this turn, which pulls the average down. */
  | { readonly kind: 'belowPossible' };

/** A share is named as the reason when it went the same way and explains at least this part of the change of the gain. */
const LEAST_PART = 0.5;

/** By how much the gain moved with the change of each share, by its own tree. */
function effectsOf(turn: PastTurn, was: NationState, now: NationState): Record<GainShare, number> {
  const tree = quantitiesAfter(turn, now.id).get('gdpGain');
  const p = turn.after.ruleset.parameters;
  const effect = (share: GainShare) => {
    if (tree === undefined) return 0;
    const isShare = ({ name, value }: Explanation) =>
      name === share && Object.is(value, now[share]);
    return tree.value - valueWith(tree, (node) => (isShare(node) ? was[share] : undefined), p);
  };
  return {
    adoption: effect('adoption'),
    homeModelShare: effect('homeModelShare'),
    homeCloudShare: effect('homeCloudShare'),
  };
}

/** The gain of the half-year before; none is told of the first turn's, and the start knows it. */
function gainBefore(was: NationState, { before }: PastTurn): number {
  return before.state.turn === 0 ? was.gainBeforeStart : was.gdpGain;
}

/** Null where nothing that can be named moved in the direction of the index. */
export function prosperityReason(
  was: NationState,
  now: NationState,
  turn: PastTurn,
  sign: number,
): ProsperityReason | null {
  const change = now.gdpGain - gainBefore(was, turn);
  if (change * sign <= 0) {
    const possible = now.cumulativeReference - was.cumulativeReference;
    const gained = now.cumulativeGain - was.cumulativeGain;
    return sign < 0 && gained < possible ? { kind: 'belowPossible' } : null;
  }
  const effects = effectsOf(turn, was, now);
  const share = GAIN_SHARES.reduce((most, one) =>
    effects[one] * sign > effects[most] * sign ? one : most,
  );
  const moved = now[share] - was[share];
  return moved * sign > 0 && effects[share] * sign >= LEAST_PART * change * sign
    ? { kind: 'share', share, change: moved * 100 }
    : { kind: 'gain', change: change * 100 };
}

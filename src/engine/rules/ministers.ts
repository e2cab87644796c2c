// Ministers: what each may wish for, from which value a wish is fulfilled, and what a loyal one gives or a disloyal one takes.

import { WISH_OWNERS, type AdviserName, type WishKind } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { MinisterWish, NationState } from '../../types/state';

type Minded = Pick<NationState, 'loyalty'>;

type Measured = Pick<
  NationState,
  | 'powerRatio'
  | 'availablePowerMw'
  | 'usedChipsH100e'
  | 'talentRatio'
  | 'indices'
  | 'usTrust'
  | 'chinaTrust'
>;

const MEASURES: { readonly [W in WishKind]: (nation: Measured) => number } = {
  powerCover: ({ powerRatio }) => powerRatio,
  newPower: ({ availablePowerMw }) => availablePowerMw,
  runningChips: ({ usedChipsH100e }) => usedChipsH100e,
  prosperity: ({ indices }) => indices.prosperity,
  experts: ({ talentRatio }) => talentRatio,
  capability: ({ indices }) => indices.capability,
  trust: ({ usTrust, chinaTrust }) => {
    const lesserTrustPoints = 100 * Math.min(usTrust, chinaTrust);
    return lesserTrustPoints;
  },
  autonomy: ({ indices }) => indices.autonomy,
};

/**
 * What a wish is about, as it is now: power against what chips draw, MW, chips in H100-equivalents, experts against need,
 * points of an index, or the trust of the superpower that trusts the nation less, 0 to 100.
 */
export function wishMeasure(kind: WishKind, nation: Measured): number {
  return MEASURES[kind](nation);
}

/** The minister whose business a wish is. */
export function ministerOf({ kind }: Pick<MinisterWish, 'kind'>): AdviserName {
  return WISH_OWNERS[kind];
}

/**
 * The value from which a wish of this kind would be fulfilled, asked for now: so much more than what is, and the more, the
 * more loyal the minister is. Who is used to get his way asks for much; who was overruled asks for little.
 */
export function wishBar(p: Parameters, nation: Measured & Minded, kind: WishKind): number {
  const now = wishMeasure(kind, nation);
  const boldness = 2 * nation.loyalty[ministerOf({ kind })];
  return now * (1 + p.ministers.wishStep[kind] * boldness);
}

/** Whether a minister could wish for this: there is something of it, and the bar lies no higher than it can. */
export function mayWish(p: Parameters, nation: NationState, kind: WishKind): boolean {
  if (kind === 'trust' && nation.superpower !== null) return false;
  const most: Partial<Readonly<Record<WishKind, number>>> = p.ministers.mostWished;
  const bar = wishBar(p, nation, kind);
  return bar > 0 && bar <= (most[kind] ?? bar);
}

/** The loyalty of a minister after his wish was fulfilled or not, 0 to 1. */
export function loyaltyAfter(p: Parameters, loyalty: number, isMet: boolean): number {
  return isMet
    ? Math.min(1, loyalty + p.ministers.loyaltyGain)
    : Math.max(0, loyalty - p.ministers.loyaltyLoss);
}

/** By what share a minister makes his line better for the nation, below 0 worse: nothing in the middle of loyalty. */
export function ministerGain(p: Parameters, { loyalty }: Minded, minister: AdviserName): number {
  return p.ministers.perk[minister] * (2 * loyalty[minister] - 1);
}

// What an index is made of, as a first reading before its sum: layers, tests, or what moves it most.

import { type Explanations, selectParameter } from '../../../selectors';
import type { Explanation } from '../../../types/explanation';
import { LAYERS, STRESS_TESTS } from '../../../types/names';
import type { Ruleset } from '../../../types/ruleset';

/** One part of an index: a number that has an explanation of its own. */
export interface IndexPart {
  readonly quantity: string;
  readonly node: Explanation;
  /** Share of the index; null where the part is no share of it. */
  readonly weight: number | null;
}

interface PartName {
  readonly quantity: string;
  readonly weight?: string;
}

const PART_NAMES: Readonly<Record<string, readonly PartName[]>> = {
  autonomy: LAYERS.map((layer) => ({
    quantity: `layer.${layer}`,
    weight: `autonomy.weight.${layer}`,
  })),
  leadAndAllies: [
    { quantity: 'leadWorth', weight: 'leadAndAllies.leadWeight' },
    { quantity: 'usTrust', weight: 'leadAndAllies.trustWeight' },
    { quantity: 'alignedShare', weight: 'leadAndAllies.alignedWeight' },
  ],
  resilience: STRESS_TESTS.map((test) => ({
    quantity: `test.${test}`,
    weight: `resilience.weight.${test}`,
  })),
  capability: [
    { quantity: 'lagGenerations' },
    { quantity: 'usedChipsH100e' },
    { quantity: 'talentRatio' },
  ],
  prosperity: [
    { quantity: 'gdpGain' },
    { quantity: 'adoption' },
    { quantity: 'homeModelShare' },
    { quantity: 'homeCloudShare' },
  ],
};

/** The parts of an index in the order of the game; none for other quantities. */
export function partsOf(
  quantity: string,
  explanations: Explanations,
  ruleset: Ruleset,
): IndexPart[] {
  const name = explanations.get(quantity)?.name ?? quantity;
  return (PART_NAMES[name] ?? PART_NAMES[quantity] ?? []).flatMap(({ quantity: part, weight }) => {
    const node = explanations.get(part);
    if (node === undefined) return [];
    const share = weight === undefined ? null : selectParameter(ruleset, weight);
    return [{ quantity: part, node, weight: typeof share === 'number' ? share : null }];
  });
}

/** The smallest part of an index whose parts have weights. */
export function weakestPart(parts: readonly IndexPart[]): IndexPart | null {
  const weighed = parts.filter(({ weight }) => weight !== null);
  return weighed.reduce<IndexPart | null>(
    (least, part) => (least === null || part.node.value < least.node.value ? part : least),
    null,
  );
}

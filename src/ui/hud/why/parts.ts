// What an index is made of, as a first reading before its sum: layers, tests, or what moves it most.

import { type Explanations, meaningfulNode, parameterAt } from '../../../why';
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

/** What stands in the place of an index by a choice of the rules goes by its own name: the lead, where autonomy is no goal. */
function standing(node: Explanation | undefined): Explanation | undefined {
  return node?.op === 'choice' ? node.terms[0] : node;
}

/** The parts of an index in the order of the game; none for other quantities. */
export function partsOf(
  quantity: string,
  explanations: Explanations,
  ruleset: Ruleset,
): IndexPart[] {
  const name = standing(explanations.get(quantity))?.name ?? quantity;
  return (PART_NAMES[name] ?? PART_NAMES[quantity] ?? []).flatMap(({ quantity: part, weight }) => {
    const node = explanations.get(part);
    if (node === undefined) return [];
    const share = weight === undefined ? null : parameterAt(ruleset.parameters, weight);
    return [{ quantity: part, node, weight: typeof share === 'number' ? share : null }];
  });
}

/** The parts of an index that have weights, else the terms of a sum: what can be compared with itself a turn ago. */
export function comparableParts(
  root: Explanation,
  explanations: Explanations,
  ruleset: Ruleset,
): readonly Explanation[] {
  const parts = partsOf(root.name, explanations, ruleset).filter(({ weight }) => weight !== null);
  if (parts.length > 0) return parts.map(({ node }) => node);
  const node = meaningfulNode(root);
  return node.op === 'sum' || node.op === 'difference' ? node.terms : [];
}

/** What was moved most among parts, or terms, that are measured alike, and by how much; null where nothing was. */
export interface Move {
  readonly node: Explanation;
  readonly change: number;
}

/** By their names; what was not there before is left out. */
export function greatestMove(
  now: readonly Explanation[],
  before: readonly Explanation[],
): Move | null {
  const moves = now.flatMap((node) => {
    const old = before.find(({ name }) => name === node.name);
    return old === undefined ? [] : [{ node, change: node.value - old.value }];
  });
  const by = moves.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  return by === undefined || by.change === 0 ? null : by;
}

/** The smallest part of an index whose parts have weights. */
export function weakestPart(parts: readonly IndexPart[]): IndexPart | null {
  const weighed = parts.filter(({ weight }) => weight !== null);
  return weighed.reduce<IndexPart | null>(
    (least, part) => (least === null || part.node.value < least.node.value ? part : least),
    null,
  );
}

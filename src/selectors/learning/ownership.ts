// Whose chips they are: the government's, the firms', a foreign provider's, or made at home.

import { championsOf, installedH100e, otherFirmsShare, poolShare } from '../../engine';
import { exp10 } from '../../lib/detMath';
import { LAYERS } from '../../types/names';
import type { NationState } from '../../types/state';
import { figureOf, type LearningPart, largestOf, partsOf, shareOf } from './figure';
import { endOf, type LookBack, mean, type Measure, nationAtEnd, sum, turnsOf } from './lookBack';

const FULL = 100;

/** Shares of the firms' chips: each champion's, and those of all other firms together. */
function firmsParts({ scenario, country }: LookBack, firmsH100e: number): LearningPart[] {
  const champions = championsOf(scenario, country);
  const named = champions.map(({ id, name, chipShare }) => ({
    id,
    name,
    value: firmsH100e * chipShare.value,
  }));
  const others = champions.length === 0 ? 'firms' : 'otherFirms';
  return [...named, { id: others, value: firmsH100e * otherFirmsShare(champions) }];
}

/** Share of the country's own chips that stand in government centres at the end. */
export const governmentChipShare: Measure = (game) => {
  const nation = nationAtEnd(game);
  const installed = installedH100e(nation);
  const share = nation.governmentChipShare;
  const callable = poolShare(game.ruleset.parameters, share);
  return figureOf(share, 'share', {
    parts: [
      { id: 'government', value: installed * share },
      ...firmsParts(game, installed * (1 - share)),
      { id: 'hosted', value: nation.hostedChipsH100e },
    ],
    partsUnit: 'h100e',
    beside: [{ id: 'callable', value: callable, unit: 'share' }],
  });
};

/** Share of the compute in the country that runs on foreign chips or in foreign hands, beside autonomy. */
export const boughtAutonomy: Measure = (game) => {
  const nation = nationAtEnd(game);
  const { usChipsH100e, chinaChipsH100e, domesticChipsH100e, hostedChipsH100e, indices } = nation;
  const foreign = usChipsH100e + chinaChipsH100e + hostedChipsH100e;
  return figureOf(shareOf(foreign, foreign + domesticChipsH100e), 'share', {
    parts: [
      { id: 'homeChips', value: domesticChipsH100e },
      { id: 'usChips', value: usChipsH100e },
      { id: 'chinaChips', value: chinaChipsH100e },
      { id: 'hosted', value: hostedChipsH100e },
    ],
    partsUnit: 'h100e',
    beside: [
      { id: 'autonomy', value: indices.autonomy, unit: 'points' },
      { id: 'cutOff', value: indices.stressTests.usCutOff * FULL, unit: 'points' },
    ],
  });
};

function homeShare(nation: NationState): number {
  return shareOf(nation.domesticChipsH100e, installedH100e(nation));
}

/** Share of home chips among the country's own chips, with their performance and how far they are used. */
export const homeChipsReplaced: Measure = (game) => {
  const nation = nationAtEnd(game);
  return figureOf(homeShare(nation), 'share', {
    parts: [
      { id: 'homeChips', value: nation.domesticChipsH100e },
      { id: 'usChips', value: nation.usChipsH100e },
      { id: 'chinaChips', value: nation.chinaChipsH100e },
    ],
    partsUnit: 'h100e',
    beside: [
      { id: 'chipPerformance', value: nation.homeChipPerformance, unit: 'share' },
      { id: 'efficiency', value: exp10(-nation.algorithmicGapOom), unit: 'share' },
      { id: 'lag', value: nation.lagGenerations, unit: 'generations' },
    ],
    course: { id: 'homeShare', unit: 'share', values: turnsOf(game).map(homeShare) },
  });
};

/** The weight of the country's suppliers in the world's chip chain, beside what it can make itself. */
export const leverageUse: Measure = (game) => {
  const { supplyLeverage, indices } = nationAtEnd(game);
  const turns = turnsOf(game);
  const delivered = mean(turns.map(({ chipDeliveryRatio }) => Math.min(1, chipDeliveryRatio)));
  const used = sum(turns.map(({ timers }) => (timers.leverage > 0 ? 1 : 0)));
  return figureOf(supplyLeverage * FULL, 'points', {
    parts: [
      { id: 'leverage', value: supplyLeverage * FULL },
      { id: 'capability', value: indices.capability },
      { id: 'chipAutonomy', value: indices.layers.chips * FULL },
      { id: 'delivered', value: delivered * FULL },
    ],
    beside: [{ id: 'leverageTurns', value: used, unit: 'turns' }],
  });
};

/** The layer of autonomy that stands best at the end. */
export const strongestLayer: Measure = (game) => {
  const { layers } = nationAtEnd(game).indices;
  const parts = partsOf(LAYERS, (layer) => layers[layer] * FULL);
  const of = largestOf(parts);
  return figureOf(of.value, 'points', { of, parts });
};

/** A nation with at least this much autonomy, out of 100, counts as independent. */
const INDEPENDENT_AUTONOMY = 50;

/** How many nations are independent at the end; one that is measured by lead and allies is not counted. */
export const independentNations: Measure = (game) => {
  const state = endOf(game);
  const parts = game.countries.flatMap((country) => {
    const nation = state.countries.find(({ id }) => id === country);
    if (nation?.role !== 'nation' || nation.superpower?.goal === 'leadAndAllies') return [];
    return [{ id: 'country', country, value: nation.indices.autonomy }];
  });
  const independent = parts.filter(({ value }) => value >= INDEPENDENT_AUTONOMY);
  return figureOf(independent.length, 'nations', {
    parts,
    partsUnit: 'points',
    beside: [
      { id: 'autonomyNeeded', value: INDEPENDENT_AUTONOMY, unit: 'points' },
      { id: 'meanAutonomy', value: mean(parts.map(({ value }) => value)), unit: 'points' },
    ],
  });
};

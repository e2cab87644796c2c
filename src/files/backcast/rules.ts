// How each figure of a nation is cast back: one rule for each, the same for every country.

import type { PastReading, PastWorld } from '../../types/past';
import { NATION_FIGURES, type NationFigure } from '../../types/scenario';

/** What a rule reads. */
export interface PastPlace {
  /** The figures of the atlas. */
  readonly now: (figure: NationFigure) => number;
  /** Figures of the earlier year that come before this one in the list of figures. */
  readonly atThen: (figure: NationFigure) => number;
  readonly world: (name: PastWorld) => number;
  readonly reading: (name: PastReading) => number;
}

export interface PastRule {
  readonly says: string;
  readonly formula: (place: PastPlace) => number;
}

const USD_PER_BN = 1_000_000_000;

/** How many chips the country had in the earlier year for each one that it has now. */
function chipsRatio({ world, reading }: PastPlace): number {
  return (world('chipsMillionH100e') / world('chipsNowMillionH100e')) * reading('chipShareChange');
}

const OF_CHIPS =
  'the world’s chips then ÷ now, and for countries whose share is known to have been another, that change';

function scaledBy(name: PastWorld, figure: NationFigure, says: string): PastRule {
  return { says, formula: ({ now, world }) => now(figure) * world(name) };
}

function withChips(figure: NationFigure): PastRule {
  return {
    says: `As now × ${OF_CHIPS}.`,
    formula: (place) => place.now(figure) * chipsRatio(place),
  };
}

function withPower(figure: NationFigure): PastRule {
  return {
    says: `As now × ${OF_CHIPS} × the power of a chip then ÷ now.`,
    formula: (place) => place.now(figure) * chipsRatio(place) * place.world('chipPowerShare'),
  };
}

function kept(figure: NationFigure): PastRule {
  return {
    says: 'As now: nobody looked up what it was then, and it moves slowly.',
    formula: ({ now }) => now(figure),
  };
}

function homeChips(place: PastPlace): number {
  return place.now('domesticChipsH100e') * chipsRatio(place) * place.reading('homeDesignChange');
}

/** In the order in which they are worked out: the rules of money read the chips of the earlier year. */
const CHANGED: Readonly<Partial<Record<NationFigure, PastRule>>> = {
  budgetUsdBn: scaledBy('publicMoneyShare', 'budgetUsdBn', 'As now × public money then ÷ now.'),
  usChipsH100e: {
    says: `Chips of US and of home design as now × ${OF_CHIPS}, less those of home design then.`,
    formula: (place) =>
      (place.now('usChipsH100e') + place.now('domesticChipsH100e')) * chipsRatio(place) -
      homeChips(place),
  },
  chinaChipsH100e: withChips('chinaChipsH100e'),
  domesticChipsH100e: {
    says: `As now × ${OF_CHIPS}, and for China the change of its own designs.`,
    formula: homeChips,
  },
  hostedChipsH100e: withChips('hostedChipsH100e'),
  gridConnectionMw: scaledBy(
    'connectionShare',
    'gridConnectionMw',
    'As now × connections that grids kept for AI then ÷ now.',
  ),
  headroomMw: scaledBy(
    'connectionShare',
    'headroomMw',
    'As now × connections that grids kept for AI then ÷ now.',
  ),
  dataCentreMw: withPower('dataCentreMw'),
  aiPowerMw: withPower('aiPowerMw'),
  experts: scaledBy('expertsShare', 'experts', 'As now × AI professionals then ÷ now.'),
  graduates: scaledBy('doctorsShare', 'graduates', 'As now × new doctors in AI then ÷ now.'),
  homeChipCapacityUsdBn: scaledBy(
    'chipSpendingShare',
    'homeChipCapacityUsdBn',
    'As now × what the world spent on AI chips then ÷ now.',
  ),
  knowHow: scaledBy('knowHowShare', 'knowHow', 'As now × how common large training runs were.'),
  adoption: scaledBy('adoptionShare', 'adoption', 'As now × firms that used AI then ÷ now.'),
  unitLevel: { says: 'No country had such a unit then.', formula: () => 0 },
  privateMoneyUsdBn: {
    says: 'By the rule of the atlas, with what was then: 1.1 × AI chips of home users × the price of a chip + 0.02 × investment in AI firms + 0.03 × √(GDP in USD tn) × what the world spent on AI chips then ÷ now.',
    formula: ({ atThen, world, reading }) => {
      const chips =
        atThen('usChipsH100e') + atThen('chinaChipsH100e') + atThen('domesticChipsH100e');
      return (
        (1.1 * chips * world('chipPriceUsd')) / USD_PER_BN +
        0.02 * reading('privateAiUsdBn') +
        0.03 * Math.sqrt(atThen('gdpUsdTn')) * world('chipSpendingShare')
      );
    },
  },
};

/** Every figure with its rule, each behind the figures that it reads. */
export const PAST_RULES: readonly (readonly [NationFigure, PastRule])[] = [
  ...NATION_FIGURES.filter((figure) => CHANGED[figure] === undefined).map(
    (figure) => [figure, kept(figure)] as const,
  ),
  ...(Object.entries(CHANGED) as [NationFigure, PastRule][]),
];

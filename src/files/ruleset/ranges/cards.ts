// The ranges of the programme cards.

import { CARD_FIGURES } from '../../../types/made/cards';
import { CARDS, DATA_LAWS, type ByCard, type Card } from '../../../types/names';
import { capital, distance, factor, points, share, someTurns, trust } from './kinds';
import { between, by, type Range, type Row, whole } from './range';
import type { Table } from './table';

/** Figures that mean the same on every card that has them. */
const COMMON = {
  turns: someTurns,
  support: points,
  cashShare: share,
  lockIn: share,
  prestige: share,
  homeShare: share,
  usTrust: trust,
  chinaTrust: trust,
} as const satisfies Readonly<Record<string, Range>>;

type FigureOf<C extends Card> = (typeof CARD_FIGURES)[C][number];
/** The cards that have a figure of their own. */
type Special = {
  [C in Card]: FigureOf<C> extends keyof typeof COMMON ? never : C;
}[Card];

const OWN: { readonly [C in Special]: readonly Row<Exclude<FigureOf<C>, keyof typeof COMMON>>[] } =
  {
    jointPlatform: [
      [
        between(0, 2, 'closeness goes from 0 to 1, and renown and a common stance add to it'),
        'threshold',
      ],
      [share, 'sameStance'],
      [
        whole(0, 40, 'partners are counted one by one, and a scenario has at most 40 countries'),
        'limit',
      ],
      [whole(0, 20, 'rounds are counted one by one'), 'proposalRounds'],
    ],
    sovereignUnit: [
      [
        whole(1, 10, 'levels are counted one by one, and the level is divided by the highest'),
        'limit',
      ],
    ],
    foreignCampus: [
      [
        between(
          0,
          10_000,
          'it is the size of a campus in MW, and ten thousand is more than any that is planned',
        ),
        'baseMw',
      ],
      [factor, 'gridShare'],
      [by(DATA_LAWS, factor), 'law'],
      [between(0, 100, 'it counts turns of grid connections'), 'limit'],
    ],
    championsCompact: [
      [factor, 'privateShare'],
      [
        between(0, 1, 'each further compact brings this part of the one before, and never more'),
        'repeatFactor',
      ],
    ],
    bulkExportApproval: [[factor, 'clampDelivery']],
    supplyLeverage: [
      [share, 'threshold', 'deliveryBelow', 'squeezeCash'],
      [points, 'squeezeSupport'],
    ],
    modelRelease: [
      [distance, 'lagLimit', 'step'],
      [
        between(
          0,
          1.5,
          'it multiplies the distance to the best methods, which a release hardly makes longer',
        ),
        'ownGap',
        'othersGap',
      ],
    ],
  };

function isCommon(name: string): name is keyof typeof COMMON {
  return Object.hasOwn(COMMON, name);
}

function rowsOf(card: Card): Row[] {
  const own: Partial<Readonly<Record<Card, readonly Row[]>>> = OWN;
  const common = CARD_FIGURES[card].filter(isCommon);
  return [...common.map((name): Row => [COMMON[name], name]), ...(own[card] ?? [])];
}

export const CARD_RANGES: Table<'cardCost' | Card> = {
  cardCost: [[capital, ...CARDS]],
  ...(Object.fromEntries(CARDS.map((card) => [card, rowsOf(card)])) as ByCard<Row<never>[]>),
};

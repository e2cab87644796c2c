// The levers that cost something to change: when each was last changed, and what a change costs now.

import { isFreeChange, nationOf, swingFactor } from '../engine';
import { defined } from '../lib/assert';
import { DECISIONS } from '../types/decisions';
import type { CountryId } from '../types/names';
import { ORDER_KINDS, type OrderKind } from '../types/order';
import type { Parameters } from '../types/ruleset';
import type { LastChanges, NationState } from '../types/state';
import type { SeatState } from './seatState';

export type Lever = keyof LastChanges;

/** Kinds of order that change a lever. */
export type LeverOrder = {
  [K in OrderKind]: (typeof DECISIONS)[K]['lever'] extends Lever ? K : never;
}[OrderKind];

/** What a change of a lever takes at once. */
export interface ChangePrice {
  readonly capital: number;
  /** Points of trust of each power. */
  readonly trustPoints: number;
  /** Percent of a turn's usual private money. */
  readonly privatePercent: number;
  /** Points of support. */
  readonly supportPoints: number;
  /** Percent of the AI in use that is lost. */
  readonly adoptionPercent: number;
  /** Percent of the programme's maturity that is lost. */
  readonly maturityPercent: number;
}

export interface LeverState {
  readonly lever: Lever;
  /** The order that changes it. */
  readonly order: LeverOrder;
  /** The half-year of the last change, since 2026 H1; null where there was none. */
  readonly lastHalfYear: number | null;
  /** Whether a change in this turn costs only the small price. */
  readonly isFree: boolean;
  readonly price: ChangePrice;
}

const LEVERS: readonly Lever[] = ['stance', 'dataLaw', 'modelProgramme'];
const LEVERS_OF_SUPERPOWERS: readonly Lever[] = ['exportRule', 'dataLaw', 'modelProgramme'];

const NO_PRICE: ChangePrice = {
  capital: 0,
  trustPoints: 0,
  privatePercent: 0,
  supportPoints: 0,
  adoptionPercent: 0,
  maturityPercent: 0,
};

const isOf =
  (lever: Lever) =>
  (kind: OrderKind): kind is LeverOrder =>
    DECISIONS[kind].lever === lever;

function orderOf(lever: Lever): LeverOrder {
  return defined(ORDER_KINDS.find(isOf(lever)), `the order that changes ${lever}`);
}

/** The price of one lever under the rules; `free` is the small one. */
const PRICES: Readonly<
  Record<
    Lever,
    (p: Parameters, nation: NationState, free: boolean, turn: number) => Partial<ChangePrice>
  >
> = {
  stance: (p, nation, free, turn) => {
    const { stance: s, churn } = p;
    const swings = swingFactor(p, turn, nation);
    return {
      capital: swings * (free ? churn.freeCapital : s.changeCapital),
      trustPoints: swings * (free ? churn.freeTrust : s.changeTrust) * 100,
      privatePercent: swings * (free ? churn.freePrivateShare : s.changePrivateShare) * 100,
    };
  },
  dataLaw: ({ dataLaw: law, churn }, _nation, free) => ({
    supportPoints: free ? churn.freeSupport : law.changeSupport,
    adoptionPercent: (1 - (free ? churn.freeAdoption : law.changeAdoption)) * 100,
  }),
  modelProgramme: ({ training: t, churn }, nation, free) => {
    const kept = nation.modelProgramme === 'adapt' ? t.maturityKeptUpgrade : t.maturityKept;
    return { maturityPercent: (1 - (free ? churn.freeMaturity : kept)) * 100 };
  },
  exportRule: ({ exports }, _nation, free) => ({
    capital: free ? exports.freeCapital : exports.changeCapital,
  }),
};

/** The levers of the seat's nation, with the price of changing each in this turn. */
export function selectLevers({ game }: SeatState, country: CountryId): LeverState[] {
  const p = game.ruleset.parameters;
  const { turn, halfYear } = game.state;
  const nation = nationOf(game.state, country);
  const levers = nation.superpower === null ? LEVERS : LEVERS_OF_SUPERPOWERS;
  return levers.map((lever) => {
    const last = nation.lastChanges[lever];
    const isFree = isFreeChange(p, turn, nation.lastChanges, lever);
    return {
      lever,
      order: orderOf(lever),
      lastHalfYear: last < 0 ? null : halfYear + last - turn,
      isFree,
      price: { ...NO_PRICE, ...PRICES[lever](p, nation, isFree, turn) },
    };
  });
}

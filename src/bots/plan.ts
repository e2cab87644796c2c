// What a bot wants this turn.

import type { PlayerView } from '../types/game';
import type {
  ByPillar,
  CountryId,
  DataLaw,
  DemandAnswer,
  FiscalStance,
  ModelProgramme,
  Pillar,
  Pledge,
  PowerMix,
  ProjectId,
  Stance,
} from '../types/names';
import type { Bid } from '../engine/index';
import type { Asked } from './asking';
import type { BidTaste } from './bids';
import type { ExportChoice } from './exports';
import type { CardChoice } from './cardPartner';
import type { Offer } from './deals';
import type { OrderAhead } from '../types/state';
import type { PledgeWish } from './pledges';

export interface Plan {
  /** Relative weights of the budget lines; they need not add up to anything. */
  readonly weights: Readonly<ByPillar<number>>;
  readonly fiscalStance: FiscalStance;
  readonly buildPercent: number;
  readonly powerMix: PowerMix;
  readonly stance: Stance;
  readonly modelProgramme: ModelProgramme;
  readonly dataLaw: DataLaw;
  readonly card: CardChoice | null;
  /** Number of the option for this turn's event, from 0. */
  readonly answer: number;
  /** What is said to a superpower’s demand; null says what is usual for the stance. */
  readonly demand: DemandAnswer | null;
  /** Taken at the start of a chapter; null leaves the choice to the rules. */
  readonly focus: Pillar | null;
  readonly pledge: Pledge | null;
  /** What is done with the pledge once its bar is known; null does what the course so far tells. */
  readonly review: PledgeWish | null;
  /** One of those offered this turn, or null. */
  readonly project: ProjectId | null;
  /** Which option of the opening, from 0; null leaves the scenario's default. */
  readonly opening: number | null;
  /** How a superpower sells; null leaves the rule as it is. */
  readonly exports: ExportChoice | null;
  /** What a superpower asks for next, and of whom; null leaves it to its ministry. */
  readonly asks: Asked | null;
  /** How lots of each line are liked; null likes them by the weights. */
  readonly taste: BidTaste | null;
  /** Bids for lots; null bids by taste. */
  readonly bids: readonly Bid[] | null;
  /** What is ordered ahead at a chapter’s end, if anything; null orders what gets dear and is lacking. */
  readonly ahead: readonly OrderAhead[] | null;
  /** The deal that is offered, if any; null offers the one that both like best. */
  readonly offers: readonly Offer[] | null;
  /** The nations whose offers are taken; null takes those that the formula likes. */
  readonly taken: readonly CountryId[] | null;
}

/** A plan that is still being made. */
export type MutablePlan = { -readonly [Name in keyof Plan]: Plan[Name] };

/** A way to play: what is wanted this turn, from what one seat sees. */
export type Style = (view: PlayerView) => MutablePlan;

type Wishes = Partial<Omit<Plan, 'weights'>> & Pick<Plan, 'weights'>;

/** A fresh plan: what all bots share unless they wish otherwise. */
export function planOf(wish: Wishes): MutablePlan {
  return {
    weights: wish.weights,
    fiscalStance: wish.fiscalStance ?? 'normal',
    buildPercent: wish.buildPercent ?? 30,
    powerMix: wish.powerMix ?? 'renewables',
    stance: wish.stance ?? 'hedge',
    modelProgramme: wish.modelProgramme ?? 'adapt',
    dataLaw: wish.dataLaw ?? 'residency',
    card: wish.card ?? null,
    answer: wish.answer ?? 0,
    demand: wish.demand ?? null,
    focus: wish.focus ?? null,
    pledge: wish.pledge ?? null,
    review: wish.review ?? null,
    project: wish.project ?? null,
    opening: wish.opening ?? null,
    exports: wish.exports ?? null,
    asks: wish.asks ?? null,
    taste: wish.taste ?? null,
    bids: wish.bids ?? null,
    ahead: wish.ahead ?? null,
    offers: wish.offers ?? null,
    taken: wish.taken ?? null,
  };
}

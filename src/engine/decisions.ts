// Turns standing orders and this turn's wishes, in whole percents and ids, into decisions the phases use.

import type {
  ByPillar,
  Card,
  CountryId,
  DataLaw,
  DemandAnswer,
  ExportRule,
  FiscalStance,
  ModelProgramme,
  Pillar,
  Pledge,
  PledgeReview,
  PowerMix,
  ProjectId,
  Stance,
} from '../types/names';
import type { DealOffer, NationState, OrderAhead } from '../types/state';
import { eventCard, type CardSource } from './rules/eventCards';
import type { Bid } from './rules/quay';

const PERCENT = 100;
const NO_BIDS: readonly Bid[] = [];
const NO_COUNTRIES: readonly CountryId[] = [];

/** How a superpower wishes to sell. */
export interface ExportWish {
  readonly rule: ExportRule;
  readonly exceptions: readonly CountryId[];
}

/** What the orders of one turn wish for, beyond the standing orders of the nation. */
export interface Wishes {
  fiscalStance: FiscalStance;
  stance: Stance;
  modelProgramme: ModelProgramme;
  dataLaw: DataLaw;
  card: Card | null;
  target: CountryId | null;
  champion: string | null;
  /** Index of the chosen answer to the announced event. */
  answer: number;
  /** Whether the answer was chosen, not taken by default. */
  answered: boolean;
  declinedPlatforms: readonly CountryId[];
  focus: Pillar | null;
  pledge: Pledge | null;
  /** Null keeps the pledge. */
  review: PledgeReview | null;
  project: ProjectId | null;
  opening: string | null;
  /** Null leaves the export rule as it is. */
  exportWish: ExportWish | null;
  bids: readonly Bid[];
  /** The answer to a superpower’s demand; null is silence. */
  demand: DemandAnswer | null;
  /** What is ordered ahead at the end of a chapter. */
  ahead: OrderAhead | null;
  /** The deal that is offered to another nation. */
  offer: Pick<DealOffer, 'to' | 'gives' | 'wants'> | null;
  /** The nations whose offers are taken. */
  acceptedDeals: readonly CountryId[];
}

/** The decisions of one nation for one turn: its wishes, and its standing orders with shares instead of percents. */
export interface Decisions extends Wishes {
  /** Share of this turn's money for each line; what is left of 1 is carried over to the next turn. */
  shares: ByPillar<number>;
  carriedShare: number;
  buildShare: number;
  powerMix: PowerMix;
  acceptPlatformsFrom: readonly CountryId[];
}

/** The place of an answer among those of an announced event; the first where it is none of them. */
export function answerIndex(source: CardSource, event: string | null, answer: string): number {
  if (event === null) return 0;
  const card = eventCard(source, event);
  if (card.scope !== 'country') return 0;
  return Math.max(
    0,
    card.options.findIndex(({ id }) => id === answer),
  );
}

/** The decisions of a nation that gives no orders, at the start of a round or in the middle of one. */
export function silentDecisions(nation: NationState, isStart = true): Decisions {
  const decisions: Decisions = {
    fiscalStance: isStart ? 'normal' : nation.fiscalStance,
    shares: { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 },
    carriedShare: 0,
    buildShare: 0,
    powerMix: nation.powerMix,
    stance: nation.stance,
    modelProgramme: nation.modelProgramme,
    dataLaw: nation.dataLaw,
    card: null,
    target: null,
    champion: null,
    answer: 0,
    answered: false,
    acceptPlatformsFrom: nation.acceptPlatformsFrom,
    declinedPlatforms: NO_COUNTRIES,
    focus: null,
    pledge: null,
    review: null,
    project: null,
    opening: null,
    exportWish: null,
    bids: NO_BIDS,
    demand: null,
    ahead: null,
    offer: null,
    acceptedDeals: NO_COUNTRIES,
  };
  takeStandingOrders(decisions, nation);
  return decisions;
}

/** Takes the standing orders over into the decisions: the one place where the percents of orders become shares. */
export function takeStandingOrders(decisions: Decisions, nation: NationState): void {
  const { chips, dataCentres, power, talent, models } = nation.budgetPercents;
  const { shares } = decisions;
  shares.chips = chips / PERCENT;
  shares.dataCentres = dataCentres / PERCENT;
  shares.power = power / PERCENT;
  shares.talent = talent / PERCENT;
  shares.models = models / PERCENT;
  decisions.carriedShare = (PERCENT - chips - dataCentres - power - talent - models) / PERCENT;
  decisions.buildShare = nation.buildPercent / PERCENT;
  decisions.powerMix = nation.powerMix;
  decisions.acceptPlatformsFrom = nation.acceptPlatformsFrom;
}

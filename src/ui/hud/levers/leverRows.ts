// The rows of the table of all levers, for every kind of order and in the order of the panels.

import { isDecisionOf, type OrderKind, type PlanKind } from '../../../types/order';
import type { GameModel } from '../gameModel';
import { fiscalLever, lineLevers } from './budgetLevers';
import { cardLevers } from './cardLevers';
import {
  answerLever,
  demandLever,
  focusLever,
  openingLever,
  pledgeLever,
  projectLever,
  reviewLever,
} from './chapterLevers';
import { aheadLever } from './aheadLever';
import { askingLever } from './askingLever';
import { offerLever, offersTakenLever } from './dealLevers';
import type { LeverRow, LeverWays } from './lever';
import { quayLevers } from './quayLevers';
import { exportLever, lawLever, planLevers, programmeLever, stanceLever } from './policyLevers';

type RowsOf = (game: GameModel, ways: LeverWays) => readonly LeverRow[] | LeverRow | null;

/** Rows of decisions in panels; those of the plan make their rows themselves. */
const BEFORE_PLAN = {
  allocateBudget: lineLevers,
  setFiscalStance: fiscalLever,
  setStance: stanceLever,
  setExportRule: exportLever,
  setDataLaw: lawLever,
  setModelProgramme: programmeLever,
} as const satisfies { readonly [K in OrderKind]?: RowsOf };

type OtherKind = Exclude<OrderKind, PlanKind | keyof typeof BEFORE_PLAN>;

/** Rows of decisions that come once in a while, and of cards. The consent to platforms is part of the rows of platforms. */
const BEHIND_PLAN: { readonly [K in OtherKind]: RowsOf } = {
  chooseOpening: openingLever,
  chooseFocus: focusLever,
  makePledge: pledgeLever,
  reviewPledge: reviewLever,
  orderAhead: aheadLever,
  beginProject: projectLever,
  answerEvent: answerLever,
  answerDemand: demandLever,
  makeDemand: askingLever,
  bidForLots: quayLevers,
  playCard: cardLevers,
  acceptPlatformsFrom: () => null,
  offerDeal: offerLever,
  answerDeals: offersTakenLever,
};

/** Every decision of the seat. */
export function leverRows(game: GameModel, ways: LeverWays): LeverRow[] {
  const sells = game.decisions.value.exports !== null;
  const rowsOf = (table: { readonly [K in OrderKind]?: RowsOf }) =>
    (Object.entries(table) as [OrderKind, RowsOf][])
      .filter(([kind]) => isDecisionOf(kind, sells))
      .flatMap(([, rows]) => rows(game, ways) ?? []);
  return [...rowsOf(BEFORE_PLAN), ...planLevers(game, ways), ...rowsOf(BEHIND_PLAN)];
}

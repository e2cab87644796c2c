// What can be seen of a game: the face of this room.

export { selectAdvice, type AdviceItem } from './advice';
export {
  type AfterwardsFacts,
  BESIDE_MEASURES,
  type BesideMeasure,
  LEVEL_SHARE,
  selectAfterwards,
} from './afterwards';
export * from './announcements';
export {
  type AssumptionRow,
  selectAssumptions,
  selectOwnAssumptions,
  stepsOf,
  withSteps,
} from './assumptions';
export * from './backtest';
export * from './calendar';
export {
  BUDGET_SIZES,
  type BudgetSize,
  selectBudgetSizing,
  movesMoney,
  withSize,
} from './budgetSizes';
export * from './cards';
export { selectMapPicture } from './chartPicture';
export type { CauseKind, TurnCause } from './causes';
export { selectChapters, type ChapterTile } from './chapters';
export * from './champions';
export * from './chipPlan';
export * from './cloud';
export * from './contracts';
export type { Deadline } from './deadlines';
export * from './debrief';
export * from './decisions';
export * from './demandChoice';
export type { DemandName } from './demandName';
export * from './eventChoice';
export * from './exports';
export {
  selectFocus,
  selectFocusInForce,
  type FocusChoice,
  type FocusOption,
} from './focus';
export {
  byMeasure,
  isOpen,
  isWithin,
  measuresOf,
  selectForecastRecord,
  type ForecastCheck,
  type ForecastRecord,
  type Foretold,
} from './forecastRecord';
export { selectGain } from './gain';
export {
  type Headline,
  LEAST_USUAL,
  type HeadlineMeasure,
  selectHeadline,
} from './headline';
export { INDEX_REASONS, type IndexReason } from './indexReason';
export * from './leadTimes';
export {
  isIntroduced,
  NO_NOTES,
  selectLesson,
  withDone,
  withPassed,
  type LessonFacts,
  type LessonNotes,
  type UntoldAct,
} from './lesson';
export { selectLearning, type LearningAnswer, type LearningSheet } from './learning';
export type { LearningFigure, LearningPart, LearningUnit } from './learning/figure';
export * from './lead';
export * from './ledger';
export { selectLevers, type ChangePrice, type Lever, type LeverState } from './levers';
export * from './mapPicture';
export { type Matter, selectMatters } from './matters';
export * from './passage';
export type { PastAnswer } from './pastAnswers';
export {
  answerMood,
  envoyMood,
  leaderMood,
  lotSeller,
  type Mood,
  MOODS,
  type Person,
  selectEnvoyFacts,
  selectLeaderFacts,
  selectMood,
} from './people';
export * from './places';
export * from './planDecisions';
export * from './modelLines';
export * from './bottlenecks';
export { selectNotices, type Notice } from './notices';
export * from './opening';
export * from './options';
export * from './outlook';
export * from './pace';
export { selectPowerSlack, type PowerStand } from './powerSlack';
export { mayAsk, mayOrderAhead, mayReviewPledge } from './rhythm';
export { selectAhead, type AheadChoice, type AheadLine } from './ahead';
export {
  fitTo,
  selectAsking,
  type AskedNation,
  type AskedOf,
  type Asking,
  type AskingDemand,
} from './asking';
export {
  selectPledgeReview,
  type PledgeReviewFacts,
  type ReviewOption,
} from './pledgeReview';
export { selectPledges, type PledgeChoice, type PledgeOption } from './pledges';
export {
  projectSite,
  selectProjectOffer,
  selectProjects,
  type OfferedProject,
  type ProjectFacts,
  type ProjectOffer,
  type ProjectProgress,
  type ProjectSheet,
} from './projects';
export {
  answerOrder,
  type Deals,
  type MadeOffer,
  type ReceivedOffer,
  selectDeals,
  tryOffer,
  type WeighedDeal,
} from './deals';
export { type MethodLead, selectMethods } from './methods';
export {
  hasMinisters,
  type MinisterFacts,
  type Ministers,
  selectMinisters,
  type WishFacts,
} from './ministers';
export {
  consentOrder,
  selectProposals,
  type ProposalAnswer,
  type ProposalSheet,
} from './proposals';
export {
  budgetStep,
  raised,
  selectPurchases,
  STEP_PERCENT,
  type Purchase,
} from './purchases';
export type { Needed, QuestionFacts } from './question';
export type { QuestionKind } from './questionKinds';
export { bidOrder, MOST_BIDS } from '../engine';
export {
  selectQuay,
  withBid,
  withBidInstead,
  type BidCondition,
  type BidPrice,
  type LotFacts,
  type LotName,
  type QuaySheet,
} from './quay';
export type { LotSold, QuayNews } from './quayNews';
export { type Caretaker, selectCaretaker } from './caretaker';
export { type RedLine, selectRedLines } from './redLines';
export { selectRefusal } from './refusals';
export * from './report';
export * from './results';
export { roundName, selectPlace, selectRounds, type Place, type RoundName } from './rounds';
export { withOrder, type PastTurn, type SeatState } from './seatState';
export * from './scoreLedger';
export { scoreReason, type ScoreReason } from './scoreReason';
export * from './sourcing';
export { factsOf, SOURCES, type SourceName } from './sources';
export * from './standings';
export * from './timeline';
export { toldNumbers } from './toldNumbers';
export * from './turnCheck';
export * from './turningPoints';
export type { DecisionWorth } from './withoutDecision';
export { type StormWarning } from './stormWarnings';
export type { Change } from './turnMeasures';
export { selectTurnNews, type NextArrivals, type TurnNews } from './turnNews';
export { selectVictories, type SpecialVictorySheet, type VictoryCondition } from './victories';
export * from './rivals';
export {
  selectClosestRivals,
  selectWorldCourse,
  WORLD_MEASURES,
  type WorldCourse,
  type WorldLine,
  type WorldMeasure,
} from './world';
export { turnBehind, type Turned } from './tried';

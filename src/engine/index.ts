// The face of the engine: the pure, deterministic game.

export {
  type Ahead,
  coverNow,
  coverOnArrival,
} from './chain/cover';
export { openings } from './chain/firms';
export { chainIndices, chainScore } from './chain/indices';
export { needOf } from './chain/links';
export { lagGenerations } from './chain/models';
export { CHAIN_RULES, type ChainRules } from './chain/rules';
export { beginChain, type ChainCountry, knownFrom, worldsOf } from './chain/start';
export type { ChainNation, ChainWorld } from './chain/state';
export { ordersOf, stepNation } from './chain/step';
export { checkCardIn, helpOfCard } from './cards/index';
export type { AmountUnit, EffectPlace } from './events/effectRule';
export { figureOf } from './events/index';
export { scaledEffect } from './events/scaled';
export { hashRuleset, hashScenario, markOfContent } from './fingerprints';
export { hashState } from './made/hash';
export { SIGNED_FIELDS } from './made/signed';
export {
  checkOrder,
  checkOrders,
  standingOrder,
  standingOrders,
  type OrderFault,
} from './orders/index';
export { TURN_STEPS } from './phases/index';
export { parAt, parCourse, ParPlay, type ParPoint } from './par';
export {
  createReplay,
  createReplayHead,
  playTurn,
  recordTurns,
  type PlayedTurn,
  type ReplayHead,
} from './record';
export { checkTurn, replayGame, type ReplayedGame } from './replay';
export { botsAt, levelOf, type ReplayContent } from './replayHead';
export { bidLimitUsdBn, bidOrder, bidsOf, MOST_BIDS } from './rules/bids';
export { aheadBill, endsChapter, hasChapterAfter, mostAheadPercent } from './rules/ahead';
export { regularBudgetUsdBn } from './rules/budget';
export {
  chapterAt,
  chapterCount,
  chapterIndex,
  turnOfChapter,
  chaptersKnown,
  chapterStarts,
  moneyDivisors,
  questionWorth,
} from './rules/chapters';
export { chinaShareGoal } from './rules/chinaShare';
export { isFreeChange, swingFactor } from './rules/churn';
export { hasCaretaker, mayGovern } from './rules/caretaker';
export {
  chipListPriceUsdBn,
  computeNeedH100e,
  connectedPowerMw,
  frontierLog10Flop,
  installedH100e,
} from './rules/compute';
export {
  championsOf,
  championUse,
  compactChampion,
  compactStrength,
  firmsFactor,
  otherFirmsShare,
} from './rules/champions';
export { contractRemainingH100e, contractSizeH100e } from './rules/contracts';
export { cloudCeiling } from './rules/cloud';
export { isCardFor, ruleFor } from './rules/exports';
export { mayPayAnswer, optionsOpen } from './rules/answerCost';
export { capitalCost } from './rules/answerCost';
export { eventCard, eventChance } from './rules/eventCards';
export {
  type Dealer,
  type DealSum,
  type DealTerms,
  dealRefusal,
  dealSide,
  dealSum,
  offerLastTurn,
  openOffer,
  pairRefusal,
  smallerBudgetUsdBn,
  sumOf,
} from './rules/deals';
export { goodCard, goodEffects } from './rules/goods';
export { leadGainShare, timesCopied, toldPart } from './rules/methods';
export { ministerGain, ministerOf, wishMeasure } from './rules/ministers';
export {
  bolderPledge,
  isReviewTurn,
  pledgeBar,
  pledgeReward,
  pledgeWorth,
  withdrawalCost,
} from './rules/pledges';
export {
  angerAt,
  answerEffects,
  askingPower,
  demandCard,
  isFitToAsk,
  hasRoundAfter,
  nationsToAsk,
} from './rules/demands';
export { keptInTest, testOdds } from './rules/finalTest';
export { focusFactor, focusIsFresh, focusLead, largestLine, repeatsOf } from './rules/focus';
export { concernedBy, historyOf, noticesNow } from './rules/history';
export { leadOf, TRUST_IN } from './rules/lead';
export { nationOf, nationScenarioOf, nationsOf } from './rules/nations';
export { platformCloseness, relationOf } from './rules/platforms';
export { assumptionFault, usualOf } from './rules/assume';
export { rulesOf } from './rules/patch';
export {
  type Bid,
  bidShare,
  claimOf,
  lackOf,
  lotCard,
  lotOnQuay,
  lotStrength,
  mayBid,
} from './rules/quay';
export { openProposal, proposalLastTurn } from './rules/proposals';
export { isStalled, offeredProjects, projectCard } from './rules/projects';
export { conditionHolds, readQuantity } from './rules/quantities';
export {
  baseOf,
  measureFor,
  questionLine,
  questionMeasure,
  questionNorm,
  snapshotOf,
  verdictOf,
} from './rules/questions';
export { roundStartFrom, roundStartOf, startsRound } from './rules/rounds';
export { addedPoints, medalOf, scoreOf, scoreWeights, type AddedPoints } from './rules/score';
export { partnersH100e, poolShare, spendingNeedUsdBn } from './rules/training';
export { total } from './rules/totals';
export { startPowerFactor } from './rules/worldStart';
export { sampleFuture, sampleOn } from './sample';
export { shareSpentBeforeBids } from './rules/spent';
export { botOrders, ordersOfBot, randomOfBot } from './seats';
export { createGame, startHalfYear } from './setup';
export {
  cardStatus,
  compactStatus,
  platformStatus,
  type CardStatus,
} from './status';
export { drawChapters } from './rules/chapterDraw';
export { nationIds, resolveTurn } from './turn';
export { viewFor, type ViewOf, viewsOf } from './view';

// What the steps of trees and the facts of screens are measured in, by their names.

/** `plain` is a bare factor, ratio or weight. */
export type UnitName =
  | 'usdBn'
  | 'usdTn'
  | 'budgets'
  | 'h100e'
  | 'mw'
  | 'generations'
  | 'people'
  | 'gpus'
  | 'points'
  | 'shareOfGdp'
  | 'share'
  | 'ofOne'
  | 'capital'
  | 'halfYears'
  | 'orders'
  | 'log10Flop'
  | 'percents'
  | 'turns'
  | 'factor'
  | 'plain';

type ByUnit = Readonly<Partial<Record<UnitName, string>>>;

/** Names by their last identifiers, as far as these tell them apart; `plain` is a bare factor, ratio, weight or count. */
const TERMS: ByUnit = {
  usdBn: `
    partnersUsdBn deals.budgetUsdBnOf deals.smallerBudgetUsdBn smallerUsdBn goods.usualBudgetUsdBn
    goods.mostAsked goods.moveChips goods.moveExperts goods.movePower goods.lendHalls
    stateUsdBn owedUsdBn aheadOwedUsdBn spentUsdBn ahead.feeUsdBn
    absorption.carried bidUsdBn bought.costUsdBnPerMw compute.chipListPriceUsdBn
    figures.worthUsdBn mostUsdBn perIndustryUsdBn usdBn
    absorption.absorbed absorption.chips absorption.halls absorption.models absorption.norm
    absorption.power absorption.talent absorption.usable alignedCost billUsdBn budgetFloor
    budgetUsdBn buildMoneyUsdBn capacityUsdBn card.billUsdBn card.perIndustryUsdBn card.usdBn
    carriedPrivateUsdBn cashUsdBn chinaMoney chinaPriceUsdBn chipBudget chipMoneyUsdBn
    chipPlan.total chipPriceUsdBn costUsdBn crowdedIn dataCentreMoneyUsdBn dataCentres.cost
    debtAfterUsdBn debtService debtUsdBn exportSalesUsdBn firmsUsdBn fiscalDebtUsdBn
    governmentPurchasesUsdBn halfYearUsdBn homeChipCapacityUsdBn homeChips.production
    hostingFees lastUsdBn listCost modelMoneyUsdBn modelSpendingUsdBn money.spent money.spentOn
    moneyUsdBn ownMoney paidUsdBn silenceUsdBn powerCostUsdBnPerMw powerMoneyUsdBn privateChipsUsdBn
    privateMoneyUsdBn privatePurchasesUsdBn privateUsdBn publicMoney publicMoneyUsdBn
    regularBudgetUsdBn regularUsdBn researchUsdBn salesUsdBn savedUsdBn spendingNeedUsdBn
    stepUsdBn talentMoneyUsdBn taxOnAi together.need totalUsdBn keptUsdBn unassignedUsdBn unspentOnChina
    unspentOnUs usMoney usPriceUsdBn
  `,
  usdTn: `
    alignedSize alliesSize gdpUsdTn
  `,
  budgets: `
    debtInBudgets debtOwed
  `,
  h100e: `
    bought.boughtH100e
    changeH100e arrivedH100e otherH100e adaptNeedH100e added.chips columns.chips allotted arriving.governmentH100e
    arrivingGovernmentH100e arrivingH100e bought boughtH100e campusH100e card.h100e chinaChipsH100e
    chinaDeliveredH100e chinaDemandH100e chinaH100e chinaWanted chipPlan.coming chips.kept
    chipsAtWork chipsComingH100e chipsForBudget chipsH100e chipsToReplace computeNeedH100e
    contractOrderableH100e contractRemainingH100e contractSizeH100e contracts.reserved
    contracts.room deliveredGovernmentH100e deliveredH100e demandH100e domesticChipsH100e
    domesticH100e drawnH100e exports.usDesignH100e moved.movedH100e equipmentNeedH100e foreignServing gotH100e governmentBefore h100e
    homeH100e hostedAtWork hostedChipsH100e hostedH100e hostedPart hostedServing idleH100e
    installedAndHosted installedChipsH100e installedH100e installedH100e.after
    installedH100e.before lentH100e market.demand market.pool
    market.wanted needH100e nextStep orderedH100e ownDesign ownNeed ownPart ownUseH100e
    ownership.foreign purchases.totalOf quota quotaH100e reachableH100e reservedH100e
    setup.chips setup.demand setup.own soldH100e stillWanted trainingPoolH100e unallotted
    totalH100e usChipsH100e usDeliveredH100e usDemandH100e usH100e usedChipsBeforeH100e usedChipsH100e
    workingH100e foreignH100e frontierPoolH100e worldH100e
  `,
  gpus: `
    arrivingGpus card.gpus contracts.firms contracts.got contracts.government contracts.spill
    contracts.total contracts.whole deliveredGpus gpus openGpus runningGpus undeliveredGpus
  `,
  mw: `
    moved.movedMw moved.movedHallsMw moved.lentMw returnedMw givenBackMw standingMw
    bought.boughtHallsMw bought.boughtPowerMw
    building.lateMw changeMw arrivedMw otherMw passage.halls added.dataCentres added.power columns.dataCentres columns.power aiPowerMw askedMw
    availableMw availablePowerMw building.late campusMw card.baseMw chipDrawMw chipPowerMw
    connectedPowerMw dataCentreMw dependablePower drawMw gasPower gridConnectionMw gridMw
    headroomMw hostedCeiling hostedDraw hostedPowerMw hostedPowerTargetMw ownConnectionMw
    pipelineTotal power.firmMw power.ordered power.queue power.spare powerAfterOutage powerMw
    queueMw rows.first slackMw variablePower dataCentres.opened
    dataCentres.stopped drawSoonMw power.connect missingMw offeredMw
  `,
  people: `
    bought.hired moved.movedExperts
    changePeople arrivedPeople otherPeople columns.talent added.talent came cohort cohortCeiling expertNeed experts graduates immigrants left trained values.net
  `,
  points: `
    usOf100 chinaOf100 lesserTrustPoints accepted countered refused
    pledges.pledgeWorth pledges.pledgeReward pledges.withdrawalCost rewardPoints lossPoints shiftPoints
    dataProtectionPoints abovePar aheadPoints alignmentAnger answerPoints answerSupport answers askedPoints autonomy
    autonomyChange bronze builtScore capability capabilityChange card.bronze card.gold
    card.points card.silver change chinaTrustPoints closeness compactPoints composite
    compositeOf crisisRelief dataProtectionGoal dataWorry debtAnger driftToNorm electricityAnger
    expectedPoints exports.pressure fiscalSupport fiscalSupportPoints futurePoints futureScore
    futuresPoints futuresScore gapToSilver gasDislike gold highest homeChipPoints jobLossAnger
    lawChangeAnger lead.worth leadAndAllies ledger.built.own ledger.mostAnswered lockInPoints
    lowest maturity modelPride mostBuilt par pledgePoints pledges points
    pointsMore pressure prosperity prosperityJoy question.answerNow questionWorth recentPart
    lostCourse resilience score score.mean score.pathPart scoreGain scoreWith scoreWithout settlement silver
    squeezeAnger support support.judge support.norm supportByEffects supportChange supportLoss
    supportPoints threshold total unforeseen trust trustPoints usTrustPoints usePoints weakestLayerValue
    weakestTestValue worth usTrustPoints.after usTrustPoints.before chinaTrustPoints.after
    chinaTrustPoints.before
  `,
  percents: `
    helpPercent loyaltyPercent mostHelpPercent
    gainPercent nextGainPercent
    budgetPercent dearerPercent lackPercent movedPercent
    ahead.mostAheadPercent mostPercent
    priceChangePercent
    adoptionPercent accessPercent aheadPercent alignedPercent buildPercent ceilingPercent
    chinaGoalPercent chinaPercent chipSharePercent chips costPercent dataCentre.now
    dataCentrePercent dataCentres deliveredPercent fullMarksPercent
    hallCostPercent homeChipPercent homePercent hostedPercent maturityPercent models
    nextPowerPercent noMarksPercent nowPercent orderedPercent percent power powerFloorPercent
    powerPercent powerPlant.now privatePercent safePowerPercent stepPercent strengthPercent talent
    talentPercent targetPercent trainingPercent unassignedPercent weakestTestPercent
  `,
  share: `
    litShare ministers.ministerGain
    lastAnswer
    deals.sizeShare goods.added goods.addedShare goods.keptGap moved.kept part methods.leadLeft methods.gain methods.leadGainShare methods.gainedPart methods.toldPart quay.gapOf
    pledges.barOf pledges.pledgeBar pledges.largestShift
    bidForLots.share budgetShare quay.bidShare quay.lackOf quay.listShare quay.shareAt
    quay.usualShare share keptShare
    adoption adoptionBefore alignedDiscount alignedPart alignedShare alliesTrustPart autonomyRaw
    buildAverage buildChange buildContinuity buildShare builtShare capabilityRaw card.autonomy
    card.budgetShare card.capability card.ceiling card.chipsShare card.floor card.gridShare
    card.hallsShare card.keptShare card.needShare card.powerShare card.prosperity
    card.resilience card.share carriedShare championUse champions.rest china chinaChips
    chinaCoercion chinaFilled chinaPush chinaShare chinaShare.chinaShareGoal chinaTradeExposure chipDeliveryRatio
    chipOrders.build growth chipShare cloud.before cloudCeiling cloudTarget computePart
    computePerExpert computeReach dataCentreRatio dataPart deliveredShare
    deliveries.governmentPart deliveries.kept diversity diversityPart domesticShare dueShare
    electricity.gasShock expertCover firmsChinaShare foreignShare fossilImportShare
    gainOfPossible gasInShock gasShare governmentChipShare governmentShare gridLoad
    gridShare heldShare homeChipPart homeChipShare homeChipsWon homeCloudPart homeCloudShare
    homeComputeShare homeModelShare homeModelTarget homeShare homeUse idle layerMean
    leadAndAlliesRaw leadPart leadWorth leakedAbroad leaving leveragePart levers.kept lockInLoss
    lostChips lostUse market.filled market.shortage maturityKept meanPart modelAutonomyTarget
    modelPart modelQualityPart modelSharePart operatingShare otherFirmsShare outflowByPull
    outflowShare ownFuel performancePart placeInRange poolShare powerCover powerRatio
    powerReserve privateMoney.tight productionShare prosperity.surplus quantities.weakest
    question.grown question.rest questions.answered questions.adoption ratio resilienceRaw
    scaredShare served shortageStress spendingStrength squeeze.dependence staffing
    talentFlowPart talentPart talentRatio talentStockPart talentUse targetAdoption tradePressure
    unlimitedTarget us usChipShare usCutOff powerShortage publicSupport usFilled usedShare verdict verdictByHomeChips
    verdictByMeasure verdictOf weakestLayer weakestPart weights winShare withoutBargaining
    withoutGoodwill besideLeader chipsByNeed chipsByWorld expertsByNeed expertsByWorld
    worldShare cloud.ceiling cloud.hosted use.hosted dataSince modelsSince stoppedShare
    preferred turned undelivered
  `,
  ofOne: `
    loyalty.energy loyalty.industry loyalty.science loyalty.diplomacy loyaltyChange
    adoption.foreignInput benchmark.standing brainDrainPull card.value champions.compactGain
    chinaPerformance chinaTrust chinaTrustTarget clamped dataProtection
    dataTarget displacement distrust electricityStress foreignAccess foreignPull foreignQuality
    foreignReach hedgingInBlocs homeChipPerformance homeInput homeModelPull inputQuality
    jointPlatform.depth knowHow knowHowByRun knowHowTarget leverageByResearch leverageNow lockIn
    lockInTarget lostJobs missingProtection modelAutonomy modelQuality performanceGain
    platformDepth platformGain prestige priceOfHedging programmeMaturity publicTrust
    qualityOfLag questions.trust retention stanceTrust status.error.details.closeness
    supplyLeverage tension trustByData trustBySales trustBySupport trustLost usTrust
    usTrustTarget visaOpenness missingKnowHow
  `,
  shareOfGdp: `
    chipExports coercion cumulativeGain cumulativeReference domesticGain electricityLoss
    expectedGain exportGain exported exports gainBeforeStart gdpGain hostingExports memoryExports potential
    prestigeExports supplierExports surplusExports
  `,
  generations: `
    behindGenerations card.generations frontier gainGenerations generations
    homeAdvantageGenerations lagGenerations languageAdvantage languageAdvantageGenerations
    lead.least leadGenerations missing modelGenerations modelLines.course nextLagGenerations
    openWeights openWeightsLag openWeightsLagGenerations own questions.lag
    world.moved worldGrowth.norm worldStart.lag worldStart.norm
  `,
  orders: `
    adaptGain algorithmGrowthOom algorithmicGapOom card.oom computeGrowthOom gapClosed
    gapWithWorld modelReachOom oomBehind setup.behind trainingGrowthOom worldStart.grown
    worldStep growthNow spendingGrowth spendingGrowthOom adaptLoss
  `,
  log10Flop: `
    adaptedLog10Flop frontierLog10Flop openWeightsLog10Flop ownModelLog10Flop ownRunLog10Flop
  `,
  capital: `
    capital capitalAfter capitalLeft capitalLimit cost exportRules.dear leverFee politicalCapital
    spentCapital.answersCost spentCapital.played spentCapital.spent
  `,
  turns: `
    length turns
    card.turns crisisTurns dataCentres.high dataCentres.low focusLead options.sooner
    platformTurns power.high power.low power.sooner powerSooner talent.high talent.low
    timers.bulkApproval timers.compact timers.leverage turnsAhead turnsDone turnsLeft
    turnsSooner
  `,
  halfYears: `
    halfYear turn
  `,
  factor: `
    ministers.boldness posture.ministerCredit
    goods.wanted anger nextAnger churn.swingFactor demands.angerAt demands.grown champions.strength
    quay.dear quay.drifted quay.moved quay.lotStrength size adoption.pace
    absorption.excess accessByTier accessByTrust adaptedAppeal algorithmEffort attraction
    budget.weariness card.factor champions chinaBlocGain chipOrders.access chipOrders.bargaining
    chipPriceMultiplier countryAppeal dataCentreCostFactor discount drawAbroad effortOfExperts
    expectedMultiple exportAccess factor firmsFactor focusFactor foreignAppeal gainFactor
    graduatesFactor gridQueueFactor homeAppeal homeChips.efficiency learningAbroad leverageBoost
    modelOwnership openness othersFactor outflowFactor pressedPrice priceTarget publicBacking
    questions.power questions.halls questions.talent questions.use quotaFactor reskillingRelief
    ruledAccess runScale sharedHistory shockCost skill startPowerFactor
    talentMoney.wages visaGain welcomeBySupport begun budgetGrowth campusScale dearness
    industryGrowth scaled.scaledFactor
  `,
  plain: `
    draw finalTest.shock finalTest.sum worldEnd.noise worldEnd.tensionNorm
    wishesMet wishesSettled
    turnContext.swingOf world.pledgeShift goodwill mine.sum theirs.sum goods.worthOf goods.methodWorth worth.hosting methods.behind copied methods.times methods.timesCopied takenOver.law takenOver.model
    takenOver.programme
    refusals.us refusals.china refusals chapters.chapterCount stanceSwings others
    exportRules.gap adoptionGain allAppeal assumedNumber betterIn bulkExportApproval
    card.half card.level card.levels card.minutes card.year championsCompact
    chipPowerKw choices.cardsPlayed count count.platformPartners exportTier
    focusRepeats foreignAppealSquared foreignCampus futurePlace futures games gridPeakGw
    homeAppealSquared industrialBase jointPlatform layerWeights leastNumber marketWeight
    marketWeights measureFor minutes modelRelease mostChosen mostNumber powerCostFactor
    question.allMeasure question.nothingMeasure questions.questionMeasure questions.reached rank
    reachedTurn repeatsOf reskilling roundTurns roundsIn runFlop sizeOfEconomy sizedTrust
    sovereignUnit supportShare surgeFatigue talentVisa tries unitLevel usualNumber weight
    weightsByLayers frontierRunFlop powerKw
  `,
};

/** Rows and tables: all their parts are measured alike. */
const ROWS: ByUnit = {
  usdBn: `
    absorptionUsdBn byStanceUsdBn chipResearchPipelineUsdBn linesUsdBn
  `,
  mw: `
    dataCentrePipelineMw hallsBorrowedMw hallsLentMw powerMw powerPipelineMw
  `,
  people: `
    expertPipeline
  `,
  points: `
    bars chapterPoints layers pace.bars recentIndices
  `,
  percents: `
    budgetPercents deliveryPercent percents powerPercent premiumPercent runningPercent
  `,
  share: `
    decisions.shares layer test
  `,
  turns: `
    leadTurns timers
  `,
  factor: `
    projectsDone state.world.lotPrices world.lotPrices
  `,
  plain: `
    cardsPlayed count goodWorth scorePath.sums
  `,
};

function entriesOf(table: ByUnit): (readonly [string, UnitName])[] {
  const entries = Object.entries(table) as [UnitName, string][];
  return entries.flatMap(([unit, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, unit] as const),
  );
}

const UNIT_OF_TERM: ReadonlyMap<string, UnitName> = new Map(entriesOf(TERMS));
const UNIT_OF_ROW: ReadonlyMap<string, UnitName> = new Map(entriesOf(ROWS));

/** The unit of the row that a name is a part of. */
function rowUnit(keys: readonly string[]): UnitName | undefined {
  for (let end = keys.length - 1; end > 0; end--) {
    const unit = UNIT_OF_ROW.get(keys.slice(0, end).join('.'));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The unit of a name; undefined where it is measured as what it is made of. */
export function termUnit(name: string): UnitName | undefined {
  const keys = name.split('.');
  const ofRow = rowUnit(keys);
  if (ofRow !== undefined) return ofRow;
  for (let start = 0; start < keys.length; start++) {
    const unit = UNIT_OF_TERM.get(keys.slice(start).join('.'));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

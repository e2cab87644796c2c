// A copy of a state that shares nothing that a turn changes, made of types/state.ts by `npm run cli -- schema state --write`.

import type { ByCard } from '../../types/names';
import type {
  GameState,
  WorldState,
  NationState,
  SuperpowerState,
  ContractState,
  CountryState,
} from '../../types/state';

/** A copy of the whole state that a turn may change. */
export function copyState(state: GameState): GameState {
  return {
    seed: state.seed,
    variant: state.variant,
    turn: state.turn,
    halfYear: state.halfYear,
    length: state.length,
    roundTurns: state.roundTurns,
    outcome: state.outcome,
    chapters: state.chapters,
    projectOffers: state.projectOffers,
    world: copyWorld(state.world),
    countries: state.countries.map(copyCountry),
    contracts: state.contracts.map(copyContract),
    proposals: state.proposals,
    deals: state.deals,
  };
}

function copyWorld(world: WorldState): WorldState {
  return {
    tension: world.tension,
    computeGrowthOom: world.computeGrowthOom,
    trainingGrowthOom: world.trainingGrowthOom,
    algorithmGrowthOom: world.algorithmGrowthOom,
    spendingGrowthOom: world.spendingGrowthOom,
    openWeightsLagGenerations: world.openWeightsLagGenerations,
    chipPriceMultiplier: world.chipPriceMultiplier,
    clampTurns: world.clampTurns,
    supplyShockTurns: world.supplyShockTurns,
    squeezeTurns: world.squeezeTurns,
    energyShockTurns: world.energyShockTurns,
    benchmark: world.benchmark,
    leaders: world.leaders,
    pledgeShift: world.pledgeShift,
    finalTest: world.finalTest,
    announcedEvents: world.announcedEvents,
    quay: world.quay,
    comingQuay: world.comingQuay,
    lotPrices: world.lotPrices,
    exports: world.exports,
    eventsTold: world.eventsTold,
  };
}

/** What the copy of a nation begins with. */
type FirstNation = Omit<NationState, 'dealsBefore' | 'takenOver' | 'eventsTold'>;

/** The same of one nation. */
export function copyNation(nation: NationState): NationState {
  const copy: FirstNation & Partial<NationState> = {
    id: nation.id,
    role: 'nation',
    stance: nation.stance,
    dataLaw: nation.dataLaw,
    modelProgramme: nation.modelProgramme,
    powerMix: nation.powerMix,
    budgetPercents: nation.budgetPercents,
    buildPercent: nation.buildPercent,
    chinaShare: nation.chinaShare,
    fiscalStance: nation.fiscalStance,
    acceptPlatformsFrom: nation.acceptPlatformsFrom,
    usChipsH100e: nation.usChipsH100e,
    chinaChipsH100e: nation.chinaChipsH100e,
    domesticChipsH100e: nation.domesticChipsH100e,
    arriving: {
      usH100e: nation.arriving.usH100e,
      chinaH100e: nation.arriving.chinaH100e,
      domesticH100e: nation.arriving.domesticH100e,
      powerMw: nation.arriving.powerMw,
      governmentH100e: nation.arriving.governmentH100e,
    },
    chipPowerMw: nation.chipPowerMw,
    governmentChipShare: nation.governmentChipShare,
    hostedChipsH100e: nation.hostedChipsH100e,
    hostedPowerMw: nation.hostedPowerMw,
    hostedPowerTargetMw: nation.hostedPowerTargetMw,
    homeChipPerformance: nation.homeChipPerformance,
    homeChipCapacityUsdBn: nation.homeChipCapacityUsdBn,
    chipResearchPipelineUsdBn: nation.chipResearchPipelineUsdBn.slice(),
    supplyLeverage: nation.supplyLeverage,
    buildAverage: nation.buildAverage,
    dataCentreMw: nation.dataCentreMw,
    dataCentrePipelineMw: nation.dataCentrePipelineMw.slice(),
    hallsLentMw: nation.hallsLentMw,
    hallsBorrowedMw: nation.hallsBorrowedMw,
    powerMw: {
      gas: nation.powerMw.gas,
      variable: nation.powerMw.variable,
      firm: nation.powerMw.firm,
    },
    powerPipelineMw: {
      gas: nation.powerPipelineMw.gas.slice(),
      variable: nation.powerPipelineMw.variable.slice(),
      firm: nation.powerPipelineMw.firm.slice(),
    },
    availablePowerMw: nation.availablePowerMw,
    experts: nation.experts,
    expertPipeline: nation.expertPipeline.slice(),
    retention: nation.retention,
    outflowShare: nation.outflowShare,
    algorithmicGapOom: nation.algorithmicGapOom,
    ownModelLog10Flop: nation.ownModelLog10Flop,
    releasedModelLog10Flop: nation.releasedModelLog10Flop,
    modelAutonomy: nation.modelAutonomy,
    modelQuality: nation.modelQuality,
    lagGenerations: nation.lagGenerations,
    knowHow: nation.knowHow,
    programmeMaturity: nation.programmeMaturity,
    modelSpendingUsdBn: nation.modelSpendingUsdBn,
    runSucceeded: nation.runSucceeded,
    runScale: nation.runScale,
    homeModelShare: nation.homeModelShare,
    homeCloudShare: nation.homeCloudShare,
    homeComputeShare: nation.homeComputeShare,
    dataProtection: nation.dataProtection,
    lockIn: nation.lockIn,
    adoption: nation.adoption,
    gdpGain: nation.gdpGain,
    gainBeforeStart: nation.gainBeforeStart,
    cumulativeGain: nation.cumulativeGain,
    cumulativeReference: nation.cumulativeReference,
    powerRatio: nation.powerRatio,
    dataCentreRatio: nation.dataCentreRatio,
    chipDeliveryRatio: nation.chipDeliveryRatio,
    talentRatio: nation.talentRatio,
    operatingShare: nation.operatingShare,
    talentUse: nation.talentUse,
    usedChipsH100e: nation.usedChipsH100e,
    usedChipsBeforeH100e: nation.usedChipsBeforeH100e,
    bottleneck: nation.bottleneck,
    support: nation.support,
    politicalCapital: nation.politicalCapital,
    usTrust: nation.usTrust,
    chinaTrust: nation.chinaTrust,
    prestige: nation.prestige,
    crisisTurns: nation.crisisTurns,
    crises: nation.crises,
    surgeFatigue: nation.surgeFatigue,
    unitLevel: nation.unitLevel,
    platformPartners: nation.platformPartners,
    platformDepth: nation.platformDepth,
    platformTurns: nation.platformTurns,
    compactPartners: nation.compactPartners,
    timers: {
      compact: nation.timers.compact,
      bulkApproval: nation.timers.bulkApproval,
      leverage: nation.timers.leverage,
      talentVisa: nation.timers.talentVisa,
      reskilling: nation.timers.reskilling,
    },
    cardsPlayed: nation.cardsPlayed,
    announcedEvent: nation.announcedEvent,
    stormsWarned: nation.stormsWarned,
    historyTold: nation.historyTold,
    ahead: nation.ahead,
    aheadOwedUsdBn: nation.aheadOwedUsdBn,
    cashUsdBn: nation.cashUsdBn,
    debtUsdBn: nation.debtUsdBn,
    carriedPrivateUsdBn: nation.carriedPrivateUsdBn,
    publicMoneyUsdBn: nation.publicMoneyUsdBn,
    privateMoneyUsdBn: nation.privateMoneyUsdBn,
    absorptionUsdBn: {
      chips: nation.absorptionUsdBn.chips,
      dataCentres: nation.absorptionUsdBn.dataCentres,
      power: nation.absorptionUsdBn.power,
      talent: nation.absorptionUsdBn.talent,
      models: nation.absorptionUsdBn.models,
    },
    recentPublicUsdBn: nation.recentPublicUsdBn,
    recentPrivateUsdBn: nation.recentPrivateUsdBn,
    indices: nation.indices,
    recentIndices: nation.recentIndices,
    scorePath: {
      weight: nation.scorePath.weight,
      sums: {
        capability: nation.scorePath.sums.capability,
        autonomy: nation.scorePath.sums.autonomy,
        prosperity: nation.scorePath.sums.prosperity,
        resilience: nation.scorePath.sums.resilience,
      },
    },
    victoryTurn: nation.victoryTurn,
    lostTurn: nation.lostTurn,
    chapterStart: nation.chapterStart,
    chapterPoints: nation.chapterPoints,
    lastAnswer: nation.lastAnswer,
    pledgePoints: nation.pledgePoints,
    pledge: nation.pledge,
    pledgeRaised: nation.pledgeRaised,
    focus: nation.focus,
    focusRepeats: nation.focusRepeats,
    lastChanges: nation.lastChanges,
    stanceSwings: nation.stanceSwings,
    opening: nation.opening,
    superpower: nation.superpower,
    exportSalesUsdBn: nation.exportSalesUsdBn,
    works: nation.works,
    project: nation.project,
    projectsDone: nation.projectsDone,
    pendingAnswer: nation.pendingAnswer,
    bidsMade: nation.bidsMade,
    lotsWon: nation.lotsWon,
    demand: nation.demand,
    demandsAsked: nation.demandsAsked,
    demandPlan: nation.demandPlan,
    refusals: nation.refusals,
    loyalty: nation.loyalty,
    wishes: nation.wishes,
    goodWorth: nation.goodWorth,
    goodsToGive: nation.goodsToGive,
    dealsNow: nation.dealsNow,
  };
  copy.dealsBefore = nation.dealsBefore;
  copy.takenOver = nation.takenOver;
  copy.eventsTold = nation.eventsTold;
  return copy as NationState;
}

function copySuperpower(superpower: SuperpowerState): SuperpowerState {
  return {
    id: superpower.id,
    role: 'superpower',
    capability: superpower.capability,
    installedChipsH100e: superpower.installedChipsH100e,
    lagGenerations: superpower.lagGenerations,
  };
}

function copyContract(contract: ContractState): ContractState {
  return {
    id: contract.id,
    arrivingH100e: contract.arrivingH100e,
    arrivingGovernmentH100e: contract.arrivingGovernmentH100e,
    deliveredH100e: contract.deliveredH100e,
    deliveredGovernmentH100e: contract.deliveredGovernmentH100e,
    installedH100e: contract.installedH100e,
  };
}

/** Field by field: a spread of this many fields takes twice the room. */
export function copyCards(cards: ByCard<number>): ByCard<number> {
  return {
    jointPlatform: cards.jointPlatform,
    sovereignUnit: cards.sovereignUnit,
    foreignCampus: cards.foreignCampus,
    talentVisa: cards.talentVisa,
    championsCompact: cards.championsCompact,
    bulkExportApproval: cards.bulkExportApproval,
    supplyLeverage: cards.supplyLeverage,
    modelRelease: cards.modelRelease,
    reskilling: cards.reskilling,
  };
}

function copyCountry(country: CountryState): CountryState {
  return country.role === 'nation' ? copyNation(country) : copySuperpower(country);
}
